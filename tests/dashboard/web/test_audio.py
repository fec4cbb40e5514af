import pytest
from starlette.testclient import TestClient

from custody.accounts import grants, people
from custody.catalogue import sealed
from custody.records.audit import AuditEvent
from custody.records.ids import CallId
from custody.records.purposes import Rendition
from custody.workspace.opening import Workspace
from dashboard.web.identity import ACCOUNT_HEADER
from tests.dashboard.invented import BOOKING, FRESH, SECOND, Clock
from tests.dashboard.web.conftest import SignedIn

DAY = 24 * 3600.0


def grant_for(
    browser: TestClient, call_id: CallId = BOOKING, purpose: str = "verification"
) -> str:
    answer = browser.post("/grants", json={"call_id": call_id, "purpose": purpose})
    assert answer.status_code == 200, answer.text
    return str(answer.json()["url"])


def plain(
    week: Workspace, call_id: CallId = BOOKING, rendition: Rendition = Rendition.RAW
) -> bytes:
    with week.catalogue.reading() as read:
        row = sealed.sealed_object(read, call_id, rendition)
    with week.vault.open(row) as reader:
        return reader.read()


def events(week: Workspace, verb: str) -> list[AuditEvent]:
    return [event for event in week.audit.events() if event.verb == verb]


def test_the_whole_recording_comes_as_it_was_sealed(
    week: Workspace, signed_in: SignedIn
) -> None:
    browser = signed_in("saara")

    answer = browser.get(grant_for(browser), headers={"accept-encoding": "gzip"})

    assert answer.status_code == 200
    assert answer.content == plain(week)
    assert answer.headers["content-type"] == "audio/flac"
    assert answer.headers["accept-ranges"] == "bytes"
    assert answer.headers["cache-control"] == "no-store"
    assert answer.headers["content-encoding"] == "identity"


@pytest.mark.parametrize(
    "asked",
    ["0-", "0-0", "100-299", "65530-65545", "5000-", "-200", "0-99999999"],
)
def test_a_range_is_exactly_the_bytes_asked_for(
    week: Workspace, signed_in: SignedIn, asked: str
) -> None:
    browser = signed_in("saara")
    whole = plain(week)

    answer = browser.get(grant_for(browser), headers={"range": f"bytes={asked}"})

    first, _, last = asked.partition("-")
    start = int(first) if first else len(whole) - int(last)
    end = min(int(last) + 1, len(whole)) if first and last else len(whole)
    assert answer.status_code == 206
    assert answer.content == whole[start:end]
    told = f"bytes {start}-{end - 1}/{len(whole)}"
    assert answer.headers["content-range"] == told


def test_a_range_past_the_end_is_refused_with_the_size(
    week: Workspace, signed_in: SignedIn
) -> None:
    browser = signed_in("saara")

    answer = browser.get(grant_for(browser), headers={"range": "bytes=99999999-"})

    assert answer.status_code == 416
    assert answer.headers["content-range"] == f"bytes */{len(plain(week))}"
    assert answer.content == b""


def test_asking_for_the_head_sends_and_opens_nothing(
    week: Workspace, signed_in: SignedIn
) -> None:
    browser = signed_in("saara")

    answer = browser.head(grant_for(browser))

    assert answer.status_code == 200
    assert answer.headers["content-length"] == str(len(plain(week)))
    assert events(week, "recording:opened") == []


def test_the_purpose_decides_the_rendition(
    week: Workspace, signed_in: SignedIn
) -> None:
    trainer = signed_in("teemu")

    heard = trainer.get(grant_for(trainer, purpose="training")).content

    assert heard == plain(week, rendition=Rendition.REDACTED)
    assert heard != plain(week)


def test_a_purpose_that_is_not_the_role_s_is_refused(signed_in: SignedIn) -> None:
    answer = signed_in("teemu").post(
        "/grants", json={"call_id": BOOKING, "purpose": "verification"}
    )

    assert answer.status_code == 403


def test_an_agent_hears_their_own_calls_and_no_others(signed_in: SignedIn) -> None:
    browser = signed_in("maija")

    assert browser.get(grant_for(browser, purpose="training")).status_code == 200
    others = browser.post("/grants", json={"call_id": SECOND, "purpose": "training"})
    assert others.status_code in {403, 404}


def test_what_is_not_silenced_yet_is_not_given_to_a_trainer(
    signed_in: SignedIn,
) -> None:
    answer = signed_in("teemu").post(
        "/grants", json={"call_id": FRESH, "purpose": "training"}
    )

    assert answer.status_code == 404


@pytest.mark.parametrize(
    "body",
    [
        pytest.param(b"", id="empty"),
        pytest.param(b"[1]", id="no object"),
        pytest.param(b"{", id="no JSON"),
        pytest.param(b'{"call_id": "b0"}', id="no purpose"),
        pytest.param(b'{"call_id": 1, "purpose": "training"}', id="no text"),
        pytest.param(b'{"call_id": "b0", "purpose": "fun"}', id="no such purpose"),
        pytest.param(b'{"call_id": "' + b"x" * 40_000 + b'"}', id="too long"),
    ],
)
def test_a_request_that_no_page_of_ours_sends_is_refused(
    signed_in: SignedIn, body: bytes
) -> None:
    assert signed_in("saara").post("/grants", content=body).status_code == 400


def test_a_grant_is_given_to_nobody_without_a_sign_in_or_from_another_site(
    client: TestClient, signed_in: SignedIn
) -> None:
    asked = {"call_id": BOOKING, "purpose": "verification"}

    assert client.post("/grants", json=asked).status_code == 401
    foreign = signed_in("saara").post(
        "/grants", json=asked, headers={"origin": "http://evil.test"}
    )
    assert foreign.status_code == 403


def test_a_grant_opens_nothing_for_anyone_else(
    client: TestClient, signed_in: SignedIn
) -> None:
    url = grant_for(signed_in("saara"))

    assert signed_in("daniel").get(url).status_code == 404
    assert signed_in("saara").get(url).status_code == 404
    assert client.get(url).status_code == 401
    assert signed_in("daniel").get(f"{url}/outline").status_code == 404


def test_a_grant_ends_with_time_and_with_the_sign_in(
    signed_in: SignedIn, clock: Clock
) -> None:
    browser = signed_in("saara")
    url = grant_for(browser)
    assert browser.get(url).status_code == 200

    clock.pass_by(20 * 60)
    assert browser.get(url).status_code == 404
    other = grant_for(browser)
    browser.post("/logout")
    assert browser.get(other).status_code == 401


def test_opening_is_written_down_once_before_the_first_byte(
    week: Workspace, signed_in: SignedIn
) -> None:
    browser = signed_in("saara")
    url = grant_for(browser)
    browser.get(f"{url}/outline")
    assert events(week, "recording:opened") == []

    browser.get(url, headers={"range": "bytes=0-99"})
    browser.get(url, headers={"range": "bytes=100-199"})

    (event,) = events(week, "recording:opened")
    assert event.call_id == BOOKING
    assert event.purpose == "verification"
    assert event.details == {"rendition": "raw"}


def test_the_outline_has_a_row_a_channel_and_no_more_than_loudness(
    signed_in: SignedIn,
) -> None:
    browser = signed_in("saara")

    answer = browser.get(f"{grant_for(browser)}/outline")

    channels = answer.json()["channels"]
    assert answer.headers["cache-control"] == "no-store"
    assert len(channels) == 2
    assert all(0 <= peak <= 1 for row in channels for peak in row)
    assert max(channels[0]) == pytest.approx(0.5, abs=0.01)


def test_seconds_that_were_played_are_kept_and_written_down(
    week: Workspace, signed_in: SignedIn, clock: Clock
) -> None:
    browser = signed_in("saara")
    url = grant_for(browser)
    browser.get(url)
    clock.pass_by(6)

    answer = browser.post(f"{url}/heard", json={"spans": [[9.0, 12.0], [1.0, 2.5]]})

    assert answer.status_code == 200
    assert answer.json() == {"heard": [[1.0, 2.5], [9.0, 12.0]]}
    (event,) = events(week, "recording:played")
    assert event.call_id == BOOKING
    assert event.purpose == "verification"
    assert event.details["seconds"] == 4.5
    account_id = browser.get("/").json()[ACCOUNT_HEADER]
    with week.catalogue.reading() as read:
        kept = grants.heard_seconds(read, account_id, BOOKING)
        assert people.account_by_id(read, account_id) is not None
    assert [tuple(span) for span in kept] == [(1.0, 2.5), (9.0, 12.0)]


def test_more_than_can_have_been_heard_is_refused_and_written_down(
    week: Workspace, signed_in: SignedIn, clock: Clock
) -> None:
    browser = signed_in("saara")
    url = grant_for(browser)
    browser.get(url)
    clock.pass_by(1)

    answer = browser.post(f"{url}/heard", json={"spans": [[0.0, 15.0]]})

    assert answer.status_code == 422
    assert events(week, "recording:played") == []
    (event,) = events(week, "recording:playback_refused")
    assert event.outcome == "refused"


def test_nothing_is_heard_before_a_byte_was_sent(
    signed_in: SignedIn, clock: Clock
) -> None:
    browser = signed_in("saara")
    url = grant_for(browser)
    clock.pass_by(60)

    answer = browser.post(f"{url}/heard", json={"spans": [[0.0, 1.0]]})

    assert answer.status_code == 422


def test_heard_seconds_come_only_from_the_one_who_listens(
    client: TestClient, signed_in: SignedIn
) -> None:
    browser = signed_in("saara")
    url = f"{grant_for(browser)}/heard"
    spans = {"spans": [[0.0, 1.0]]}

    assert client.post(url, json=spans).status_code == 401
    assert signed_in("daniel").post(url, json=spans).status_code == 404
    foreign = browser.post(url, json=spans, headers={"origin": "http://evil.test"})
    assert foreign.status_code == 403


def test_a_listening_goes_on_under_the_grant_that_replaces_one_that_ran_out(
    week: Workspace, signed_in: SignedIn, clock: Clock
) -> None:
    browser = signed_in("saara")
    first = grant_for(browser)
    browser.get(first)
    clock.pass_by(20 * 60)
    assert browser.post(f"{first}/heard", json={"spans": [[0, 9]]}).status_code == 404

    second = grant_for(browser)
    answer = browser.post(f"{second}/heard", json={"spans": [[0, 9]]})

    assert answer.json() == {"heard": [[0, 9]]}
    browser.get(second)
    assert len(events(week, "recording:opened")) == 1
