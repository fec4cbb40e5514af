"""How a component of ours becomes known to Streamlit.

Streamlit looks for components in installed packages by a manifest file, which it does
not find in an editable install. So the same manifest is handed over by code: it works
from a wheel, from a checkout and in tests alike. This is the one place that touches
Streamlit's inner modules for it; tests/dashboard/test_upgrades.py watches them.
"""

import functools
from dataclasses import dataclass
from pathlib import Path

import streamlit as st
from streamlit.components.v2.get_bidi_component_manager import (
    get_bidi_component_manager,
)
from streamlit.components.v2.manifest_scanner import ComponentConfig, ComponentManifest
from streamlit.components.v2.types import ComponentRenderer

PACKAGE = "tallenne"


@dataclass(frozen=True, slots=True)
class Component:
    """One component: `assets/NAME.js` and `assets/NAME.css` in its folder.

    Attributes:
        folder: holds `assets`; everything in there is served to signed-in people.
    """

    name: str
    folder: Path


def mounted(component: Component) -> ComponentRenderer:
    """Make a component known to the running Streamlit, and give what mounts it."""
    manager = get_bidi_component_manager()
    if manager.get_component_asset_root(f"{PACKAGE}.{component.name}") is None:
        part = ComponentConfig(name=component.name, asset_dir="assets")
        manifest = ComponentManifest(name=PACKAGE, version="1", components=[part])
        manager.register_from_manifest(manifest, component.folder)
    return _renderer(component)


@functools.cache
def _renderer(component: Component) -> ComponentRenderer:
    return st.components.v2.component(
        f"{PACKAGE}.{component.name}",
        html=f'<div class="{component.name}"></div>',
        css=f"{component.name}.css",
        js=f"{component.name}.js",
    )
