"""What leaves the house as evidence: a sheet and a vCon, signed, checked offline."""
