"""The words by which people tell who is booked, who sent them and who is away."""

from analytics.word_patterns import listed

AWAY: dict[str, tuple[str, ...]] = {
    "fi": listed("""
        lomalla|poissa|sairaana|sairaslomalla|vapaalla|eläkkeellä|täynnä|lopettanut|
          lomailee|estynyt|äitiyslomalla|varattu;
        ei|eikä .. vapaata|vapaita|aikoja|aikaa|tilaa|töissä|paikalla|vastaanottoa|
          pääse|ota|ole|mahdu|ehdi|mitään|yhtään|enää;
        menivät|meni jo|kaikki;
        ajat .. menneet|menivät|loppu*|täynnä
    """),
    "sv": listed("""
        är|blir|var ledig|borta|sjuk|sjukskriven|föräldraledig|fullbokad|pensionerad|
          frånvarande|upptagen|bortrest;
        semester|föräldraledighet|sjukledig*|pension;
        inte|inga|inget|ingen|slutat .. tider|tid|ledigt|lediga|plats|här|emot|jobb*;
        har .. fullt|fullbokat|slutat|inget|inga;
        slutat
    """),
    "en": listed("""
        off|away|sick|ill|retired|unavailable|full|fully|absent|left;
        on .. leave|holiday|vacation;
        no|not|isn't|doesn't|hasn't|won't|can't|nothing .. free|available|working|in|
          slots|times|here|anything|space|work|left|have|see|clinics|clinic|open|
          openings|appointments|dates|gaps;
        booked .. up|out|solid
    """),
}  # fmt: skip
"""Said of one who cannot be had."""

SENT: dict[str, tuple[str, ...]] = {
    "fi": listed("""
        käski|kehotti|pyysi|sanoi|lähetti|määräsi|suositteli|ohjasi|kirjoitti|neuvoi|
          halusi|laittoi|toivoi|antoi|ehdotti|soitti|tutki|hoiti
    """),
    "sv": listed("""
        bad|skickade|sa|sade|rekommenderade|remitterade|ordinerade|ville|skrev|tyckte|
          föreslog|hänvisade|ringde|uppmanade|gav|undersökte
    """),
    "en": listed("""
        told|asked|said|sent|referred|recommended|wanted|wants|suggested|prescribed|
          advised|wrote|gave|thought|called|rang|ordered|saw
    """),
}  # fmt: skip
"""What one did who sent the caller here, right behind the name."""

INSTEAD: dict[str, tuple[str, ...]] = {
    "fi": listed("""
        sijaan|sijasta|asemesta|sijainen|jälkeen|lähete|lähetteellä
    """),
    "sv": listed("""
        istället|stället för;
        i stället för;
        remiss|ersätter|vikarie
    """),
    "en": listed("""
        instead|rather|rather .. of|than;
        place of;
        referral .. from;
        from;
        covering|filling|stands .. for
    """),
}  # fmt: skip
"""Said of one who is given up for another."""

MENTIONED: dict[str, tuple[str, ...]] = {
    "fi": listed("""
        terveisiä|terveiset|kiitos|kiitokset|kerroin|kysyn|kysyä|puhuin|juttelin|
          kävin|viimeksi|yleensä|aina|ennen|aiemmin|entinen|oli|käyn|kysynyt|lausunto|
          lähete|resepti|numero
    """),
    "sv": listed("""
        hälsa|hälsningar|frågar|fråga|pratade|talade|var|brukar|vanligtvis|senast|
          tidigare|förra|remiss
    """),
    "en": listed("""
        regards|ask|thank|spoke|talked|was|usually|normally|always|last|previously|
          previous|used|before|referral
    """),
}  # fmt: skip
"""Said of one whom somebody saw before, or will ask."""

BUT = frozenset({"mutta", "men", "but", "vaan", "utan", "jos", "että", "ja", "och"})
ALTERNATIVES = frozenset({"tai", "eller", "or", "vai"})
TOWARDS = {
    "fi": frozenset[str](),
    "sv": frozenset({"hos", "till", "med"}),
    "en": frozenset({"with", "to"}),
}
INTRODUCTIONS = {
    "fi": frozenset({"tässä", "täällä", "nimi", "nimeni", "olen", "puhelimessa", "oon",
                     "soittelee", "soittaa", "puhuu"}),
    "sv": frozenset({"heter", "namn", "här", "namnet"}),
    "en": frozenset({"name", "speaking", "i'm", "here"}),
}  # fmt: skip
"""Words around one's own name."""

HONORIFICS = {
    "fi": ("herra", "rouva", "neiti"),
    "sv": ("herr", "fru", "fröken"),
    "en": ("mr", "mrs", "ms", "miss", "mister"),
}
"""Before the name of a customer, never of a practitioner."""
