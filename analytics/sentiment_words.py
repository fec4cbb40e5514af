"""Words by which callers praise the service, or say that it displeased them.

Base forms, written by us and meant to be read and mended. They speak of the service:
what hurts, frightens or saddens a patient is health and is not in these lists; neither
is politeness, for a "thank you" ends every call, the worst ones too. What praises a
service and a new pair of shoes alike counts only beside a word of service.
"""

PRAISE = {
    "fi": (
        "tyytyväinen", "loistava", "erinomainen", "mahtava", "upea", "mainio",
        "suositella", "hyväntuulinen", "joustava", "ystävällinen", "avulias",
        "asiantunteva", "sujuva", "vaivaton",
        "kiitollinen", "ilahtua", "kehua", "ammattitaitoinen", "huippu",
    ),
    "sv": (
        "nöjd", "utmärkt", "fantastisk", "underbar", "jättebra", "rekommendera",
        "beröm", "berömma", "vänlig",
        "hjälpsam", "kunnig", "smidig", "tacksam", "imponerad", "toppen",
        "suverän", "proffsig",
    ),
    "en": (
        "happy", "pleased", "satisfied", "excellent", "recommend", "fantastic", "kind",
        "brilliant", "friendly", "helpful", "professional", "grateful", "impressed",
        "delighted", "efficient",
    ),
}  # fmt: skip
DISPLEASURE = {
    "fi": (
        "pettynyt", "pettyä", "tyytymätön", "vihainen", "suuttunut", "suuttua",
        "raivostuttava", "turhauttava", "turhautunut", "turhautua", "ärsyttävä",
        "ärsyttää", "törkeä", "kohtuuton", "epäystävällinen", "töykeä", "tyly",
        "surkea", "naurettava", "turhaan", "pompotella", "pompottelu",
        "käsittämätön", "valittaa",
        "valitus", "reklamaatio", "luvaton", "sietämätön", "harmittaa",
    ),
    "sv": (
        "besviken", "missnöjd", "arg", "irriterad", "irriterande", "upprörd",
        "frustrerad", "frustrerande", "otrevlig", "ohövlig", "oförskämd",
        "usel", "nonchalant", "löjlig", "oacceptabel", "skandal", "klaga", "klagomål",
        "orimlig", "obegriplig", "förbannad", "urusel",
    ),
    "en": (
        "disappointed", "disappointing", "dissatisfied", "unhappy", "angry", "annoyed",
        "annoying", "frustrated", "frustrating", "upset", "rude", "unfriendly",
        "unacceptable", "ridiculous", "appalling",
        "disgusted", "useless", "complain", "complaint", "outrageous", "unreasonable",
        "disgraceful",
    ),
}  # fmt: skip
WITH_SERVICE: dict[str, dict[str, tuple[str, ...]]] = {
    "praise": {
        "fi": ("hieno", "ihana", "hyvä", "mukava", "paras", "nopea", "hienosti"),
        "sv": ("bra", "trevlig", "fin", "glad", "god", "bäst", "snabb"),
        "en": ("great", "good", "lovely", "perfect", "wonderful", "best", "nice"),
    },
    "displeasure": {
        "fi": ("huono", "kamala", "kauhea", "epäselvä", "kallis"),
        "sv": ("dålig", "hemsk", "tråkig", "oklar", "dyr"),
        "en": ("poor", "bad", "terrible", "awful", "horrible", "shame", "unclear"),
    },
}  # fmt: skip
"""Words of anything at all: they count in a sentence that speaks of the service."""
SERVICE = {
    "fi": (
        "palvelu", "asiakaspalvelu", "hoito", "hoitaja", "lääkäri", "kohtelu",
        "henkilökunta", "vastaanotto", "käynti", "palaute", "puhelu", "kokemus", "apu",
        "kuva",
    ),
    "sv": (
        "service", "kundtjänst", "vård", "sköterska", "läkare", "bemötande", "personal",
        "reception", "besök", "samtal", "upplevelse", "hjälp", "intryck",
    ),
    "en": (
        "service", "treatment", "nurse", "doctor", "staff", "reception", "receptionist",
        "visit", "feedback", "experience", "help", "manner", "impression",
    ),
}  # fmt: skip
PHRASES: dict[str, dict[str, tuple[str, ...]]] = {
    "praise": {
        "fi": (
            "ei valittamista", "ei mitään valittamista", "hyvä mieli", "osaa asiansa",
            "osasi asiansa", "hyvissä käsissä",
        ),
        "sv": (
            "inget att klaga", "inte ett ont ord", "känns tryggt", "kan ert jobb",
            "i goda händer",
        ),
        "en": (
            "can't complain", "nothing to complain", "bad word to say",
            "well cared for", "well looked after", "in good hands", "went so well",
        ),
    },
    "displeasure": {
        "fi": (
            "ei voi hyväksyä", "ei otettu tosissaan", "ei kuunneltu", "edes kuunnellut",
            "kukaan ei soittanut", "eikä kukaan soittanut", "mitään ei tapahdu",
            "eikä mitään tapahdu", "olisin odottanut", "olisin kyllä odottanut",
            "parantamisen varaa", "vaihdan lääkäriä", "ei vastaa kukaan",
        ),
        "sv": (
            "inte togs på allvar", "inte tagits på allvar", "lyssnade inte",
            "ingen ringde", "inget händer",
            "hade väntat mig", "hade nog väntat mig", "kan man inte behandla",
            "ingen svarar", "byta läkare",
        ),
        "en": (
            "nobody took me seriously", "not taken seriously", "didn't listen",
            "didn't even listen",
            "nobody rang", "nobody called", "nothing happens", "would have expected",
            "room for improvement", "can't treat people", "going somewhere else",
            "nobody answers", "waste of time",
        ),
    },
}  # fmt: skip
"""Ways of saying it without one of the words; nothing turns them."""
TURNS = {
    "fi": ("ei", "en", "et", "emme", "ette", "eivät", "eikä", "älä", "tuskin"),
    "sv": ("inte", "ej", "aldrig", "knappast", "ingen", "inget", "inga"),
    "en": (
        "not", "no", "never", "isn't", "wasn't", "aren't", "don't", "didn't", "hardly",
        "can't", "couldn't", "won't",
    ),
}  # fmt: skip
"""Words that turn the next ones into their opposite."""
