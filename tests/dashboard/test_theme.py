from pathlib import Path

import pytest
from streamlit import config

from dashboard import theme


def test_our_options_win_over_a_config_file_in_the_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / ".streamlit"
    folder.mkdir()
    text = '[client]\nshowErrorDetails = "full"\n[browser]\ngatherUsageStats = true\n'
    (folder / "config.toml").write_text(text)
    monkeypatch.chdir(tmp_path)

    theme.set_options()

    assert config.get_option("client.showErrorDetails") == "none"
    assert config.get_option("browser.gatherUsageStats") is False


def test_what_keeps_data_in_is_set() -> None:
    theme.set_options()

    assert {
        name: config.get_option(name)
        for name in (
            "browser.gatherUsageStats",
            "client.showErrorDetails",
            "client.showErrorLinks",
            "server.enableAgentApi",
            "server.enableStaticServing",
        )
    } == {
        "browser.gatherUsageStats": False,
        "client.showErrorDetails": "none",
        "client.showErrorLinks": False,
        "server.enableAgentApi": False,
        "server.enableStaticServing": False,
    }


def test_light_and_dark_name_the_same_colours() -> None:
    assert theme.LIGHT.keys() == theme.DARK.keys()


def test_the_typeface_comes_from_our_own_host() -> None:
    theme.set_options()

    faces = config.get_option("theme.fontFaces")

    assert [face["url"] for face in faces] == ["/brand/instrument-sans.woff2"]
