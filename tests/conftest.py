"""What holds for every test: property tests are not judged by the clock."""

from hypothesis import HealthCheck, settings

# A slow machine is no failure, and a shared one is slow at times.
settings.register_profile(
    "tallenne", deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("tallenne")
