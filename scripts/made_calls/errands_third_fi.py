"""Finnish lines of the third wording: money, prescriptions and other errands."""

LINES: dict[str, tuple[str, ...]] = {
    "payment.wish": (
        "Mulla on täällä teidän lasku, hoidettais se pois.",
        "Tuli kirje että oon jotain velkaa, voinko maksaa tässä?",
        "Saako sen avoimen laskun kuitattua näin puhelimessa?",
        "Mä haluaisin maksaa sen käynnin pois kuljeksimasta.",
        "Mulla taitaa olla maksu rästissä.",
    ),
    "payment.amount": (
        "Siinä on auki {amount}.",
        "Sulla olis maksettavaa {amount}.",
        "Loppusumma on {amount}.",
        "Joo, {amount} se lasku on.",
    ),
    "payment.guess": (
        "Sehän oli {wrong}, eikö?",
        "Mä muistan jotain {wrong}?",
        "Oisko {wrong} siinä laskussa?",
    ),
    "payment.yes": ("Joo, just se.", "Täsmälleen.", "Oikein muistit."),
    "payment.right": (
        "Ei, kun {amount}.",
        "Ei aivan sentään, {amount}.",
        "Se taisi olla edellinen, tämä on {amount}.",
    ),
    "payment.reference": (
        "Laskun tunnus on {digits}.",
        "Siinä on viitteenä {digits}.",
        "Numero siinä laskussa on {digits}.",
    ),
    "payment.agree": (
        "Laittakaa kortilta menemään.",
        "Joo, hoidetaan se alta pois.",
        "Ota siitä samasta kortista.",
        "Mä maksan sen nyt heti.",
        "No vedä siitä.",
    ),
    "payment.done": (
        "Se on nyt kuitattu.",
        "Raha tuli perille, kiitos.",
        "Noin, ei oo enää mitään auki.",
        "Näkyy maksettuna täällä.",
        "Joo, meni läpi, kuitti tulee sähköpostiin.",
    ),
    "payment.failed": (
        "Hmm, kortti ei mene läpi, täytyy jättää tällä kertaa.",
        "Ei onnistunut, sanoo että ei katetta.",
        "Tää ei suostu ottamaan sitä, se jää nyt maksamatta.",
        "Joo ei, veloitus tökkää. Kokeile verkkopankista.",
    ),
    "payment.later": (
        "Mä katon sen illalla verkkopankista.",
        "No en mä nyt sitten maksa, palkka tulee perjantaina.",
        "Okei, se olikin isompi. Jätetään se nyt.",
        "Mulla ei oo korttia tässä, maksan sen itte.",
    ),
    "payment.left": (
        "Ok, se jää sitten sulle hoidettavaksi.",
        "Ei kiirettä, eräpäivä on kuun lopussa.",
        "Joo, lasku on edelleen auki niin tiedät.",
    ),
    "purchase.wish": (
        "Mites paljon on {item} teillä?",
        "Tekeekö teillä joku semmosta kuin {item}, ja mihin hintaan?",
        "Jos mä ottaisin jutun nimeltä {item}, mitä se maksaa?",
        "Ja {item}, mitä siitä pyydätte?",
    ),
    "purchase.price": (
        "Sen saa hintaan {amount}.",
        "Sille tulee hintaa {amount}.",
        "{amount} se kustantaa.",
        "Me otetaan siitä {amount}.",
    ),
    "purchase.haggle": (
        "Mainoksessa oli {wrong}.",
        "Kaveri maksoi {wrong}.",
        "Eikö se ollu {wrong} ennen?",
    ),
    "purchase.other": (
        "Entäs sitten {item}?",
        "Mites jos {item}?",
        "Ja mitä on {item}?",
    ),
    "purchase.take": (
        "Pistetään tulemaan.",
        "Joo, mä otan semmosen.",
        "Hyvä, laita mulle yksi.",
        "No kyllä mä sen haluan.",
        "Tilataan pois.",
    ),
    "purchase.take_last": (
        "Mä otan sitten tän jälkimmäisen.",
        "No se viimeksi sanottu.",
    ),
    "purchase.take_first": (
        "Mennään sillä ekalla.",
        "Kyllä mä sen ensimmäisen otan.",
    ),
    "purchase.done": (
        "Se on sulla nyt tilauksessa.",
        "Hyvä, laitoin sen sulle.",
        "Noin, tilaus lähti.",
        "Merkkasin sen sun ostoihin.",
        "Hoidettu, saat siitä vahvistuksen.",
    ),
    "purchase.leave": (
        "No ei sitten, kiitti kuitenkin.",
        "Jaa, pitää vähän tuumata.",
        "Hinnat sen kun nousee, antaa olla.",
        "Mä oon vielä kahden vaiheilla, katellaan.",
        "Ei mulla semmoseen oo nyt rahaa.",
    ),
    "purchase.just_asked": (
        "Joo kunhan kyselin, kiitos.",
        "Tää oli siskoa varten, mä kerron sille.",
        "Hyvä tietää, en mä nyt vielä mitään tilaa.",
    ),
    "refund.wish": (
        "Mulla on mennyt sama lasku kahteen kertaan.",
        "Te ootte ottaneet multa liikaa, saanko ne rahat takas?",
        "Maksoin käynnistä joka peruttiin teidän puolelta, miten sen saa takaisin?",
        "Laskussa oli labra mitä ei koskaan otettu, haluan hyvityksen.",
    ),
    "refund.paid": (
        "Tiliotteella lukee {wrong}.",
        "Multa lähti kortilta {wrong}.",
    ),
    "refund.done": (
        "Pistin palautukseen {amount}, tulee muutamassa päivässä.",
        "Laitoin maksun takaisin sulle, {amount}.",
        "Tästä hyvitetään {amount}, tein sen nyt.",
        "Sulle tulee tilille {amount}, se on käsitelty.",
    ),
    "refund.yes": ("Loistavaa.", "Hyvä, kiitti.", "No niin sen pitikin olla."),
    "refund.pending": (
        "Mä lähetän tän talouteen, ne päättää onko aihetta.",
        "Täytyy selvittää ensin, en voi luvata mitään.",
        "Laskutus katsoo tän läpi ja ilmoittaa sitten kirjeellä.",
    ),
    "refund_refused": (
        "En mä voi palauttaa, kun sitä aikaa ei peruttu ajoissa.",
        "Tämä on kyllä ihan oikein laskutettu, siitä ei makseta takaisin.",
        "Ei, siihen ei ole perustetta.",
    ),
    "refund_refused.yes": (
        "No jopas on. Olkoon sitten.",
        "En oo samaa mieltä mutta kai se on uskottava.",
        "Jaha, kiitos tiedosta.",
    ),
    "prescription_renewal.wish": (
        "Mulla loppuu verenpainelääke, saisko siihen jatkoa?",
        "Apteekissa sanottiin että resepti on käytetty loppuun.",
        "Kilpirauhaslääkettä pitäis saada lisää, onnistuuko uusinta?",
        "Mun resepti on umpeutunut, tekisittekö uuden.",
        "Ne migreenilääkkeet pitäis laittaa taas voimaan.",
    ),
    "prescription_renewal.chat.ask": (
        "Mikä lääke on kyseessä?",
        "Montako tablettia sulla on jäljellä?",
        "Otatko sitä säännöllisesti?",
    ),
    "prescription_renewal.chat.tell": (
        "Se pienempi, kymmenen milliä.",
        "Joku kourallinen enää.",
        "Joka aamu kahvin kanssa.",
    ),
    "prescription_renewal.done": (
        "Mä pistin sen lääkärin listalle uusittavaksi.",
        "Uusinta on nyt vireillä, voit hakea ylihuomenna.",
        "Jatkoa on nyt vuodeksi, resepti on siellä apteekissa.",
        "Resepti on taas voimassa.",
        "Laitoin pyynnön menemään, siitä tulee tekstari.",
    ),
    "prescription_renewal.refused": (
        "Sitä me ei kyllä uusita puhelimessa, pitää käydä lääkärillä.",
        "Tätä en saa laittaa eteenpäin ilman tuoreita verikokeita.",
        "Sen on määrännyt toinen paikka, kysy sieltä.",
        "Ei onnistu, kun siitä on yli kaksi vuotta kun lääkäri on sut nähnyt.",
    ),
    "complaint.wish": (
        "Mua ottaa päähän se tapa, jolla mut vastaanotettiin.",
        "Haluaisin antaa kritiikkiä siitä viime käynnistä.",
        "Ei tommonen peli vetele, mä teen tästä valituksen.",
        "Hoitaja pisti neljästi ohi, haluan siitä jonkun ottavan vastuun.",
    ),
    "complaint.chat.ask": (
        "Kerrotko mitä tapahtui?",
        "Koska tää kävi?",
        "Kuka sua silloin hoiti?",
    ),
    "complaint.chat.tell": (
        "Istuin tunnin aulassa eikä kukaan sanonut mitään.",
        "Toissa viikolla, tiistaina.",
        "Semmonen nuori mies, nimeä en tiedä.",
    ),
    "complaint.done": (
        "Mä laitan tän nyt ylös ja se menee esimiehelle.",
        "Tästä jää meille merkintä, siihen vastataan.",
        "Otin tän talteen ja vien laatutiimille.",
        "Valitus on nyt sisällä, saat vastauksen kahdessa viikossa.",
    ),
    "complaint.dropped": (
        "Olen tosi pahoillani. Haluatko että teen tästä virallisen?",
        "Ymmärrän hyvin. Kirjataanko se?",
        "No onpa ikävää. Teenkö siitä ilmoituksen?",
    ),
    "complaint.drop": (
        "En mä nyt mitään paperia halua, kunhan sanoin.",
        "Ei tarvi, tulipahan puhuttua.",
        "Äh, olkoon.",
    ),
    "address_change.wish": (
        "Meillä vaihtui osoite, {address} on nyt oikea.",
        "Laskut menee vanhaan paikkaan, asun nyt {address}.",
        "Muutin, pankaa sinne että {address}.",
        "Uus kämppä, eli osoite olis {address}.",
    ),
    "address_change.chat.ask": (
        "Pysyykö puhelin samana?",
        "Onko se koko perheelle?",
    ),
    "address_change.chat.tell": (
        "Joo, sama numero.",
        "Ei kun vaan mulle.",
    ),
    "address_change.done": (
        "Noin, nyt on oikein.",
        "Laitoin sen uuden sinne.",
        "Se on päivitetty.",
        "Osoite vaihtui, kiitos ilmoituksesta.",
    ),
    "marketing_ban.wish": (
        "Mulle tulvii teidän mainosviestejä, loppuisko ne?",
        "Saako sen uutiskirjeen pois?",
        "Jättäkää mut rauhaan niiden tarjousten kanssa.",
        "En oo pyytänyt mitään mainoksia, pistäkää ne poikki.",
    ),
    "marketing_ban.chat.ask": (
        "Tuleeko ne tekstarina vai sähköpostina?",
        "Haluatko ajanvaraukset silti viestinä?",
    ),
    "marketing_ban.chat.tell": (
        "Ihan puhelimeen piippaa.",
        "Ne saa tulla, muut ei.",
    ),
    "marketing_ban.done": (
        "Sun numero on nyt estolistalla.",
        "Pistin mainokset poikki.",
        "Nyt sulle ei enää lähetetä niitä.",
        "Rasti on poissa, ei tuu enempää.",
    ),
    "marketing_ban.self": (
        "Niitä mä en täältä saa pois, ne otetaan omista asetuksista.",
        "Viestin lopussa on linkki, siitä sen saa itte loppumaan.",
    ),
    "marketing_ban.left": (
        "Jaa, no täytyy klikkailla sitten.",
        "Hankalaksi menee, mut okei.",
        "No koitan illalla.",
    ),
    "sum_up.money": (
        "Eli yhteensä {amount} sitten.",
        "Maksuun siis {amount}.",
    ),
    "elsewhere": (
        "Niihin on oma ajanvaraus, annan numeron.",
        "Me ei hoideta niitä täältä, soita suoraan sinne.",
        "Ne ajat annetaan toisessa yksikössä, pyydän niitä olemaan yhteydessä.",
    ),
    "elsewhere.yes": ("Aha, no soitan sinne.", "Okei, jään kuulolle.", "Ymmärrän."),
}
SERVICES: dict[str, tuple[str, ...]] = {
    "vastaanotto": ("lääkäriajan", "ajan lekurille", "jonkun ajan lääkärille"),
    "laboratorio": ("ajan labraan", "näytteenottoajan", "ajan verikokeille"),
    "fysioterapia": ("ajan fyssarille", "fysioterapiakäynnin"),
    "influenssarokotus": ("sen influenssapiikin", "flunssarokotteen"),
    "terveystarkastus": ("ajan tarkastukseen", "terveystarkastuksen"),
    "ultraääni": ("ajan ultraan", "ultraäänitutkimuksen"),
}
ITEMS: dict[str, tuple[str, ...]] = {
    "terveystarkastus": ("terveystarkastus", "iso terveystarkastus"),
    "influenssarokotus": ("influenssapiikki", "influenssarokote"),
    "todistus": ("lääkärintodistus", "todistus ajokorttiin"),
    "hieronta": ("hieronta", "puolen tunnin hieronta"),
}
