"""How the model is driven, and what one decoding of a window gives."""

from dataclasses import dataclass, field

UNLIKELIER = 0.5
"""How much less likely (natural logarithm, mean of tokens) a second try may be."""

SPARSE_TOKENS = 1.5
SPARSE_FROM_SECONDS = 3.0
"""Fewer tokens a second of speech than anybody says in a window of some length: the
style came back instead (`One hundred. One hundred.` for 14 s of a noisy line)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Decoding:
    """How the model is driven; written into every transcript.

    Attributes:
        beam_size: texts followed at once; on the sample calls 5 gains 0.002 of
            character error rate over 3 for a fifth more time, 2 loses 0.008.
        trailing_seconds: silence after a window, so that it does not end in mid-word.
        tokens_per_second: what nobody speaks faster than; ends a loop early.
        spare_tokens: what a window may take beyond that.
        has_number_style: the model is asked to write numbers as they are spoken, see
            `number_style.py`.
        unlooping_ngram: tokens of which no run may come twice when a text that looped
            is decoded again.
        hears_again: speech that no word was written for is packed anew and decoded
            once more, see `hearing_again.py`.
    """

    beam_size: int = 3
    trailing_seconds: float = 1.0
    tokens_per_second: float = 12.0
    spare_tokens: int = 12
    has_number_style: bool = True
    unlooping_ngram: int = 3
    hears_again: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Manner:
    """How a window is decoded.

    Attributes:
        has_style: after the text that writes numbers out.
        no_repeat_ngram_size: tokens of which no run may come twice; 0 forbids nothing.
    """

    has_style: bool = False
    no_repeat_ngram_size: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class DecodedText:
    """A decoded window.

    Attributes:
        is_cut: it went on until it was stopped.
        is_looping: it was cut, or repeats itself as hardly anybody speaks.
        is_stuck: it repeats itself as nobody does.
        is_echo: it repeats the text that it was decoded after.
        is_unlooped: the first text looped; this one was decoded with copies forbidden.
    """

    tokens: tuple[int, ...] = field(repr=False)
    log_probability: float
    no_speech_probability: float
    is_cut: bool
    is_looping: bool
    is_stuck: bool
    is_echo: bool
    is_unlooped: bool = False

    def is_sparse(self, seconds: float) -> bool:
        """Tell whether far too little was written for so many seconds of speech."""
        is_long = seconds >= SPARSE_FROM_SECONDS
        return is_long and len(self.tokens) < SPARSE_TOKENS * seconds

    def is_fuller_than(self, sparse: "DecodedText") -> bool:
        """Tell whether a try without the style is to be taken for a sparse text."""
        return (
            not self.is_looping
            and len(self.tokens) > len(sparse.tokens)
            and self.log_probability >= sparse.log_probability - UNLIKELIER
        )

    def is_better_than(self, looping: "DecodedText") -> bool:
        """Tell whether a second try is to be taken.

        Not when it loops, too, or is much less likely than a text that somebody can
        have said: who reads out a card number repeats digits, and says so clearly. The
        model is surest of all of a text that it is stuck in.
        """
        if self.is_looping:
            return False
        return (
            looping.is_cut
            or looping.is_stuck
            or (self.log_probability >= looping.log_probability - UNLIKELIER)
        )
