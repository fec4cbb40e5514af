"""How much of what was said is heard rightly: measured on calls with known truth."""
