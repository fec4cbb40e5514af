"""The pages, one file each; which roles see which stands in `menu.py`."""
