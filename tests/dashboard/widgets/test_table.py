from dashboard.widgets.table import Chip, Column, Kind, Row, Tone, table_data


def test_a_table_is_written_as_what_the_component_draws() -> None:
    columns = (Column("when", "Began", Kind.TIME), Column("chips", "", Kind.CHIPS))
    rows = [
        Row(
            "c1",
            {"when": "09:15", "chips": [Chip("1 unclear", Tone.UNSURE, "Listen.")]},
            href="/call?id=c1",
        )
    ]

    assert table_data(columns, rows) == {
        "columns": [
            {"key": "when", "label": "Began", "kind": "time"},
            {"key": "chips", "label": "", "kind": "chips"},
        ],
        "rows": [
            {
                "id": "c1",
                "href": "/call?id=c1",
                "cells": {
                    "when": "09:15",
                    "chips": [
                        {"label": "1 unclear", "tone": "unsure", "title": "Listen."}
                    ],
                },
            }
        ],
    }


def test_what_a_row_says_is_not_printed_with_it() -> None:
    assert "Virtanen" not in repr(Row("c1", {"name": "Virtanen"}))
