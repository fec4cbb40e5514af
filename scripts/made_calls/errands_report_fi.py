"""Finnish lines of the report wording for money, papers and other errands.

They go with `phrases_report_fi.py`, and so does what is said there.
"""

LINES: dict[str, tuple[str, ...]] = {
    "payment.wish": (
        "Täällä ois yks lasku teiltä, voisko sen maksaa nyt saman tien?",
        "Mulle tuli kirje että on joku maksu rästissä.",
        "Mä hoitaisin sen laskun mikä siitä käynnistä jäi.",
        "Unohin maksaa sen teidän laskun, voiko sen kuitata puhelimessa?",
    ),
    "payment.amount": (
        "Täällä on auki {amount}.",
        "Joo, sitä on {amount}.",
        "Siinä on loppusumma {amount}.",
        "Sulta puuttuu {amount}.",
    ),
    "payment.guess": (
        "Mitä se nyt oli, {wrong} vai?",
        "Mä luulen et se oli {wrong}?",
        "Siinä taitaa lukea {wrong}?",
    ),
    "payment.yes": ("Joo, juuri niin.", "Kyllä, se täsmää.", "Niin, sen verran."),
    "payment.right": (
        "Eikun {amount}.",
        "Täällä näkyy kyllä {amount}.",
        "Ei, siihen on tullu lisää, {amount}.",
    ),
    "payment.reference": (
        "Viite siinä on {digits}.",
        "Laskulla on numero {digits}.",
        "Jos otat ylös, viite on {digits}.",
    ),
    "payment.agree": (
        "No otetaan se kortilta saman tien.",
        "Joo, mä maksan sen nyt tässä.",
        "Okei, veloita pois.",
    ),
    "payment.done": (
        "Noin, raha tuli perille, lasku on kuitattu.",
        "Meni läpi, sä oot nyt sujut meidän kanssa.",
        "Kiitos, maksu näkyy täällä.",
    ),
    "payment.failed": (
        "Hmm, tää herjaa ettei kate riitä, ei siis saatu maksua.",
        "Nyt se hylkäs sen kortin, eli lasku on edelleen auki.",
        "Ei onnistunu, tää yhteys katkes kesken eikä mitään veloitettu.",
    ),
    "payment.later": (
        "Okei, mä maksan sen sit verkkopankissa kun palkka tulee.",
        "Jaa, no en mä maksa vielä, tarkistan ensin omista papereista.",
    ),
    "payment.left": (
        "Joo, lasku jää siis auki.",
        "Selvä, maksa kun ehdit.",
    ),
    "purchase.wish": (
        "Minkä hintanen teillä on {item}?",
        "Mä kyselisin, mitä {item} tekee?",
        "Mulla ois tarve, {item} siis, paljos se on?",
    ),
    "purchase.price": (
        "Siihen menee {amount}.",
        "Meillä hinta on tällä hetkellä {amount}.",
        "Se ois {amount}.",
    ),
    "purchase.haggle": (
        "Oho, kaveri makso siitä {wrong}.",
        "Eikö teillä ollu tarjous, {wrong}?",
        "Mä näin jossain että {wrong}.",
    ),
    "purchase.other": (
        "Entäs {item}?",
        "Ja jos ottaa sen sijaan niin että {item}, mitä se maksaa?",
    ),
    "purchase.take": (
        "Okei, mä otan semmosen.",
        "Pannaan tilaukseen.",
        "Joo kiitos, ostan.",
    ),
    "purchase.take_last": (
        "Sit mä otan sen jälkimmäisen.",
        "Jälkimmäinen kuulostaa paremmalta, se kiitos.",
    ),
    "purchase.take_first": (
        "No otan kuitenkin sen ensimmäisen.",
        "Mieluummin sit se eka, se mulle.",
    ),
    "purchase.done": (
        "Jees, laitoin sen tilaukseen.",
        "Hyvä, se on nyt ostettu ja lasku tulee postissa.",
        "Tein sulle siitä tilauksen.",
    ),
    "purchase.leave": (
        "Hui, ei kyl mun eläkkeellä, kiitos vaan.",
        "Mä kilpailutan vielä muualla.",
        "Ei kiitos, ei sillä hinnalla.",
    ),
    "purchase.just_asked": (
        "Okei, mä vaan kysyin, kun siskoa kiinnosti.",
        "Joo, tää oli vaan semmonen tiedustelu.",
    ),
    "refund.wish": (
        "Mun tililtä on lähteny sama maksu kaks kertaa.",
        "Te laskutitte käynnistä jota ei koskaan ollu, saisko ne rahat takas?",
        "Kela ois korvannu osan, mut te otitte täyden hinnan.",
    ),
    "refund.paid": (
        "Mä maksoin siitä {wrong}.",
        "Tiliotteella on {wrong}.",
    ),
    "refund.done": (
        "Joo, tää on meidän moka, me palautetaan sulle {amount}.",
        "Laitan hyvityksen menemään, {amount} tulee sun tilille.",
        "Siitä kuuluu sulle takas {amount}, mä tein sen nyt.",
    ),
    "refund.yes": ("Hyvä, kiitos.", "No niin, hienoa.", "Joo, kiitos paljon."),
    "refund.pending": (
        "Mä en voi tästä palauttaa mitään, laskutus selvittää ensin.",
        "Tähän pitäis saada tosite, ennen sitä ei hyvitystä voi tehdä.",
    ),
    "prescription_renewal.wish": (
        "Mun kilpirauhaslääkkeestä loppu resepti, saisko siihen jatkoa?",
        "Apteekissa sanottiin et resepti on vanhentunu, voitteko uusia?",
        "Pillereitä on jäljellä viikoks, pitäis saada uus resepti.",
    ),
    "prescription_renewal.chat.ask": (
        "Mikäs lääke se on?",
        "Onko annos pysyny samana?",
    ),
    "prescription_renewal.chat.tell": (
        "Se kolesterolilääke, en nyt muista nimee.",
        "Joo, yks aamulla niinku ennenkin.",
    ),
    "prescription_renewal.done": (
        "Mä laitoin sen lääkärin jonoon, uusinta menee parissa päivässä.",
        "Noin, uusimispyyntö on lähetetty.",
        "Se on uusittu, voit hakee huomisesta lähtien.",
    ),
    "prescription_renewal.refused": (
        "Tätä ei voi uusia ennen kun on otettu verikokeet.",
        "Sori, lääkäri ei uusi tätä ilman käyntiä, niin että nyt se jää.",
    ),
    "complaint.wish": (
        "Nyt kyllä jouduin niin tylyn kohtelun uhriks, et siitä pitää tehdä valitus.",
        "Mä haluun antaa palautetta, ja se ei oo mitään kaunista.",
        "Mun äidiltä jäi murtuma huomaamatta teillä, mihin siitä voi valittaa?",
    ),
    "complaint.chat.ask": ("Mitä siinä oikein tapahtu?", "Koska tää oli?"),
    "complaint.chat.tell": (
        "Se lääkäri ei edes nostanu katsetta ruudusta.",
        "Tossa pari viikkoa sitten.",
    ),
    "complaint.done": (
        "Mä kirjasin tän reklamaationa, ylilääkäri on suhun yhteydessä.",
        "Tosi ikävä kuulla. Tein tästä nyt merkinnän ja se menee johdolle.",
        "Valitus on kirjattu, saat siitä vastauksen kirjeenä.",
    ),
    "complaint.dropped": (
        "Haluutko et mä kirjaan tästä valituksen?",
        "Tehdäänkö tästä virallinen reklamaatio?",
    ),
    "complaint.drop": (
        "No ei nyt sentään, kunhan purin mieltä.",
        "Antaa olla, kunhan tiiätte.",
    ),
    "address_change.wish": (
        "Mulla on vaihtunu osoite, se on {address} nykyään.",
        "Me ollaan muutettu, uus paikka on {address}.",
        "Teiltä tulee posti väärään paikkaan, mä asun {address}.",
    ),
    "address_change.chat.ask": (
        "Ai jaa, koska muutitte?",
        "Pysyykö puhelinnumero samana?",
    ),
    "address_change.chat.tell": (
        "Tossa kuun vaihteessa, tavarat on vielä laatikoissa.",
        "Joo, numero on sama vanha.",
    ),
    "address_change.done": (
        "Noin, nyt on uus osoite täällä.",
        "Mä korjasin sen, jatkossa posti tulee sinne.",
        "Vaihdettu on, kiitos kun ilmotit.",
    ),
    "marketing_ban.wish": (
        "Mulle tulee teiltä kaiken maailman tarjouksia, mä en haluu niitä.",
        "Voisitteko lopettaa sen uutiskirjeen lähettämisen mulle?",
        "Mun puhelimeen tulee teidän mainoksia, saisko ne loppuun?",
    ),
    "marketing_ban.chat.ask": (
        "Tuleeko ne sähköpostiin vai tekstarina?",
        "Onko niitä tullu montakin?",
    ),
    "marketing_ban.chat.tell": ("No molempiin.", "Joka viikko jotain roskaa."),
    "marketing_ban.done": (
        "Mä panin suoramarkkinointikiellon päälle.",
        "Nyt sulle ei enää lähde mitään tarjouksia.",
        "Hoidettu, mainokset loppuu tähän.",
    ),
    "marketing_ban.self": (
        "Mä en pysty täältä tekeen sitä, mut viestin lopussa on linkki.",
        "Se pitää itse käydä ruksaamassa omista tiedoista netissä.",
    ),
    "marketing_ban.left": ("Jaa, no mä katon jos osaan.", "Pitää kysyä pojalta apua."),
    "elsewhere": (
        "Tää hoidetaan meidän Raision toimipisteessä, mä käännän sut sinne.",
        "Meillä ei tehdä tätä, yhdistän keskukseen, ne hoitaa sen siellä.",
        "Se menee työterveyden kautta, mä annan niiden jatkaa.",
    ),
    "elsewhere.yes": ("Okei, kiitos.", "Joo, yhdistä vaan."),
}
SERVICES: dict[str, tuple[str, ...]] = {
    "vastaanotto": ("aikaa lekurille", "vastaanottoaikaa", "lääkärille aikaa"),
    "laboratorio": ("aikaa labraan", "aikaa verinäytteelle"),
    "fysioterapia": ("aikaa fyssarille", "fysioterapia-aikaa"),
    "influenssarokotus": ("influenssapiikin", "aikaa influenssarokotukseen"),
    "terveystarkastus": ("aikaa terveystarkastukseen", "terveystarkastuksen"),
    "ultraääni": ("aikaa ultraan", "aikaa ultraäänitutkimukseen"),
}
ITEMS: dict[str, tuple[str, ...]] = {
    "terveystarkastus": ("iso terveystarkastus", "se terveystarkastuspaketti"),
    "influenssarokotus": ("influenssapiikki", "toi influenssarokote"),
    "todistus": ("lääkärintodistus ajokorttiin", "semmonen sairaustodistus"),
    "hieronta": ("klassinen hieronta", "puolen tunnin hieronta"),
}
