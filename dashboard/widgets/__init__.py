"""Components of our own: the table that opens, and the watch over the sign-in."""
