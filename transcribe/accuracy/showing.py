"""A recogniser that is shown words before each window: for the bench alone.

What a call is heard as must not depend on what the register expects (decision 0019), so
the pipeline's own recogniser has no such way.
"""

from collections.abc import Sequence

from faster_whisper.tokenizer import Tokenizer  # noqa: TID251 # measured beside ours

from custody.settings import Settings
from transcribe.decoding import Decoding, Manner
from transcribe.device import choose_device
from transcribe.engine import Engine
from transcribe.lanes import Lanes
from transcribe.model import find_model
from transcribe.whisper import Recogniser

MOST_SHOWN_TOKENS = 120
"""The model takes 223 before a window; the number style takes some 60 of them."""


class ShowingEngine(Engine):
    """An engine that shows words before the number style, at the first try.

    Attributes:
        shown: words of the register, in the order in which they are shown.
    """

    shown: tuple[str, ...] = ()

    def _prompt(self, tokenizer: Tokenizer, manner: Manner) -> list[int]:
        prompt = super()._prompt(tokenizer, manner)
        if not self.shown or not manner.has_style:
            return prompt
        text = f" {', '.join(self.shown)}."
        words: list[int] = tokenizer.encode(text)[:MOST_SHOWN_TOKENS]
        if prompt[0] != tokenizer.sot_prev:
            return [tokenizer.sot_prev, *words, *prompt]
        return [prompt[0], *words, *prompt[1:]]


class ShowingRecogniser(Recogniser):
    """A recogniser that hears one call at a time, each after words of its own."""

    def __init__(self, settings: Settings) -> None:
        """Load the model as the pipeline does.

        Raises:
            ModelMissingError, ModelBrokenError, SettingError: see `load_recogniser`.
        """
        model, device = find_model(settings), choose_device(settings)
        super().__init__(model, device, settings.languages)
        rules = Decoding()
        self._showing = ShowingEngine(model, device, settings.languages, rules)
        self._engine = self._showing
        self._lanes = Lanes(self._showing, device, rules, self._clock)

    def show(self, words: Sequence[str]) -> None:
        """Choose the words that are shown from now on."""
        self._showing.shown = tuple(words)
