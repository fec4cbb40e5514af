"""Speakers told apart by their voices, where several share one channel."""
