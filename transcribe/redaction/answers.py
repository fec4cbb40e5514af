"""Answers: what is said after an identifier was asked for, whatever came out.

From a question on, the other party's speech is hidden until something clearly else is
said. Small talk at the edges stays; a sentence of ordinary words after the answer ends
it. Where nothing was recognised at all, the silence after the question is hidden in
the audio: the engine may have missed what a person hears.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from custody.records.redactions import RedactionKind
from transcribe.redaction.numbers import SURE
from transcribe.redaction.prompts import Prompt, Strength, find_prompts
from transcribe.redaction.repeats import asks_again, prompts_of
from transcribe.redaction.runs import read_stream
from transcribe.redaction.small_talk import is_small_talk, is_thanks, may_be_number
from transcribe.redaction.speech import Found, Heard, Speech, Utterance, is_known
from transcribe.redaction.symbols import is_symbol
from transcribe.redaction.units import is_unit, names_reference

LONGEST_WAIT = 25.0
"""Seconds after a question in which an answer may begin: time to find the card."""

LONGEST_ANSWER = 45.0
"""Seconds after a question after which nothing counts as its answer any more."""

ORDINARY_WORDS = 5
"""Known words in a row, without a digit, that are clearly something else."""

WORDS_BETWEEN = 4
"""Most words between two parts of one answer: a garbled digit, `ja sitten vielä`."""

FEWEST_TOGETHER = 3
"""Digits that are an answer of their own in a breath with another one."""

LONGEST_ASIDE = 2
"""Words of the asker that do not end an answer: a `joo` misheard."""

LONGEST_SMALL_TALK = 1.2
"""Seconds of a word of small talk; a longer one stands for what was not recognised."""

LONGEST_PAUSE = 8.0
"""Seconds after an answer's last word in which the rest may be said unrecognised."""

LONGEST_TAIL = 2
"""Words after a repeat's last digit that may be one more digit torn."""

LONGEST_GUESS = 14
"""Words hidden of an answer in which nothing looks like an identifier."""

MOSTLY_ANSWER = 0.4
"""Share of digits below which a sentence after an answer is about something else."""

MOSTLY_ANSWER_AGAIN = 0.7
"""The same once the asker has thanked: only a correction still counts."""

DOUBTFUL = 0.4
"""Probability below which a word of the dictionary may be a digit misheard."""

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


@dataclass(frozen=True, slots=True)
class _Sight:
    """What a word looks like: a digit, a sign of an address, small talk, a word."""

    word: Heard
    is_number: bool
    is_number_by_place: bool
    is_symbol: bool
    is_small_talk: bool
    is_known: bool


def find_answers(speech: Speech) -> Answers:
    """Follow every question to its answer."""
    sights = _sights(speech)
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


def _sights(speech: Speech) -> dict[tuple[int, int], _Sight]:
    sights: dict[tuple[int, int], _Sight] = {}
    for stream in speech.streams:
        readings = read_stream(stream, speech.language)
        sure = [reading.share >= SURE for reading in readings]
        numbers = _numbers_by_place(stream, sure)
        for word, is_number in zip(stream, numbers, strict=True):
            sights[word.place] = _Sight(
                word=word,
                is_number=is_number,
                is_number_by_place=may_be_number(word),
                is_symbol=is_symbol(word),
                is_small_talk=is_small_talk(word)
                and not is_number
                and word.end - word.start <= LONGEST_SMALL_TALK,
                is_known=word.probability >= DOUBTFUL
                and is_known(word.text, speech.language),
            )
    return sights


def _numbers_by_place(stream: Sequence[Heard], sure: Sequence[bool]) -> list[bool]:
    """Tell which words are numbers, those included that are so beside a number only.

    `one` alone is small talk (*that one*), beside a digit or itself it is a digit:
    *four one one one, one two*. Without this, a card number of ones stayed audible.
    """
    numbers = [
        is_sure and not is_small_talk(word)
        for word, is_sure in zip(stream, sure, strict=True)
    ]
    doubtful = [
        is_sure and may_be_number(word)
        for word, is_sure in zip(stream, sure, strict=True)
    ]
    forward = list(pairwise(range(len(stream))))
    for here, there in (*forward, *((b, a) for a, b in reversed(forward))):
        is_twin = doubtful[here] and stream[here].plain == stream[there].plain
        if doubtful[there] and (numbers[here] or is_twin):
            numbers[there] = True
            numbers[here] = numbers[here] or is_twin
    return numbers


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
        sights: dict[tuple[int, int], _Sight],
        prompt: Prompt,
        index: int,
    ) -> None:
        self._sights = sights
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
        num_digits = sum(_num_digits(word) for word in signs)
        is_repeat = num_digits >= self._fewest_repeated() and not _has_unit(looks)
        if is_repeat and not self._is_elsewhere(looks):
            self._hidden.extend(_stretch(utterance.words, signs))
            self._hidden.extend(_garbled_tail(looks, signs[-1]))
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
        looks = _trimmed(looks)
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
        last = _last_together(signs)
        self._is_shown = True
        end = _end_of_answer(looks, last)
        self._hidden.extend(look.word for look in looks[:end])
        if end < len(looks):
            self._closed_at = looks[end].word.start

    def _take_digits(self, words: tuple[Heard, ...]) -> None:
        """Hide what is surely digits where two answers come in one breath."""
        looks = [self._sights[word.place] for word in words]
        if self._prompt.kind not in _KINDS_IN_DIGITS or self._is_elsewhere(looks):
            return
        signs = [look.word for look in looks if look.is_number]
        if len(signs) >= FEWEST_TOGETHER:
            self._hidden.extend(_stretch(words, signs))

    def _take_guess(self, looks: list[_Sight], *, is_same: bool) -> None:
        """Hide an answer in which nothing looks like what was asked for."""
        is_weak = self._prompt.strength is Strength.MENTIONED
        is_told = self._prompt.strength is Strength.GIVEN and not is_same
        if is_told and self._asker.words[-1].ends_sentence:
            self._closed_at = looks[0].word.start  # `my password.` is no number yet
            return
        is_past = self._is_mono() or self._is_thanked or _is_sentence(looks)
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
        self._hidden.extend(look.word for look in looks[:LONGEST_GUESS])
        if len(looks) > LONGEST_GUESS:
            self._closed_at = looks[LONGEST_GUESS].word.start

    def _is_sign(self, look: _Sight) -> bool:
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

    def _is_elsewhere(self, looks: list[_Sight]) -> bool:
        """Tell whether digits are about something else: an amount, a bill, a time."""
        digits = [look for look in looks if look.is_number]
        if not digits:
            return False
        before = looks[: looks.index(digits[0])]
        if any(names_reference(look.word) for look in before):
            return True
        share = len(digits) / len(looks)
        if self._is_shown and share < MOSTLY_ANSWER and _is_sentence(looks):
            return True
        if self._is_thanked and share < MOSTLY_ANSWER_AGAIN:
            return True
        if self._prompt.kind in {RedactionKind.DATE_OF_BIRTH, RedactionKind.ADDRESS}:
            return False
        return _has_unit(looks) and len(digits) <= 4  # noqa: PLR2004 # `kaksikymmentä euroa viisi senttiä`

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


def _num_digits(word: Heard) -> int:
    """Count the digits of a word that is a number: `1075` has four, `four` one."""
    return max(1, sum(letter.isdigit() for letter in word.plain))


def _last_together(signs: list[int]) -> int:
    """Give the last sign of the first cluster; words between end it.

    `… three one, and the service was on April twenty` is one answer and something else.
    """
    last = signs[0]
    for index in signs[1:]:
        if index - last > WORDS_BETWEEN:
            break
        last = index
    return last


def _trimmed(looks: list[_Sight]) -> list[_Sight]:
    """Leave small talk at both edges to be read, unless digits follow or precede."""
    first, last = 0, len(looks)
    while first < last and looks[first].is_small_talk:
        if looks[first].is_number_by_place and _is_number_at(looks, first + 1):
            break
        first += 1
    while last > first and looks[last - 1].is_small_talk:
        if looks[last - 1].is_number_by_place and _is_number_at(looks, last - 2):
            break
        last -= 1
    return looks[first:last]


def _is_number_at(looks: list[_Sight], index: int) -> bool:
    return 0 <= index < len(looks) and looks[index].is_number


def _end_of_answer(looks: list[_Sight], last: int) -> int:
    """Give where the answer ends: after its last digit, when ordinary words follow.

    What follows the last digit is hidden with it (a check letter, a garbled tail)
    unless it is a sentence of its own.
    """
    tail = looks[last + 1 :]
    if len(tail) >= ORDINARY_WORDS - 1 and _share_known(tail) > 0.7:  # noqa: PLR2004 # a garbled sentence has fewer
        return last + 1
    if looks[last].word.ends_sentence and tail and _share_known(tail) > 0.5:  # noqa: PLR2004 # a new sentence, mostly words
        return last + 1
    return len(looks)


def _is_sentence(looks: list[_Sight]) -> bool:
    """Tell whether words are a sentence of their own, after an answer in digits."""
    return len(looks) >= ORDINARY_WORDS - 2 and _share_known(looks) >= 0.5  # noqa: PLR2004 # half of it understood


def _share_known(looks: list[_Sight]) -> float:
    return sum(look.is_known or look.is_number for look in looks) / len(looks)


def _has_unit(looks: list[_Sight]) -> bool:
    return any(is_unit(look.word) for look in looks)


def _garbled_tail(looks: list[_Sight], last: Heard) -> list[Heard]:
    """Give one or two words after the last digit of a repeat: `ne oli` is *neljä*."""
    tail = [look for look in looks if look.word.start > last.start]
    is_garbled = 0 < len(tail) <= LONGEST_TAIL
    if not is_garbled or all(look.is_small_talk for look in tail):
        return []
    return [look.word for look in tail]


def _stretch(words: tuple[Heard, ...], chosen: list[Heard]) -> tuple[Heard, ...]:
    """Give the words from the first chosen to the last."""
    places = {word.place for word in chosen}
    indices = [i for i, word in enumerate(words) if word.place in places]
    return words[indices[0] : indices[-1] + 1]
