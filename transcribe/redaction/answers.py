"""Answers: what is said after an identifier was asked for, whatever came out.

From a question on, the other party's speech is hidden until something clearly else is
said. Small talk at the edges stays; a sentence of ordinary words after the answer ends
it. Where nothing was recognised at all, the silence after the question is hidden in
the audio: the engine may have missed what a person hears.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from custody.records.redactions import RedactionKind
from transcribe.redaction.answer_edges import (
    ORDINARY_WORDS,
    end_of_answer,
    garbled_tail,
    has_unit,
    is_sentence,
    last_together,
    lead_of,
    length_of_announcement,
    may_be_address,
    name_length,
    num_digits_of,
    stretch_of,
    trimmed,
    trimmed_address,
)
from transcribe.redaction.prompts import Prompt, Strength, find_prompts
from transcribe.redaction.repeats import asks_again, prompts_of
from transcribe.redaction.sights import Sight, sights_of
from transcribe.redaction.small_talk import is_thanks
from transcribe.redaction.speech import (
    Found,
    Heard,
    Speech,
    Utterance,
    folded,
)
from transcribe.redaction.units import names_moment, names_reference

LONGEST_WAIT = 25.0
"""Seconds after a question in which an answer may begin: time to find the card."""

LONGEST_ANSWER = 45.0
"""Seconds after a question after which nothing counts as its answer any more."""

FEWEST_TOGETHER = 3
"""Digits that are an answer of their own in a breath with another one."""

LONGEST_ASIDE = 2
"""Words of the asker that do not end an answer: a `joo` misheard."""

LONGEST_PAUSE = 8.0
"""Seconds after an answer's last word in which the rest may be said unrecognised."""

LONGEST_GUESS = 14
"""Words hidden of an answer in which nothing looks like an identifier."""

MOSTLY_ANSWER = 0.4
"""Share of digits below which a sentence after an answer is about something else."""

MOSTLY_ANSWER_AGAIN = 0.7
"""The same once the asker has thanked: only a correction still counts."""

LONGEST_ADDRESS = 16
"""Words of an address after which its breath tells nothing any more."""

BREATH = 0.5
"""Seconds between the words of an address said in one breath."""

SURELY_REPEATED = 7
"""Digits of the asker that say a number again whatever else is in the sentence; fewer
are a day or a time where it says so or has hardly a word that is a digit."""

FEWEST_READ_BACK = 2
"""Digits understood of a number that is announced to be said again."""

_READ_BACK = folded("toistan toista alltså upprepar eli elikä let")

_KINDS_IN_DIGITS = frozenset(
    {
        RedactionKind.HENKILOTUNNUS,
        RedactionKind.PHONE,
        RedactionKind.CARD,
        RedactionKind.IBAN,
        RedactionKind.DATE_OF_BIRTH,
        RedactionKind.OTHER,
    }
)


@dataclass(frozen=True, slots=True)
class Window:
    """Seconds of one channel that an answer fills, words or not.

    Attributes:
        start: where the question's noun begins; on another channel than the question
            nothing is lost by beginning early, and engines stretch last words.
        end: where something clearly else begins.
    """

    kind: RedactionKind
    channel: int
    start: float
    end: float


@dataclass(frozen=True, slots=True)
class Answers:
    """What the questions of a call led to."""

    found: tuple[Found, ...]
    windows: tuple[Window, ...]
    kept: frozenset[tuple[int, int]]


def find_answers(speech: Speech) -> Answers:
    """Follow every question to its answer."""
    sights = sights_of(speech)
    found: list[Found] = []
    windows: list[Window] = []
    kept: set[tuple[int, int]] = set()
    for index, prompts in enumerate(prompts_of(speech)):
        for prompt in prompts:
            if prompt.kind is None:
                kept.update(_answered_reference(speech, index, prompt))
                continue
            hidden, window = _Follower(speech, sights, prompt, index).follow()
            if hidden:
                found.append(Found(prompt.kind, tuple(hidden)))
            if window is not None:
                windows.append(window)
    return Answers(tuple(found), tuple(windows), frozenset(kept))


def _answered_reference(
    speech: Speech, index: int, prompt: Prompt
) -> Iterator[tuple[int, int]]:
    """Give the places of words that answer a question for a thing's number."""
    asker = speech.utterances[index]
    for word in asker.words[prompt.last + 1 :]:
        yield word.place
    for utterance in speech.utterances[index + 1 :]:
        if utterance.start > asker.end + LONGEST_WAIT:
            return
        if (utterance.channel, utterance.party) != (asker.channel, asker.party):
            for word in utterance.words:
                yield word.place
            return


class _Follower:
    """Follows one question through the utterances after it."""

    def __init__(
        self,
        speech: Speech,
        sights: dict[tuple[int, int], Sight],
        prompt: Prompt,
        index: int,
    ) -> None:
        self._sights = sights
        self._language = speech.language
        self._prompt = prompt
        self._asker = speech.utterances[index]
        self._later = speech.utterances[index + 1 :]
        self._channels = {stream[0].channel for stream in speech.streams}
        self._hidden: list[Heard] = []
        self._closed_at: float | None = None
        self._waited = 0
        self._resumed_at: float | None = None  # where the asker went on without one
        self._is_thanked = False  # whether the asker said that it was all
        self._is_shown = False  # whether a part of the answer looked like one

    def follow(self) -> tuple[list[Heard], Window | None]:
        """Give the words to hide, and the seconds that the answer fills."""
        rest = self._asker.words[self._prompt.last + 1 :]
        if self._prompt.strength is Strength.GIVEN or self._is_mono():
            self._take(rest, is_same=True)
        for utterance in self._later:
            if self._closed_at is not None or self._is_over(utterance):
                break
            self._hear(utterance)
        return self._hidden, self._window()

    def _is_mono(self) -> bool:
        """Tell whether the asker's own words may be the other party's."""
        return self._asker.party is None

    def _is_over(self, utterance: Utterance) -> bool:
        limit = LONGEST_ANSWER if self._hidden else LONGEST_WAIT
        if utterance.start <= self._asker.end + limit:
            return False
        self._closed_at = self._asker.end + limit
        return True

    def _is_answerer(self, utterance: Utterance) -> bool:
        if self._is_mono() or utterance.party is None:
            return True
        same = utterance.channel == self._asker.channel
        same = same and utterance.party == self._asker.party
        return same if self._prompt.strength is Strength.GIVEN else not same

    def _hear(self, utterance: Utterance) -> None:
        """Hear one more utterance: the answer, a repeat of it, or its end."""
        strengths = {prompt.strength for prompt in find_prompts(utterance)}
        if asks_again(utterance) and not self._is_answerer(utterance):
            self._closed_at = utterance.start
            return
        is_anew = self._hidden or not self._is_answerer(utterance)
        if Strength.GIVEN in strengths or (Strength.ASKED in strengths and is_anew):
            if self._is_answerer(utterance):
                self._take_digits(utterance.words)
            self._closed_at = utterance.start
            return
        if self._is_answerer(utterance):
            self._take(utterance.words, is_same=False)
            return
        self._hear_asker(utterance)

    def _hear_asker(self, utterance: Utterance) -> None:
        looks = [self._sights[word.place] for word in utterance.words]
        signs = [look.word for look in looks if self._is_sign(look)]
        if self._hidden and self._is_read_back(looks, signs):
            after = length_of_announcement(looks)
            self._hidden.extend(look.word for look in looks[after:])
            return
        is_email = self._prompt.kind is RedactionKind.EMAIL and not self._is_thanked
        if self._hidden and is_email and may_be_address(looks):
            self._hidden.extend(look.word for look in trimmed(looks))
            return
        num_digits = sum(num_digits_of(word) for word in signs)
        is_repeat = num_digits >= self._fewest_repeated() and not has_unit(looks)
        is_repeat = is_repeat and not self._is_time(looks, len(signs), num_digits)
        if is_repeat and not self._is_elsewhere(looks):
            self._hidden.extend(stretch_of(utterance.words, signs))
            self._hidden.extend(garbled_tail(looks, signs[-1]))
            return
        if self._is_shown and any(is_thanks(look.word) for look in looks):
            self._is_thanked = True
        if all(look.is_small_talk for look in looks):
            return
        if self._hidden and len(looks) <= LONGEST_ASIDE and not self._is_thanked:
            return
        self._waited += 1
        self._resumed_at = self._resumed_at or utterance.start
        if self._hidden or self._waited > 1:
            self._closed_at = utterance.start

    def _is_read_back(self, looks: list[Sight], signs: list[Heard]) -> bool:
        """Tell whether the asker announces that the number is said again.

        Then all that follows is the number, whatever came out.
        """
        in_digits = self._prompt.kind in _KINDS_IN_DIGITS
        is_announced = looks[0].word.plain.startswith(_READ_BACK)
        return (
            in_digits
            and is_announced
            and len(signs) >= FEWEST_READ_BACK
            and not has_unit(looks)
        )

    def _is_time(self, looks: list[Sight], num_signs: int, num_digits: int) -> bool:
        """Tell whether an asker's few digits are a day or a time, misheard or not."""
        if num_digits >= SURELY_REPEATED:
            return False
        is_moment = any(names_moment(look.word, self._language) for look in looks)
        return is_moment or num_signs < MOSTLY_ANSWER * len(looks)

    def _fewest_repeated(self) -> int:
        """Give from how many digits on the asker is taken to say the number too.

        Before any answer they must be an answer of their own: agents read what stands
        on the screen (`henkilötunnus on kaksi kuusi nolla …`) for the other to end.
        """
        if self._hidden:
            return 2
        return FEWEST_TOGETHER if self._prompt.kind in _KINDS_IN_DIGITS else 10**6

    def _take(self, words: tuple[Heard, ...], *, is_same: bool) -> None:
        """Hide what of some words answers; close when something else follows."""
        looks = [self._sights[word.place] for word in words]
        looks = self._without_small_talk(looks)
        if not looks:
            return
        signs = [index for index, look in enumerate(looks) if self._is_sign(look)]
        if self._prompt.kind is RedactionKind.EMAIL:
            spelt = [index for index in signs if looks[index].is_symbol]
            signs = spelt or signs
        if not signs:
            self._take_guess(looks, is_same=is_same)
            return
        if self._is_elsewhere(looks):
            self._closed_at = looks[0].word.start
            return
        last = last_together(signs)
        self._is_shown = True
        end = end_of_answer(looks, last)
        self._hidden.extend(look.word for look in looks[:end])
        if end < len(looks):
            self._closed_at = looks[end].word.start

    def _without_small_talk(self, looks: list[Sight]) -> list[Sight]:
        if not looks or self._prompt.kind is not RedactionKind.EMAIL:
            return trimmed(looks[len(lead_of(looks)) :])
        return looks if self._is_one_breath(looks[0].word) else trimmed_address(looks)

    def _take_digits(self, words: tuple[Heard, ...]) -> None:
        """Hide what is surely digits where two answers come in one breath."""
        looks = [self._sights[word.place] for word in words]
        if self._prompt.kind not in _KINDS_IN_DIGITS or self._is_elsewhere(looks):
            return
        signs = [look.word for look in looks if look.is_number]
        if len(signs) >= FEWEST_TOGETHER:
            self._hidden.extend(stretch_of(words, signs))

    def _take_guess(self, looks: list[Sight], *, is_same: bool) -> None:
        """Hide an answer in which nothing looks like what was asked for."""
        is_weak = self._prompt.strength is Strength.MENTIONED
        is_told = self._prompt.strength is Strength.GIVEN and not is_same
        if is_told and self._asker.words[-1].ends_sentence:
            self._closed_at = looks[0].word.start  # `my password.` is no number yet
            return
        is_past = self._is_mono() or self._is_thanked or is_sentence(looks)
        is_past = is_past and not self._is_one_breath(looks[0].word)
        if self._is_shown and is_past:
            self._closed_at = looks[0].word.start
            return
        is_ordinary = len(looks) >= ORDINARY_WORDS and all(
            look.is_known for look in looks
        )
        in_digits = self._prompt.kind in _KINDS_IN_DIGITS
        if is_weak or (is_ordinary and (self._hidden or (is_same and in_digits))):
            if not is_weak or is_ordinary:
                self._closed_at = looks[0].word.start
            return
        is_asking = is_same and self._asker.words[-1].text.endswith("?")
        if self._is_mono() and is_same and (is_ordinary or is_asking):
            return
        is_name = self._prompt.kind is RedactionKind.NAME
        is_spelt = asks_again(self._asker)
        most = name_length(looks) if is_name and not is_spelt else LONGEST_GUESS
        self._hidden.extend(look.word for look in looks[:most])
        if len(looks) > most:
            self._closed_at = looks[most].word.start

    def _is_one_breath(self, word: Heard) -> bool:
        """Tell whether an address goes on, written as sentences of other words.

        `Fifty bits. Fifteen. High three.` No check tells where an address ends but
        the breath of who says it.
        """
        is_address = self._prompt.kind in {RedactionKind.ADDRESS, RedactionKind.EMAIL}
        if not is_address or self._is_mono() or not self._hidden or self._is_thanked:
            return False
        last = self._hidden[-1]
        is_same = (last.channel, last.party) == (word.channel, word.party)
        return (
            is_same
            and len(self._hidden) <= LONGEST_ADDRESS
            and 0.0 <= word.start - last.end < BREATH
        )

    def _is_sign(self, look: Sight) -> bool:
        """Tell whether a word looks like a part of what was asked for.

        Digits do for every kind when it was asked; of an e-mail address that was only
        mentioned, nothing but its signs does.
        """
        if self._prompt.kind is not RedactionKind.EMAIL:
            return look.is_number
        if look.is_symbol and look.word.plain not in {"at", "ad"}:
            return True
        is_asked = self._prompt.strength is not Strength.MENTIONED
        return is_asked and not self._is_shown and look.is_number

    def _is_elsewhere(self, looks: list[Sight]) -> bool:
        """Tell whether digits are about something else: an amount, a bill, a time."""
        digits = [look for look in looks if look.is_number]
        if not digits:
            return False
        before = looks[: looks.index(digits[0])]
        if any(names_reference(look.word) for look in before):
            return True
        share = len(digits) / len(looks)
        is_past = self._is_shown and share < MOSTLY_ANSWER and is_sentence(looks)
        is_past = is_past or (self._is_thanked and share < MOSTLY_ANSWER_AGAIN)
        if is_past and not self._is_one_breath(looks[0].word):
            return True
        if self._prompt.kind in {RedactionKind.DATE_OF_BIRTH, RedactionKind.ADDRESS}:
            return False
        return has_unit(looks) and len(digits) <= 4  # noqa: PLR2004 # `kaksikymmentä euroa viisi senttiä`

    def _window(self) -> Window | None:
        """Give the seconds to silence on the answering channel."""
        if self._prompt.strength is Strength.MENTIONED or self._prompt.kind is None:
            return None
        channels = self._channels - {self._asker.channel}
        start = self._asker.words[self._prompt.last].start
        if self._prompt.strength is Strength.GIVEN or not channels:
            channels = {self._asker.channel}
            start = self._asker.words[self._prompt.last].end
        if len(channels) != 1:
            return None
        return Window(self._prompt.kind, channels.pop(), start, self._end())

    def _end(self) -> float:
        """Give where the answer ends: at what closed it, or with its last word.

        Until somebody speaks again, that is: an engine often gives up in the middle of
        a number. Where no word was recognised, until the asker goes on.
        """
        if self._hidden:
            return self._closed_at or self._next_start()
        ends = [end for end in (self._resumed_at, self._closed_at) if end is not None]
        return min(ends, default=self._asker.end + LONGEST_WAIT)

    def _next_start(self) -> float:
        """Give where the first word after the last hidden one is said, or soon."""
        last = max(word.end for word in self._hidden)
        starts = [u.start for u in self._later if u.start >= last]
        return min([*starts, last + LONGEST_PAUSE])
