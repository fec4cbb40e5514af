"""Exchanges that came to nothing, or only look as if something had been done.

The wording is a stranger's: none of it is in the generated sets.
"""

Scene = tuple[str, str, list[str]]

NOT_DONE: dict[str, Scene] = {
    "fi the diary is closed": (
        "fi", "booking",
        ["customer: Haluaisin ajan lääkärille, pääsisinkö tiistaina kello kymmenen?",
         "agent: Tiistai on aivan tupaten täynnä, kalenteri aukeaa vasta ensi kuussa."],
    ),
    "fi sold out": (
        "fi", "booking",
        ["customer: Otettaisiinko aika tiistaille kello yhdeksän?",
         "agent: Harmi, kaikki ajat ehtivät mennä."],
    ),
    "fi the doctor is away": (
        "fi", "booking",
        ["customer: Tarvitsisin ajan Laineelle tiistaina.",
         "agent: Hän on valitettavasti lomalla koko kuun, eikä sijaista ole."],
    ),
    "fi the customer lets it be": (
        "fi", "booking",
        ["customer: Tarvitsisin ajan.", "agent: Perjantaina kello kolme olisi.",
         "customer: Ei se sitten käy, antaa olla.",
         "agent: Selvä, laitoin muistiin että soititte."],
    ),
    "fi the customer will look at home": (
        "fi", "booking",
        ["customer: Olisiko aikaa hammaslääkärille?",
         "agent: Keskiviikkona kello yksitoista olisi vapaata.",
         "customer: Mun täytyy tarkistaa kalenteri, soitan uudestaan.",
         "agent: Tehdään niin."],
    ),
    "fi if you want": (
        "fi", "booking",
        ["customer: Miten teille saa ajan?",
         "agent: Jos haluatte, varaan sen teille, tai sitten netistä.",
         "customer: Katson netistä."],
    ),
    "fi booked earlier than this call, now asked about": (
        "fi", "cancellation",
        ["customer: Mulla on aika varattuna maanantaina, monelta se oli?",
         "agent: Se on kello yhdeksän.", "customer: Kiitos."],
    ),
    "fi thinks of cancelling": (
        "fi", "cancellation",
        ["customer: Mietin, pitäisikö se aika perua.",
         "agent: Senkö perun?", "customer: Ei vielä, odotetaan huomiseen."],
    ),
    "fi keeps it after all": (
        "fi", "cancellation",
        ["customer: Ajattelin perua aikani.", "agent: Perunko sen nyt?",
         "customer: Ei sittenkään, pidetään se ennallaan.",
         "agent: Selvä, jätin sen voimaan."],
    ),
    "fi a fee for cancelling": (
        "fi", "cancellation",
        ["customer: Mitä maksaa, jos peruutan ajan?",
         "agent: Peruuttamatta jätetystä ajasta veloitetaan maksu."],
    ),
    "fi the old time stays": (
        "fi", "rescheduling",
        ["customer: Voisiko aikaa siirtää?",
         "agent: Muita aikoja ei valitettavasti ole.",
         "customer: No pidetään sitten se vanha."],
    ),
    "fi the terminal is down": (
        "fi", "payment",
        ["customer: Maksaisin laskun kortilla.",
         "agent: Maksupääte on rikki, maksakaa verkkopankissa."],
    ),
    "fi the card is too old": (
        "fi", "payment",
        ["customer: Veloittakaa kortilta.", "agent: Veloitan sen nyt.",
         "agent: Kortti on vanhentunut, ei se mene."],
    ),
    "fi will pay on the net": (
        "fi", "payment",
        ["customer: Minulla on lasku, paljonko se on?",
         "agent: Viisikymmentä euroa.",
         "customer: Kiitos, maksan sen sitten pankissa."],
    ),
    "fi paid last week already": (
        "fi", "payment",
        ["customer: Tuli lasku, mutta minähän maksoin sen jo viime viikolla.",
         "agent: Katson asiaa ja palaan siihen."],
    ),
    "fi too dear": (
        "fi", "purchase",
        ["customer: Mitä hieronta maksaa?", "agent: Kahdeksankymmentä euroa.",
         "customer: Huh, onpa hintavaa. Kysyn vielä muualta."],
    ),
    "fi none in stock": (
        "fi", "purchase",
        ["customer: Ottaisin sen rokotteen.",
         "agent: Se on loppu varastosta, tilataan lisää vasta kesällä."],
    ),
    "fi no ground for a refund": (
        "fi", "refund",
        ["customer: Haluan rahat takaisin.",
         "agent: Valitettavasti emme palauta käyntimaksuja."],
    ),
    "fi a refund is looked into": (
        "fi", "refund",
        ["customer: Minua laskutettiin kahdesti.",
         "agent: Laitan selvityspyynnön laskutukseen, sieltä soitetaan teille."],
    ),
    "fi the doctor must see first": (
        "fi", "prescription_renewal",
        ["customer: Uusisitteko reseptin?",
         "agent: Sitä ei voi uusia ilman käyntiä."],
    ),
    "fi somebody else takes it": (
        "fi", "prescription_renewal",
        ["customer: Reseptini pitäisi uusia.",
         "agent: Tämä hoidetaan toisessa numerossa, annan sen teille."],
    ),
    "fi put through and no more": (
        "fi", "booking",
        ["customer: Haluaisin varata ajan.",
         "agent: Odottakaa linjalla, ohjaan teidät ajanvaraukseen."],
    ),
    "en the diary is closed": (
        "en", "booking",
        ["customer: I'd like an appointment, could I come on Tuesday at ten?",
         "agent: We're chock-a-block on Tuesday, I'm afraid."],
    ),
    "en next month only": (
        "en", "booking",
        ["customer: Could I get a time with Doctor Laine?",
         "agent: The diary for that month hasn't been opened yet."],
    ),
    "en has to ask at home": (
        "en", "booking",
        ["customer: I need a time.", "agent: How about Monday at nine?",
         "customer: I'd have to ask my wife first, I'll ring again."],
    ),
    "en if you like": (
        "en", "booking",
        ["customer: How does one book with you?",
         "agent: If you like I'll put you down for Monday, or you can do it online.",
         "customer: I'll do it online."],
    ),
    "en I would have booked": (
        "en", "booking",
        ["customer: I'd like a time on Monday.",
         "agent: I would have booked you in, but the doctor is off sick."],
    ),
    "en not booked yet": (
        "en", "booking",
        ["customer: I wanted a time.", "agent: Nothing has been booked yet.",
         "customer: I see."],
    ),
    "en keeps it": (
        "en", "cancellation",
        ["customer: I was thinking of cancelling.", "agent: Shall I cancel it?",
         "customer: No, let's keep it for now.", "agent: I've left it as it is."],
    ),
    "en card expired": (
        "en", "payment",
        ["customer: I'll pay by card.", "agent: I'm charging it now.",
         "agent: Hmm, it says the card has expired."],
    ),
    "en line down": (
        "en", "payment",
        ["customer: I want to pay my bill.",
         "agent: Our payment system is down, you'll have to do it at the desk."],
    ),
    "en pays at the bank": (
        "en", "payment",
        ["customer: How much is my invoice?", "agent: Fifty euros.",
         "customer: Right, I'll pay it from my bank tonight."],
    ),
    "en sleeps on it": (
        "en", "purchase",
        ["customer: What does a massage cost?", "agent: Eighty euros.",
         "customer: Let me sleep on it."],
    ),
    "en no refund": (
        "en", "refund",
        ["customer: I want my money back.",
         "agent: I'm sorry, that fee is non-refundable."],
    ),
    "en the charge was last week": (
        "en", "payment",
        ["customer: My card was charged last week by mistake.",
         "agent: I'll look into it."],
    ),
    "en another number": (
        "en", "booking",
        ["customer: I'd like to book a visit.",
         "agent: You'll need the appointments line, I'm transferring you."],
    ),
    "sv the diary is closed": (
        "sv", "booking",
        ["customer: Jag skulle vilja ha en tid på tisdag klockan tio.",
         "agent: Tyvärr är tisdagen helt uppbokad."],
    ),
    "sv asks at home": (
        "sv", "booking",
        ["customer: Jag behöver en tid.", "agent: Går måndag klockan nio?",
         "customer: Jag måste kolla med jobbet, jag hör av mig."],
    ),
    "sv if you want": (
        "sv", "booking",
        ["customer: Hur bokar man hos er?",
         "agent: Om du vill bokar jag in dig, annars går det på nätet.",
         "customer: Jag gör det på nätet."],
    ),
    "sv card expired": (
        "sv", "payment",
        ["customer: Dra det från kortet.", "agent: Jag drar det nu.",
         "agent: Nej, kortet har gått ut."],
    ),
    "sv keeps it": (
        "sv", "cancellation",
        ["customer: Jag funderade på att avboka.", "agent: Ska jag stryka den?",
         "customer: Nej, vi låter den vara kvar."],
    ),
    "sv too dear": (
        "sv", "purchase",
        ["customer: Vad kostar massage?", "agent: Åttio euro.",
         "customer: Oj, det var mycket. Jag väntar med det."],
    ),
    "sv no refund": (
        "sv", "refund",
        ["customer: Jag vill ha pengarna tillbaka.",
         "agent: Tyvärr betalar vi inte tillbaka sådana avgifter."],
    ),
    "sv put through": (
        "sv", "booking",
        ["customer: Jag vill boka tid.",
         "agent: Jag skickar dig vidare till bokningen."],
    ),
}  # fmt: skip
