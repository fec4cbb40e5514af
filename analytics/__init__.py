"""Analytics: which call is about which transaction, and what it says of it."""
