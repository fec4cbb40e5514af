"""What registers call a kind of business, in three languages, and what we call it."""

KIND_NAMES = {
    "varaus": "booking", "ajanvaraus": "booking", "appointment": "booking",
    "bokning": "booking", "reservation": "booking", "visit": "booking",
    "peruutus": "cancellation", "cancel": "cancellation", "avbokning": "cancellation",
    "siirto": "rescheduling", "reschedule": "rescheduling", "ombokning": "rescheduling",
    "ajansiirto": "rescheduling", "change": "rescheduling",
    "maksu": "payment", "betalning": "payment", "invoice_payment": "payment",
    "osto": "purchase", "tilaus": "purchase", "order": "purchase", "sale": "purchase",
    "köp": "purchase", "beställning": "purchase", "myynti": "purchase",
    "hyvitys": "refund", "palautus": "refund", "återbetalning": "refund",
    "credit": "refund",
    "markkinointikielto": "marketing_ban", "marketing_opt_out": "marketing_ban",
    "opt_out": "marketing_ban", "reklamspärr": "marketing_ban",
    "reseptin_uusinta": "prescription_renewal", "prescription": "prescription_renewal",
    "renewal": "prescription_renewal", "receptförnyelse": "prescription_renewal",
    "valitus": "complaint", "reklamaatio": "complaint", "palaute": "complaint",
    "feedback": "complaint", "klagomål": "complaint",
    "osoitteenmuutos": "address_change", "adressändring": "address_change",
}  # fmt: skip
"""Registers' own words for a kind, read as ours."""
