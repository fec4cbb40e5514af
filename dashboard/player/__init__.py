"""The player: waveform, transcript and findings of one call, as one component."""
