"""The course of a talk: whether a deed was the last word on its matter.

A wish, an offer, an answer, a deed, a farewell: what words alone leave open is told by
what stands before them and after. A deed that only its grammar tells, or a moment that
is only said once more, counts where the customer did not turn down what was offered
and nobody took anything back.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from analytics.business import Business
from analytics.chapters import MOMENTS, Chapter
from analytics.deeds import is_doubtful
from analytics.last_words import (
    COMES_ANYWAY,
    HOLDS,
    KEPT,
    MONEY,
    NO_MORE,
    TAKEN_BACK,
    TAKES_BACK,
    THANKS,
    WAITS,
)
from analytics.moment_words import hints_at_moment, names_clock, names_moment
from analytics.sentences import WORDS, Blow, Deed, Sentence, Setback, Strength
from analytics.turned_down import lets_be, turns_down
from analytics.word_patterns import find_any
from custody.records.calls import PartyRole

RIVALS = (
    frozenset({"booking", "cancellation", "rescheduling"}),
    frozenset({"payment", "refund"}),
    frozenset({"purchase", "refund"}),
)
"""Kinds that exclude each other; "paid" does not exclude "ordered"."""
SOON = 3
"""Sentences after a deed in which "it did not go through" speaks of it."""
GIVEN_BACK = 6
"""Sentences after a deed in which "take it off again" speaks of it."""
_SETTLED_AT_ONCE = {"booking", "rescheduling", "payment", "purchase", "refund"}
"""Kinds whose doing leaves nothing to be heard of later: "I put you on a list"."""
_OFFERED = {"booking", "rescheduling", "cancellation", "payment", "purchase"}
"""Kinds in which the customer answers an offer, a price or a fee."""
_ABOUT_A_MOMENT = {"booking", "rescheduling"}
_UNDOES_DONE = {
    "payment": {Setback.FAILED, Setback.REFUSED},
    "refund": {Setback.FAILED, Setback.REFUSED},
    "purchase": {Setback.FAILED, Setback.FULL},
    "booking": {Setback.FAILED, Setback.FULL},
    "rescheduling": {Setback.FAILED, Setback.FULL},
}
_WEAK = {Strength.HINTED, Strength.SHAPED, Strength.ANSWERED}
_INSTEAD = ("but", "vaan", "utan")
"""Words behind a "not" that name what is right."""
_UNDOES_DOING = {Setback.FAILED, Setback.FULL, Setback.REFUSED, Setback.LEFT}


@dataclass(frozen=True)
class Case:
    """A deed of the kind that is asked for, with what else was said of it."""

    deed: Deed
    kind: str
    chapter: Chapter | None
    business: Business

    @property
    def stands(self) -> bool:
        """Whether nothing undid it."""
        if any(self._is_undone_by(blow) for blow in self._blows):
            return False
        if self._is_taken_back() or self._is_kept():
            return False
        if self.deed.strength is not Strength.DONE and self._is_left_waiting():
            return False
        if self.deed.strength is Strength.DOING and not self._is_last_word():
            return False
        return not self._is_vague or self._is_settled()

    def _is_undone_by(self, blow: Blow) -> bool:
        """Tell whether a setback speaks of this deed, by where it stands."""
        after = blow.sentence.order - self.deed.sentence.order
        if self._is_meant_well(blow):
            return False
        is_hold = find_any(HOLDS[blow.sentence.language], blow.sentence.tokens)
        if blow.setback is Setback.HANDED_ON and is_hold and after < 0:
            return False  # whoever says "hold the line" comes back
        if after == 0:
            return self._is_undone_within(blow)
        if after > 0:
            return self._is_undone_later(blow, after)
        if (
            blow.setback is Setback.HANDED_ON
            and self.deed.strength is not Strength.HINTED
        ):
            return False  # whoever was to take over has: it is done on this call
        return self._is_vague and not self._is_revived(blow)

    def _is_kept(self) -> bool:
        """Tell whether its sentence says that all stays as it was."""
        own = self.deed.sentence
        if self._is_vague and any(self._comes_anyway(one) for one in self._talk):
            return True
        if self.deed.is_end or names_clock(own.tokens, own.language):
            return False
        is_open = self._is_vague or self.kind in _ABOUT_A_MOMENT
        return is_open and find_any(KEPT[own.language], own.tokens) is not None

    def _is_left_waiting(self) -> bool:
        """Tell whether the agent's last words were to hold the line."""
        own = [one for one in self._talk if one.party is PartyRole.AGENT]
        last = [one for one in own if one.stretch is own[-1].stretch]
        return any(
            one.order > self.deed.sentence.order
            and find_any((*HOLDS[one.language], *WAITS[one.language]), one.tokens)
            for one in last
        )

    def _is_settled(self) -> bool:
        """Tell whether the talk bears out a deed whose words could be of anything."""
        if any(self._is_rivals(other) for other in self.business.deeds):
            return False
        if self.deed.strength is Strength.SHAPED:
            return self._is_borne_out()
        if self.deed.strength is Strength.ANSWERED:
            return self._is_answer_to_a_yes() and self._is_borne_out()
        if self.deed.strength is Strength.DOING and self.kind in _SETTLED_AT_ONCE:
            return False  # "I'll put it in" may be of anything, and is yet to come
        return self.deed.strength is not Strength.HINTED or self._is_well_hinted()

    @property
    def _blows(self) -> Iterator[Blow]:
        """Setbacks in the deed's own chapter; a wish itself is none."""
        opened = self.chapter.first if self.chapter else -1
        return (
            blow
            for blow in self.business.blows
            if self._is_own(blow.sentence.order) and blow.sentence.order != opened
        )

    def _is_own(self, order: int) -> bool:
        chapter = self.chapter
        return chapter is None or chapter.first <= order < chapter.end

    @cached_property
    def _talk(self) -> tuple[Sentence, ...]:
        """The sentences of the deed's own chapter."""
        return tuple(one for one in self.business.sentences if self._is_own(one.order))

    @property
    def _is_vague(self) -> bool:
        """Whether its words could be of anything."""
        return not self.deed.kinds or self.deed.strength is Strength.HINTED

    def _is_rivals(self, other: Deed) -> bool:
        """Tell whether a kind that excludes this one was done in the same chapter."""
        if other.strength is Strength.HINTED or len(other.kinds) != 1 or other.is_loose:
            return False
        (kind,) = other.kinds
        return (
            any(kind != self.kind and {kind, self.kind} <= one for one in RIVALS)
            and self._is_own(other.sentence.order)
            and not (self.kind == "rescheduling" and kind == "booking")
        )

    def _is_meant_well(self, blow: Blow) -> bool:
        """Tell "nothing is left to pay" from "nothing is left"."""
        ends = NO_MORE[blow.sentence.language].get(self.kind, ())
        sentence = blow.sentence
        is_clock = names_clock(sentence.tokens, sentence.language)
        if self.kind in _ABOUT_A_MOMENT and is_clock:
            # "not at one thirty, but at twelve thirty"
            is_mended = find_any(_INSTEAD, sentence.tokens) is not None
            return is_mended or blow.setback is Setback.FAILED
        if self.kind in _ABOUT_A_MOMENT and blow.setback is Setback.FAILED:
            return False
        return (
            blow.setback is Setback.FULL
            and find_any(ends, blow.sentence.tokens) is not None
        )

    def _is_beside(self, blow: Blow) -> bool:
        """Tell "somebody else can have it", "nothing left to pay": no setbacks here."""
        if blow.setback is Setback.HANDED_ON:
            return self.deed.is_loose
        is_money = self.kind in {"payment", "refund"} and bool(self.deed.kinds)
        return (
            blow.setback is Setback.FULL
            and is_money
            and self.deed.strength is Strength.DONE
        )

    def _is_undone_within(self, blow: Blow) -> bool:
        if self._is_beside(blow):
            return False
        if self.deed.is_end:
            return blow.setback is not Setback.FULL
        if self._is_vague or self.deed.strength is not Strength.DONE:
            return not self.deed.sentence.is_mended
        if blow.setback is Setback.FAILED:
            return self.kind != "marketing_ban"
        if self.kind in _SETTLED_AT_ONCE and blow.setback is not Setback.LEFT:
            return True
        one, other = blow.where, self.deed.where
        overlap = one.first <= other.last and other.first <= one.last
        return (
            overlap
            and blow.setback is not Setback.LEFT
            and (self.kind not in {"marketing_ban", "complaint"})
        )

    def _is_undone_later(self, blow: Blow, after: int) -> bool:
        if self.deed.strength in _WEAK:
            return True
        if self.deed.strength is Strength.DOING or not self.deed.kinds:
            return blow.setback in _UNDOES_DOING
        return after <= SOON and blow.setback in _UNDOES_DONE.get(self.kind, set())

    def _is_revived(self, blow: Blow) -> bool:
        """Tell whether an offer was taken after a setback, up to this deed."""
        first, last = blow.sentence.order, self.deed.sentence.order
        taken = any(
            first < other.sentence.order <= last
            for other in self.business.deeds
            if other.strength is Strength.HINTED
            and (other.is_taken_offer or other.sentence.party is PartyRole.CUSTOMER)
        )
        offered = any(
            first < one.order < last and self._is_offer(one) for one in self._talk
        )
        return taken or (offered and not self._was_turned_down(last))

    def _is_taken_back(self) -> bool:
        """Tell whether the customer gave it back afterwards, and the agent took it."""
        order = self.deed.sentence.order
        return (
            any(
                self._is_given_back(one)
                for one in self.business.sentences
                if one.order > order
                and one.party is not PartyRole.AGENT
                and not one.asks
                and self._is_of_this(one.order)
            )
            or self._is_undone_by_agent()
        )

    def _is_undone_by_agent(self) -> bool:
        """Tell whether the agent takes off again what was booked, as was asked."""
        if self.kind not in _ABOUT_A_MOMENT:
            return False
        for deed in self.business.deeds:
            first, last = self.deed.sentence.order, deed.sentence.order
            if deed.kinds & MOMENTS != {"cancellation"} or not first < last:
                continue
            between = self.business.sentences[first + 1 : last]
            asked = [one for one in between if one.party is PartyRole.CUSTOMER]
            if (
                asked
                and self._is_own(last)
                and len(between) <= GIVEN_BACK
                and any(turns_down(one) for one in asked)
                and not any(
                    hints_at_moment(one.tokens, one.language) for one in between
                )
            ):
                return True
        return False

    def _is_given_back(self, sentence: Sentence) -> bool:
        if self._comes_anyway(sentence):
            return True
        if find_any(TAKEN_BACK[sentence.language], sentence.tokens):
            return True
        answers = self.business.sentences[sentence.order + 1 : sentence.order + 2]
        return turns_down(sentence) and any(
            find_any(TAKES_BACK[one.language], one.tokens) for one in answers
        )

    def _comes_anyway(self, sentence: Sentence) -> bool:
        """Tell whether a customer keeps what was to be cancelled."""
        if self.kind != "cancellation" or sentence.party is not PartyRole.CUSTOMER:
            return False
        return find_any(COMES_ANYWAY[sentence.language], sentence.tokens) is not None

    def _is_of_this(self, order: int) -> bool:
        """Tell whether what a customer says soon after is still about this deed."""
        own = self.deed.sentence.order
        turned = any(own < one <= order for one in self.business.turns)
        return self._is_own(order) or (order - own <= GIVEN_BACK and not turned)

    def _is_borne_out(self) -> bool:
        """Tell whether a deed of mere grammar ends a talk that led up to it."""
        if self.chapter is None:
            return False
        own = self.deed.sentence
        if own.order == self.chapter.first:
            return False
        later = [one for one in self._talk if one.order > own.order]
        if any(self._speaks_against(one) for one in later):
            return False
        if self.kind in _ABOUT_A_MOMENT:
            return self._was_taken(own.order)
        if self.kind == "purchase" and not self._answers(own.order):
            return False
        return self.kind not in _OFFERED or not self._was_turned_down(own.order)

    def _is_answer_to_a_yes(self) -> bool:
        """Tell whether it is what an agent says between a customer's yes and thanks.

        Something was held out, the customer did not turn it down and asked nothing,
        the agent spoke, with no bad news, and the customer went on to something else.
        """
        own, stretches = self.deed.sentence, self.business.sentences
        if self.kind not in _OFFERED or own.party is not PartyRole.AGENT:
            return False
        said = [one for one in stretches if one.stretch is own.stretch]
        before, after = said[0].order - 1, said[-1].order + 1
        if before < 0 or after >= len(stretches):
            return False
        answers = self._answers(said[0].order)
        if not answers or stretches[before] not in answers:
            return False
        is_even = all(one.is_good and not one.asks for one in said)
        is_taken = not any(
            one.asks or self._names_value(one) or is_doubtful(one.stretch)
            for one in answers
        )
        goes_on = stretches[after].party is PartyRole.CUSTOMER
        return is_even and is_taken and goes_on and self._was_held_out(answers[-1])

    def _names_value(self, sentence: Sentence) -> bool:
        tokens, language = sentence.tokens, sentence.language
        is_moment = hints_at_moment(tokens, language)
        return is_moment or find_any(MONEY[language], tokens) is not None

    def _was_held_out(self, answer: Sentence) -> bool:
        """Tell whether an agent named a moment or a sum before an answer."""
        return any(
            one.order < answer.order
            and one.party is PartyRole.AGENT
            and (one.asks or self._names_value(one))
            for one in self._talk
        )

    def _was_taken(self, order: int) -> bool:
        """Tell whether a moment was offered and not turned down, or asked for."""
        if self._was_turned_down(order):
            return False
        return any(self._is_offer(one) for one in self._talk if one.order < order)

    def _is_offer(self, sentence: Sentence) -> bool:
        """Tell whether a sentence holds out a moment, or names one and is answered."""
        return hints_at_moment(sentence.tokens, sentence.language) and (
            sentence.asks
            or find_any(WORDS[sentence.language].OFFERS, sentence.tokens) is not None
            or self._is_answered(sentence)
        )

    def _is_answered(self, sentence: Sentence) -> bool:
        """Tell whether the customer speaks right after what an agent states."""
        after = self.business.sentences[sentence.order + 1 : sentence.order + 2]
        return (
            sentence.party is PartyRole.AGENT
            and sentence.is_good
            and any(one.party is PartyRole.CUSTOMER for one in after)
        )

    def _was_turned_down(self, order: int) -> bool:
        """Tell whether the customer's answer to the last offer was a "no" or none."""
        return any(turns_down(one) for one in self._answers(order))

    def _answers(self, order: int) -> list[Sentence]:
        """Give what the customer said last before a place in the talk, after the wish.

        On mono it is whatever no offer and no question is.
        """
        answers: list[Sentence] = []
        first = self.chapter.first if self.chapter else -1
        for one in reversed(self._talk):
            if not first < one.order < order:
                continue
            is_own = one.party is PartyRole.CUSTOMER or (
                one.party is None and not one.asks and not self._is_offer(one)
            )
            if not is_own and answers:
                break
            if is_own:
                answers.append(one)
        return answers

    def _is_well_hinted(self) -> bool:
        """Tell whether a hint has what it hangs on: a moment agreed to, an answer."""
        deed, order = self.deed, self.deed.sentence.order
        if deed.sentence.party is PartyRole.CUSTOMER:
            return self._is_answered_well(order)
        if not self._is_followed_well(order):
            return False
        if self.kind == "cancellation":
            return not self._is_asked_more(order)
        if deed.is_taken_offer:
            return True
        first = self.chapter.first if self.chapter else 0
        if self.kind == "rescheduling":
            first += 1  # the wish names the old moment
        agreed = any(
            one.is_taken_offer and first <= one.sentence.order < order
            for one in self.business.deeds
        )
        asked = any(
            first <= one.order < order
            and one.party is not PartyRole.AGENT
            and names_moment(self._with_next(one, order), one.language)
            for one in self.business.sentences
        )
        return agreed or asked or (self.chapter is not None and self._was_taken(order))

    def _with_next(self, sentence: Sentence, end: int) -> tuple[str, ...]:
        """Give a sentence's words, and those of the next in the same breath."""
        place = sentence.order + 1
        after = self.business.sentences[place : min(place + 1, end)]
        if not after or after[0].stretch is not sentence.stretch:
            return sentence.tokens
        return (*sentence.tokens, *after[0].tokens)

    def _is_asked_more(self, order: int) -> bool:
        """Tell whether the agent named a price or asked anything after a "yes"."""
        return any(
            one.asks or find_any(MONEY[one.language], one.tokens)
            for one in self._talk
            if one.order > order and one.party is not PartyRole.CUSTOMER
        )

    def _is_last_word(self) -> bool:
        """Tell whether the customer did not turn down what was being done."""
        order = self.deed.sentence.order
        return not any(
            turns_down(one)
            for one in self._talk
            if one.order > order and one.party is PartyRole.CUSTOMER
        )

    def _is_followed_well(self, order: int) -> bool:
        """Tell whether nothing bad is heard after an offer that was taken."""
        return not any(
            self._speaks_against(one) for one in self._talk if one.order > order
        )

    def _speaks_against(self, sentence: Sentence) -> bool:
        """Tell whether a later sentence lets the matter be, and is no end of it."""
        if sentence.party is PartyRole.CUSTOMER:
            return turns_down(sentence)
        is_end = any(
            one.is_end and one.sentence.order == sentence.order
            for one in self.business.deeds
            if self.kind in one.kinds
        )
        if is_end or self._is_farewell(sentence):
            return False
        return lets_be(sentence)

    def _is_farewell(self, sentence: Sentence) -> bool:
        """Tell whether an agent answers thanks, as the last to speak, with no news."""
        talk, stretch = self.business.sentences, sentence.stretch
        if stretch is not talk[-1].stretch or sentence.is_bad_news:
            return False
        before = [one for one in talk[: sentence.order] if one.stretch is not stretch]
        thanks = THANKS[sentence.language]
        return bool(before) and find_any(thanks, before[-1].tokens) is not None

    def _is_answered_well(self, order: int) -> bool:
        """Tell whether the agent's next words after a "take it" are no bad news."""
        answers = [
            one
            for one in self.business.sentences[order + 1 : order + 3]
            if one.party is PartyRole.AGENT
        ]
        return bool(answers) and all(not one.asks and one.is_good for one in answers)
