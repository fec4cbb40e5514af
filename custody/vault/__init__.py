"""The vault: sealed bytes, the keys to them, and where they lie."""
