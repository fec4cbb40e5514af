"""The dashboard: what people see in a browser, behind our own sign-in."""
