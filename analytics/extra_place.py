"""Where one own field is read: the call, and what stands beside it there."""

from dataclasses import dataclass, field

from analytics.cues import Cue
from analytics.extra_values import Group, HeardValue, cues_of, heard_values
from analytics.hearing import Hearing
from analytics.numerals import known_language
from analytics.reading import Beside
from custody.records.extra_fields import ExtraField


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

    def heard(self, group: Group) -> tuple[HeardValue, ...]:
        """Give every value of a group on the call, whosever it is."""
        return heard_values(group, self.hearing, self.fields, self.beside.country)

    def is_own(self, one: HeardValue) -> bool:
        """Tell whether a value was said of this field."""
        return one.owner == self.told.name
