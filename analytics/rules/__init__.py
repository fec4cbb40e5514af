"""Rules that the house writes for itself: which words, by whom, when on the call."""
