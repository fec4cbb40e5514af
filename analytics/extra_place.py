"""Where one own field is read: the call, and what stands beside it there."""

from dataclasses import dataclass, field
from typing import Final

from analytics.cues import Cue
from analytics.extra_values import Group, HeardValue, cues_of, heard_values
from analytics.hearing import Hearing, Passage, sentence_of
from analytics.numerals import known_language
from analytics.phrases import says
from analytics.reading import Beside
from custody.records.extra_fields import ExtraField

AGAIN_SECONDS: Final = 20.0
SORRY_SECONDS: Final = 6.0
_SORRY: Final = {
    "fi": ("anteeksi", "väärin", "korjaan", "eikun", "ei kun"),
    "sv": ("förlåt", "ursäkta", "fel"),
    "en": ("sorry", "wrong", "correction", "my mistake"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A field of one transaction, about to be read.

    Attributes:
        told: what the settings say of it.
        fields: all that the organisation adds.
        elsewhere: values of its type, as text, that may be said of something else:
            they contradict nothing.
    """

    told: ExtraField
    hearing: Hearing
    beside: Beside
    fields: tuple[ExtraField, ...]
    elsewhere: frozenset[str] = field(default=frozenset(), repr=False)

    @property
    def language(self) -> str:
        """Whose number words and lexicon apply."""
        return known_language(self.hearing.language)

    @property
    def cues(self) -> list[Cue]:
        """Where the field is named, in order of time."""
        return cues_of(self.hearing, [self.told])

    def is_undone(self, where: Passage) -> bool:
        """Tell whether the field is named again after a value, or the value taken back.

        What replaced it may have been misheard.
        """
        _, last = sentence_of(where.stretch, where.last)
        ends = where.stretch.words[last].end
        if any(ends <= cue.where.start <= ends + AGAIN_SECONDS for cue in self.cues):
            return True
        said = (
            word.text
            for stretch in self.hearing.stretches
            if stretch.channel == where.stretch.channel
            for word in stretch.words
            if ends <= word.start <= ends + SORRY_SECONDS
        )
        return says(" ".join(said), _SORRY[self.language])

    def heard(self, group: Group) -> tuple[HeardValue, ...]:
        """Give every value of a group on the call, whosever it is."""
        return heard_values(group, self.hearing, self.fields, self.beside.country)

    def is_own(self, one: HeardValue) -> bool:
        """Tell whether a value was said of this field."""
        return one.owner == self.told.name
