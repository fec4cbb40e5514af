"""What was measured on a call, and what the house's own rules make of it.

A list of said and not said, never a score: what it is worth, a person says.
"""

from collections.abc import Mapping, Sequence

import streamlit as st

from analytics.sentiment import customer_sentiment
from custody.accounts.ruled import outcomes_shown
from custody.accounts.viewing import CallView
from custody.records.rules import RuleKind, RuleOutcome
from custody.workspace.opening import Workspace
from dashboard import wording
from dashboard.widgets.places import Place, Seconds, Sign, show_places

WHOLE_CALL = {
    "silence_share": "Silence",
    "longest_silence_seconds": "Longest silence",
    "num_holds": "Holds",
    "hold_seconds": "On hold",
    "overlap_share": "Both at once",
    "lost_speech_share": "Speech without words",
}
OF_PARTY = {
    "talk_share": "Talk",
    "longest_quiet_seconds": "Longest quiet",
    "lost_speech_share": "Speech without words",
    "response_seconds": "Answers after, mean",
    "median_response_seconds": "Answers after, median",
    "num_interruptions": "Cuts in",
    "words_per_minute": "Words a minute",
    "syllables_per_minute": "Syllables a minute",
}


def show_measures(workspace: Workspace, view: CallView) -> None:
    """Show the rules' outcomes and the measures of one call."""
    with workspace.catalogue.reading() as read:
        outcomes = outcomes_shown(read, view)
    _wording(view, [one for one in outcomes if one.kind is RuleKind.WORDING])
    _categories(
        view,
        [one for one in outcomes if one.kind is RuleKind.CATEGORY and one.matched],
    )
    if workspace.settings.sentiment:
        _sentiment(view)
    st.subheader("Measured")
    if view.analysis is None or not view.analysis.measures:
        st.caption("Measures appear once the call has been analysed.")
        return
    measures = view.analysis.measures
    whole = {
        label: wording.measure_value(name, measures[name])
        for name, label in WHOLE_CALL.items()
        if name in measures
    }
    st.table(whole, border="horizontal")
    _by_party(measures)


def _wording(view: CallView, outcomes: Sequence[RuleOutcome]) -> None:
    if not outcomes:
        return
    st.subheader("Wording")
    places = [
        Place(
            label=one.rule,
            sign=Sign.SAID if one.matched else Sign.LACKING,
            seconds=_seconds(one),
        )
        for one in outcomes
    ]
    show_places(view.summary.call.call_id, places, key="wording")
    st.caption(
        "By the words that this house has set, and by whom and when it wants them "
        "said. What was misheard may be missing here: listen before you rely on it."
    )


def _categories(view: CallView, outcomes: Sequence[RuleOutcome]) -> None:
    if not outcomes:
        return
    st.subheader("Categories")
    places = [
        Place(label=one.rule, sign=Sign.FOUND, seconds=_seconds(one))
        for one in outcomes
    ]
    show_places(view.summary.call.call_id, places, key="categories")


def _sentiment(view: CallView) -> None:
    """Show the customer's words of praise and displeasure, those not hidden."""
    if view.transcript is None:
        return
    language = view.transcript.language or view.summary.call.language
    found = customer_sentiment(view.transcript, language=language)
    if not found:
        return
    st.subheader("Praise and displeasure")
    places = [
        Place(
            label=f"“{one.text}”",
            sign=Sign.FOUND,
            note=str(one.sentiment),
            seconds=Seconds(one.start, one.end),
        )
        for one in found
    ]
    show_places(view.summary.call.call_id, places, key="sentiment")
    st.caption(
        "Words of the customer from a list, nothing of the voice; they may be about "
        "anything. They say nothing of the agent."
    )


def _by_party(measures: Mapping[str, float]) -> None:
    """Show what was measured of each party, a column each."""
    prefix = "talk_share_"
    parties = [
        name.removeprefix(prefix) for name in measures if name.startswith(prefix)
    ]
    rows = {
        label: [_of_party(measures, name, party) for party in parties]
        for name, label in OF_PARTY.items()
        if any(f"{name}_{party}" in measures for party in parties)
    }
    if not rows:
        return
    table: dict[str, list[str]] = {"": list(rows)}
    for place, party in enumerate(parties):
        table[wording.plain(party.replace("_", " ").capitalize())] = [
            values[place] for values in rows.values()
        ]
    st.table(table, border="horizontal")


def _of_party(measures: Mapping[str, float], name: str, party: str) -> str:
    value = measures.get(f"{name}_{party}")
    return "" if value is None else wording.measure_value(name, value)


def _seconds(one: RuleOutcome) -> Seconds | None:
    if one.start is None or one.end is None:
        return None
    return Seconds(one.start, one.end)
