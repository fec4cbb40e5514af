"""Streamlit's options and our looks, set by code.

No `config.toml` is read for them: one lying in the folder that the dashboard happens to
be started from could otherwise show tracebacks or turn telemetry on. What is set here
is set as if by flags, which win over every file and variable.
"""

from typing import Final

from streamlit import config

from dashboard.web.identity import ACCOUNT_HEADER, SESSION_HEADER

FONT = "Instrument Sans"
PETROL, COPPER = "#17566E", "#B4602A"
"""The agent's colour and the customer's; petrol is also the accent."""

SAFETY: Final[dict[str, object]] = {
    "browser.gatherUsageStats": False,
    "client.disableDataExport": True,
    "client.showErrorDetails": "none",
    "client.showErrorLinks": False,
    "client.toolbarMode": "minimal",
    "global.developmentMode": False,
    "logger.hideWelcomeMessage": True,
    "logger.level": "error",
    "runner.magicEnabled": False,
    # Streamlit collects garbage after every script run: 85 to 114 ms each.
    "runner.postScriptGC": False,
    "server.enableAgentApi": False,
    "server.enableStaticServing": False,
    "server.fileWatcherType": "none",
    "server.headless": True,
    "server.maxUploadSize": 1,
    "server.runOnSave": False,
    "server.scriptHealthCheckEnabled": False,
    "server.xsrfCookieSameSite": "strict",
    # How a script learns who is signed in; without it, one person could resume
    # another's live page by its id.
    "server.trustedUserHeaders": {
        ACCOUNT_HEADER: "account",
        SESSION_HEADER: "session",
    },
}

SHAPE: Final[dict[str, object]] = {
    "theme.fontFaces": [
        {
            "family": FONT,
            "url": "/brand/instrument-sans.woff2",
            "weight": "400 700",
            "style": "normal",
        }
    ],
    "theme.font": FONT,
    "theme.headingFont": FONT,
    "theme.headingFontSizes": ["1.75rem", "1.3rem", "1.05rem", "1rem", "1rem", "1rem"],
    "theme.headingFontWeights": [600, 600, 600, 600, 600, 600],
    "theme.baseFontSize": 15,
    "theme.baseRadius": "0.5rem",
    "theme.buttonRadius": "0.5rem",
    "theme.paddingTop": "2.5rem",
    "theme.showWidgetBorder": True,
    "theme.showSidebarBorder": False,
}

LIGHT: Final[dict[str, object]] = {
    "primaryColor": PETROL,
    "backgroundColor": "#FBFAF8",
    "secondaryBackgroundColor": "#F1EFEA",
    "textColor": "#1B2530",
    "borderColor": "#DEDAD2",
    "linkColor": PETROL,
    "greenColor": "#2E7D4F",
    "redColor": "#B3322B",
    "orangeColor": "#B4602A",
    "yellowColor": "#9A7B16",
    "blueColor": PETROL,
    "violetColor": "#5F4B8B",
    "grayColor": "#66707A",
    "chartCategoricalColors": [
        PETROL,
        COPPER,
        "#2E7D4F",
        "#5F4B8B",
        "#9A7B16",
        "#B3322B",
    ],
    "sidebar.backgroundColor": "#10303D",
    "sidebar.secondaryBackgroundColor": "#1B4454",
    "sidebar.textColor": "#E8EEF0",
    "sidebar.primaryColor": "#7CC3D8",
    "sidebar.linkColor": "#9AD4E5",
    "sidebar.borderColor": "#2A5566",
}

DARK: Final[dict[str, object]] = {
    "primaryColor": "#4FA8C4",
    "backgroundColor": "#12181D",
    "secondaryBackgroundColor": "#1B242B",
    "textColor": "#E6E9EB",
    "borderColor": "#2E3A43",
    "linkColor": "#7CC3D8",
    "greenColor": "#5DBB85",
    "redColor": "#E4746C",
    "orangeColor": "#E0965F",
    "yellowColor": "#D6B656",
    "blueColor": "#4FA8C4",
    "violetColor": "#A995D6",
    "grayColor": "#9AA5AE",
    "chartCategoricalColors": [
        "#4FA8C4",
        "#E0965F",
        "#5DBB85",
        "#A995D6",
        "#D6B656",
        "#E4746C",
    ],
    "sidebar.backgroundColor": "#0C1B22",
    "sidebar.secondaryBackgroundColor": "#163039",
    "sidebar.textColor": "#DDE6EA",
    "sidebar.primaryColor": "#7CC3D8",
    "sidebar.linkColor": "#9AD4E5",
    "sidebar.borderColor": "#234450",
}


def set_options() -> None:
    """Set every option of Streamlit that we do not leave to its default."""
    options = SAFETY | SHAPE
    options |= {f"theme.light.{name}": value for name, value in LIGHT.items()}
    options |= {f"theme.dark.{name}": value for name, value in DARK.items()}
    config.get_config_options(force_reparse=True, options_from_flags=options)
