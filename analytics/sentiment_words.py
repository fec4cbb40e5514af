"""Words by which callers praise the service, or say that it displeased them.

Base forms, written by us and meant to be read and mended. They speak of the service:
what hurts, frightens or saddens a patient is health and is not in these lists; neither
is politeness, for a "thank you" ends every call, the worst ones too.
"""

PRAISE = {
    "fi": (
        "tyytyväinen", "loistava", "erinomainen", "mahtava", "hieno", "upea", "ihana",
        "mainio", "ystävällinen", "avulias", "asiantunteva", "sujuva", "vaivaton",
        "kiitollinen", "ilahtua", "kehua", "ammattitaitoinen", "huippu",
    ),
    "sv": (
        "nöjd", "utmärkt", "fantastisk", "underbar", "jättebra", "trevlig", "vänlig",
        "hjälpsam", "kunnig", "smidig", "tacksam", "glad", "imponerad", "toppen",
        "suverän", "proffsig",
    ),
    "en": (
        "happy", "pleased", "satisfied", "excellent", "wonderful", "great", "fantastic",
        "brilliant", "friendly", "helpful", "professional", "grateful", "impressed",
        "lovely", "perfect", "delighted", "efficient",
    ),
}  # fmt: skip
DISPLEASURE = {
    "fi": (
        "pettynyt", "pettyä", "tyytymätön", "vihainen", "suuttunut", "suuttua",
        "raivostuttava", "turhauttava", "turhautunut", "turhautua", "ärsyttävä",
        "ärsyttää", "törkeä", "kohtuuton", "epäystävällinen", "töykeä", "tyly",
        "huono", "surkea", "kamala", "kauhea", "naurettava", "käsittämätön", "valittaa",
        "valitus", "reklamaatio", "epäselvä", "luvaton", "sietämätön", "harmittaa",
    ),
    "sv": (
        "besviken", "missnöjd", "arg", "irriterad", "irriterande", "upprörd",
        "frustrerad", "frustrerande", "otrevlig", "ohövlig", "oförskämd", "dålig",
        "usel", "hemsk", "löjlig", "oacceptabel", "skandal", "klaga", "klagomål",
        "orimlig", "obegriplig", "förbannad", "urusel",
    ),
    "en": (
        "disappointed", "disappointing", "dissatisfied", "unhappy", "angry", "annoyed",
        "annoying", "frustrated", "frustrating", "upset", "rude", "unfriendly",
        "unacceptable", "ridiculous", "terrible", "awful", "horrible", "appalling",
        "poor", "useless", "complain", "complaint", "outrageous", "unreasonable",
        "disgraceful",
    ),
}  # fmt: skip
TURNS = {
    "fi": ("ei", "en", "et", "emme", "ette", "eivät", "eikä", "älä", "tuskin"),
    "sv": ("inte", "ej", "aldrig", "knappast", "ingen", "inget", "inga"),
    "en": (
        "not", "no", "never", "isn't", "wasn't", "aren't", "don't", "didn't", "hardly",
        "can't", "couldn't", "won't",
    ),
}  # fmt: skip
"""Words that turn the next ones into their opposite."""
