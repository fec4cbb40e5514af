"""Speech laid out in utterances, and words folded."""

from hypothesis import given
from hypothesis import strategies as st

from tests.transcribe.redaction.conversing import speech, talk
from transcribe.redaction.speech import folded, is_known, lay_out, plain


def said(*lines: str) -> list[str]:
    return [" ".join(w.text for w in u.words) for u in speech(*lines).utterances]


def test_an_utterance_ends_with_its_sentence() -> None:
    assert said("A: Selvä juttu. Mikä vaivaa?") == ["Selvä juttu.", "Mikä vaivaa?"]


def test_an_utterance_ends_at_another_turn_after_a_pause() -> None:
    assert said("A: yksi kaksi", "A: kolme") == ["yksi kaksi", "kolme"]


def test_a_full_stop_after_digits_ends_nothing() -> None:
    assert said("A: noin 8. 30 vai 3. viikon päästä") == [
        "noin 8. 30 vai 3. viikon päästä"
    ]


def test_utterances_of_both_parties_come_in_order_of_time() -> None:
    assert said("A: ensin", "C: sitten", "A: lopuksi") == ["ensin", "sitten", "lopuksi"]


def test_a_transcript_without_turns_has_no_utterances() -> None:
    assert lay_out(talk()).utterances == ()


def test_every_word_lies_in_exactly_one_utterance() -> None:
    laid = speech("A: Hei. Mikä nimi?", "C: Matti. Virtanen", "M: kolmas")

    places = [word.place for u in laid.utterances for word in u.words]
    assert sorted(places) == sorted(w.place for s in laid.streams for w in s)
    assert len(set(places)) == len(places)


def test_folding_leaves_what_is_rarely_misheard() -> None:
    assert plain("Viisissä,") == "visisa"
    assert plain("Ät-merkki") == "atmerki"
    assert folded("olla  Öö olla") == ("ola", "o")


@given(st.text(max_size=20))
def test_folding_twice_is_folding_once(text: str) -> None:
    assert plain(plain(text)) == plain(text)


def test_a_misheard_word_is_in_no_dictionary() -> None:
    assert is_known("puhelimessa", "fi")
    assert is_known("with", "en")
    assert is_known("", "fi")
    assert not is_known("matkivirtainen", "fi")
    assert not is_known("kappuhelimmessa", "")
