"""The Streamlit script: who is there, which pages are theirs, and the page asked for.

Run by `dashboard/app.py` behind the gate; started alone it shows nothing.
"""

import streamlit as st

from custody.errors import TallenneError
from dashboard import menu
from dashboard.frame import show_failure, signed_in
from dashboard.web.brand import ASSETS
from dashboard.widgets.watch import show_watch


def run() -> None:
    """Show the frame and the page."""
    icon = str(ASSETS / "icon.svg")
    st.set_page_config(page_title="Tallenne", page_icon=icon, layout="wide")
    account = signed_in()
    if account is None:
        st.error("You are signed out. Load the page again to sign in.")
        st.stop()
    st.logo(str(ASSETS / "logo_on_dark.svg"), size="large", icon_image=icon)
    sections = menu.sections_for(account)
    if not sections:
        show_watch(account)
        st.info(
            "Your account has no role yet, so there is nothing to show. Ask your "
            "administrator for one."
        )
        st.stop()
    page = st.navigation(sections, expanded=True)
    with st.sidebar:
        show_watch(account)
    try:
        page.run()
    except TallenneError as error:
        show_failure(error)


run()
