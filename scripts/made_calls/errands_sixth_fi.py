"""Finnish lines of the `sixth` wording: money, prescriptions, and the rest."""

SERVICES: dict[str, tuple[str, ...]] = {
    "vastaanotto": ("lääkäriajan", "ajan omalääkärille", "ajan lääkärin puheille"),
    "laboratorio": ("ajan labraan", "verikokeen"),
    "fysioterapia": ("ajan fysioterapeutille", "fysion"),
    "influenssarokotus": ("influenssarokotteen", "flunssapiikin"),
    "terveystarkastus": ("ajan terveystarkastukseen", "terveystarkastuksen"),
    "hammashoito": ("ajan hammaslääkärille", "hampaiden tarkastuksen"),
}

ITEMS: dict[str, tuple[str, ...]] = {
    "influenssarokotus": ("se influenssapiikki", "influenssarokote"),
    "todistus": ("lääkärintodistus", "ajokorttitodistus"),
    "terveystarkastus": ("terveystarkastus", "se laaja terveystarkastus"),
    "hieronta": ("hieronta", "puolen tunnin hieronta"),
}

LINES: dict[str, tuple[str, ...]] = {
    "payment.wish": (
        "Mulla on teidän lasku tässä, hoidettas se pois päiväjärjestyksestä.",
        "Mä unohdin maksaa sen laskun, voiko sen tehdä nyt heti kortilla?",
        "Minä sain lasku. Haluan maksaa sen nyt.",
        "Haluaisin suorittaa avoinna olevan laskuni.",
    ),
    "payment.amount": (
        "Täällä näkyy avoimena {amount}.",
        "Saldo on {amount}. Menisikö nyt?",
        "Teidän laskunne loppusumma on {amount}.",
    ),
    "payment.parts": (
        "Siinä on kaksi riviä, {first} sekä {second}, eli kaikkiaan {amount}.",
        "Vastaanotto {first}, kokeet {second}. Summaksi tulee {amount}.",
        "{first} käynnistä ja {second} kokeista, tekee {amount}.",
    ),
    "payment.guess": (
        "Eikö se ollu niinku {wrong}?",
        "Minun mielestä paperissa lukee {wrong}.",
        "Käsittääkseni kyse on summasta {wrong}.",
    ),
    "payment.right": (
        "Ihan niin ei ole, täällä sanotaan {amount}.",
        "Ei aivan, oikea loppusumma on {amount}.",
        "Koneella on eri luku, {amount}.",
    ),
    "payment.yes": (
        "Sama luku minulla.",
        "Juu, just se.",
        "Täsmää hyvin.",
    ),
    "payment.reference": (
        "Viitteeksi pankaa {digits}.",
        "Ja laskun viite kuuluu {digits}.",
        "Viitenumero, kynä esiin, {digits}.",
    ),
    "payment.reference_mended": (
        "Sori, katoin väärää laskua. Viite on {digits}.",
        "Korjaan viitteen, se kuuluu {digits}.",
        "Tuli väärä viite. Pyyhkikää se ja kirjoittakaa {digits}.",
    ),
    "payment.agree": (
        "No vedä se siitä.",
        "Joo, kortti on kädessä, antaa mennä.",
        "Hyvä, minä maksan sen.",
    ),
    "payment.done": (
        "Rahat tuli perille, kiitos.",
        "Maksu kirjautui, lasku on sillä kuitti.",
        "Noin, nyt ette ole meille mitään velkaa.",
        "Veloitus onnistui. Tosite lähtee postissa.",
    ),
    "payment.failed": (
        "Ei hyväksynyt korttia. Lasku jää vielä auki.",
        "Pankki torjui, eli maksua ei tapahtunut.",
        "Ei mene läpi, kokeilin kahdesti. Jää maksamatta.",
    ),
    "payment.later": (
        "Eläke tulee vasta perjantaina, mie hoijan sen sitten.",
        "Ai, mä maksan sen illalla puhelimella ite.",
        "Minulla ei ole nyt kortti. Maksan myöhemmin.",
    ),
    "payment.left": (
        "Ei kiirettä, eräpäivä on vasta tulossa.",
        "Hyvä, jätän sen avoimeksi.",
        "Sopii, mitään ei veloitettu nyt.",
    ),
    "payment.quoted": (
        "Laskua ei ole vielä tehty, mutta siitä on tulossa {amount}.",
        "Arvioisin, että maksettavaksi tulee {amount}, kunhan se laskutetaan.",
        "Se on vasta kesken. Tulee olemaan {amount}.",
    ),
    "payment.quoted_yes": (
        "No ootellaan laskua.",
        "Ok, maksan sit kun tulee.",
        "Hyvä tietää, jään odottamaan.",
    ),
    "payment.retract": (
        "Seis seis, elä vielä veloita, mie katon ensin vakuutuksen.",
        "Hei oota, väärä kortti. Jätetään tää.",
        "Anteeksi, pysäyttäkää. Haluan ensin tarkistaa laskun.",
    ),
    "payment.retracted": (
        "Ehdin keskeyttää, mitään ei lähtenyt.",
        "Ok, peruutin ennen veloitusta.",
        "Pysäytin. Lasku on ennallaan.",
    ),
    "purchase.wish": (
        "Mitähän teillä maksaa {item}?",
        "Hei, paljonko olis {item}?",
        "Minä kysyn hinta, {item}.",
    ),
    "purchase.price": (
        "Se olis {amount}.",
        "Siitä pyydetään {amount}.",
        "Hinnastossa lukee {amount}.",
    ),
    "purchase.haggle": (
        "Lehdessä oli {wrong}, vai näinkö väärin?",
        "Naapuri makso {wrong}.",
        "Verkkosivullanne mainitaan {wrong}.",
    ),
    "purchase.other": (
        "Entäpä {item}, mitä semmonen?",
        "Ja jos ois {item}, ni mitä se tekee?",
        "Kertoisitteko vielä, mitä kustantaa {item}?",
    ),
    "purchase.take": (
        "No pannaan semmonen.",
        "Joo, mä haluun sen.",
        "Minä ostan tämä.",
    ),
    "purchase.take_first": (
        "Eka noista mulle.",
        "Mie otan sen minkä ensin kysyin.",
        "Päädyn ensin mainitsemaanne.",
    ),
    "purchase.take_last": (
        "Se toinen mulle, joo.",
        "Mie otan sen jälkimmäsen sitten.",
        "Päädyn viimeksi mainittuun.",
    ),
    "purchase.leave": (
        "Ei kyllä kannata, kiitos vaan.",
        "Huh, ei oo semmosia rahoja. Jää kauppaan.",
        "Minä en osta. Liian kallis.",
    ),
    "purchase.just_asked": (
        "Joo kiitti, mä vaan vertailin.",
        "Tytär pyysi kysymään, mie kerron hälle.",
        "Hyvä, tarvitsin vain tiedon budjettia varten.",
    ),
    "purchase.done": (
        "Lisäsin ostoksen teille, lasku tulee postista.",
        "Kauppa syntyi.",
        "Pistin tilaukseen teidän nimellä.",
    ),
    "refund.wish": (
        "Mie maksoin turhasta, ni pitäs saaha ne rahat takas.",
        "Teiltä lähti kaks kertaa sama veloitus. Mä haluun sen takasin.",
        "Minä maksoin, mutta lääkäri ei tullut. Haluan raha takaisin.",
        "Esitän palautusvaatimuksen perusteettomasta laskusta.",
    ),
    "refund.paid": (
        "Tililtä lähti yhteensä {wrong}.",
        "Minä maksoin {wrong} silloin.",
        "Suoritukseni oli {wrong}.",
    ),
    "refund.done": (
        "Näin on. Tilillenne tulee takaisin {amount}.",
        "Hyvitän {amount}, laitoin sen just liikkeelle.",
        "Palautin juuri {amount}, pankki hoitaa loput.",
    ),
    "refund.yes": (
        "No hyvä, ettei tapella.",
        "Mahtavaa, kiitos.",
        "Kiitän nopeasta toiminnasta.",
    ),
    "refund.pending": (
        "Siihen tarvitaan esimiehen lupa, hän katsoo ensi viikolla.",
        "En voi palauttaa itse. Laitan kyselyn eteenpäin, vastaus tulee kirjeenä.",
        "Selvitykseen menee pari viikkoa, vasta sitten tiedetään.",
    ),
    "refund_refused": (
        "Käynti toteutui, joten rahoja ei makseta takaisin.",
        "Valitan, tästä ei hyvitystä heru.",
        "Ehdot ei anna siihen mahdollisuutta. Kielteinen.",
    ),
    "refund_refused.yes": (
        "Vai niin. Pitäkää tunkkinne.",
        "No ei sitten.",
        "Kirjaan vastauksenne muistiin.",
    ),
    "prescription_renewal.wish": (
        "Mulla loppuu pillerit viikonloppuna, laittasko joku uutta reseptiä?",
        "Minun resepti meni vanhaksi. Tarvitsen uusi.",
        "Pyydän, että pysyvä lääkitykseni uusittaisiin.",
        "Verenpaineen napit on lopus, uusikaapa resepti.",
    ),
    "prescription_renewal.chat.ask": (
        "Otatteko sitä edelleen sama määrä?",
        "Onko vointi pysynyt tasaisena?",
    ),
    "prescription_renewal.chat.tell": (
        "Saman verran, yks aamulla.",
        "On, ei mitään uutta.",
    ),
    "prescription_renewal.done": (
        "Uusin sen tästä, huomenna saa apteekista.",
        "Lääkäri kuittasi sen jo, resepti on taas voimassa.",
        "Laitettu menemään reseptikeskukseen.",
    ),
    "prescription_renewal.refused": (
        "Sitä ei kirjoiteta ilman käyntiä, kolmiolääke kun on.",
        "Verikokeet on vanhat, lääkäri ei suostu ennen uusia.",
        "En saa laittaa tuota eteenpäin, teidän pitää käydä ensin.",
    ),
    "complaint.wish": (
        (
            "Nyt on kyllä sanottava, että meitä kohdeltiin kuin koiraa. Haluan sen "
            "paperille."
        ),
        "Odotettiin lapsen kanssa kaks tuntia! Mihin tästä voi tehdä valituksen?",
        "Minä en ole tyytyväinen. Lääkäri ei kuunnellut minua. Haluan reklamoida.",
        (
            "Haluan saattaa tiedoksenne epäkohdan hoidossani ja vaadin kirjallista "
            "vastausta."
        ),
    ),
    "complaint.chat.ask": (
        "Ikävä kuulla. Kuka siellä oli?",
        "Mikä päivä tämä sattui?",
    ),
    "complaint.chat.tell": (
        "Se nuori mies, nimeä en saanu.",
        "Viime torstaina.",
    ),
    "complaint.done": (
        "Kirjasin palautteenne, ja siihen vastataan kahdessa viikossa.",
        "Olen tosi pahoillani. Laitoin tämän johtavalle lääkärille luettavaksi.",
        "Otettu vastaan, diaarissa on.",
    ),
    "complaint.dropped": (
        "Teenkö tästä virallisen muistutuksen?",
        "Ymmärrän. Haluatteko että vien tätä eteenpäin?",
        "Voidaan kirjata ylös, jos tahdotte.",
    ),
    "complaint.drop": (
        "Elä suotta, kunhan purin sappea.",
        "Ei tarvi, mä oon vaan väsynyt.",
        "Ei kiitos, riittää että kuuntelit.",
    ),
    "address_change.wish": (
        "Muutettiin kylille, uus paikka on {address}.",
        "Mun osote ei oo enää se vanha, pistä siihen {address}.",
        "Minulla on uusi koti, {address}. Voitko muuttaa?",
        "Pyydän päivittämään postiosoitteeni, se on nykyisin {address}.",
    ),
    "address_change.chat.ask": (
        "Postinumero muuttui samalla?",
        "Koskeeko tämä koko perhettä?",
    ),
    "address_change.chat.tell": (
        "Pysyi samana.",
        "Ei, ainoastaan minua.",
    ),
    "address_change.done": (
        "Korjasin rekisteriin.",
        "Nyt posti löytää perille, vaihdoin sen.",
        "Päivitetty on, kiitos ilmoituksesta.",
    ),
    "address_change.later": (
        "Mie muutan tyttären luo talaveks, pitääkö siitä ilmottaa teille?",
        "Me muutetaan kesällä, en tiedä vielä mihin. Soitanko sit?",
        "Olen ehkä muuttamassa. Miten teille kerrotaan uusi osoite?",
    ),
    "address_change.later_told": (
        "Ilmoittakaa sitten kun ootte perillä.",
        "Juu, soitto riittää sitten aikanaan.",
        "Verkkopalvelussa tai puhelimitse, kun osoite on selvillä.",
    ),
    "marketing_ban.wish": (
        "Elekää ennee lähettäkö niitä mainoslappuja, uuni on täynnä.",
        "Multa tulee puhelin täyteen teidän tarjouksia. Loppuisko ne?",
        "Minä en halua mainos teiltä. Ei kirje, ei viesti.",
        "Kiellän yhteystietojeni käytön suoramarkkinoinnissa.",
    ),
    "marketing_ban.chat.ask": (
        "Tekstiviestit, vai kirjeet kans?",
        "Jätetäänkö aikamuistutukset päälle?",
    ),
    "marketing_ban.chat.tell": (
        "Aivan kaikki mainokset.",
        "Muistutukset saa tulla, ne on hyviä.",
    ),
    "marketing_ban.done": (
        "Nyt ei tule enää mainoksia.",
        "Merkkasin markkinointikiellon teidän kortille.",
        "Poistin teidät postituksesta, rauha maassa.",
    ),
    "marketing_ban.self": (
        "Sen saa pois omista asetuksista, me ei täältä voida.",
        "Vastaatte siihen viestiin sanalla loppu, niin se katkeaa.",
    ),
    "marketing_ban.left": (
        "No pyydän lapsenlasta auttaan.",
        "Okei, teen sen sieltä.",
        "Selvä, minä itse yritän.",
    ),
    "consent.wish": (
        "Mie annoin sillon luvan siihen tutkimukseen, mutta nyt mie sen perun.",
        "Haluan ottaa pois suostumus, että tiedot annetaan toisille.",
        "Peruutan tällä puhelulla antamani suostumuksen tietojen luovutukseen.",
    ),
    "consent.done": (
        "Selvä, lupa ei ole enää voimassa.",
        "Kirjasin peruutuksen tähän päivään.",
        "Se on nyt otettu pois, tietoja ei luovuteta.",
    ),
    "consent.ask": (
        "Mitä se suostumus oikein tarkottaa, jonka mie allekirjotin?",
        "Jos mä joskus haluisin perua luvan, ni onko se vaikeeta?",
        "Kuinka kauan tietojen luovutuslupa on voimassa?",
    ),
    "consent.told": (
        "Sillä muut hoitopaikat näkevät merkinnät.",
        "Ei ole, soitto tai käynti riittää.",
        "Se on voimassa siihen saakka, kun sen itse perutte.",
    ),
    "access.wish": (
        "Mie tahtosin nähä kaikki paperit, mitä teillä minusta on.",
        "Minä haluan kopio minun tiedoista, kaikki mitä on kirjattu.",
        "Käytän oikeuttani saada jäljennös minua koskevista henkilötiedoista.",
    ),
    "access.done": (
        "Kirjasin pyynnön, kopiot tulevat kuukauden sisään.",
        "Postitetaan teille kirjattuna.",
        "Pyyntönne välitettiin tietosuojavastaavalle.",
    ),
    "access.ask": (
        "Kuinka kauan te säilytätte noita potilaspapereita?",
        "Onks totta että ihminen voi pyytää omat tietonsa teiltä?",
        "Kuka minun tietoja voi katsoa?",
    ),
    "access.told": (
        "Laissa sanotaan kaksitoista vuotta kuoleman jälkeen.",
        "On totta, pyyntölomake on tiskillä ja netissä.",
        "Vain hoitoonne osallistuvat, ja siitä jää jälki.",
    ),
    "erasure.wish": (
        "Pyyhkikää minut pois teidän koneilta, en mie ennää teillä käy.",
        "Vaihdettiin lääkäriä. Mä haluan että mun kaikki tiedot hävitetään teiltä.",
        "Vaadin henkilötietojeni poistamista rekisteristänne.",
    ),
    "erasure.done": (
        "Välitän poistopyynnön eteenpäin, siitä tulee kirje.",
        "Kirjasin. Potilasmerkinnät laki käskee säilyttää, muusta päätetään erikseen.",
        "Pyyntö on otettu vastaan ja käsitellään kuukaudessa.",
    ),
    "erasure.ask": (
        "Häviääkö ne mun tiedot ite joskus vai jääkö ne sinne ikuisesti?",
        "Mitä siitä seuraisi, jos joku pyytäisi tietonsa poistettavaksi?",
    ),
    "erasure.told": (
        "Kyllä ne ajan kanssa poistuu, säilytysaika on laissa.",
        "Silloin katsotaan mitä laki sallii, ja päätös tulee kirjallisena.",
    ),
    "objection.wish": (
        (
            "Mie en hyväksy, että teillä kone lukee näitä puheluita. Minun puhelut "
            "jättäkää väliin."
        ),
        "Mä vastustan sitä, että mun tietoja käytetään teidän tilastoihin.",
        "Vastustan henkilötietojeni käsittelyä puheluanalytiikassa.",
    ),
    "objection.done": (
        "Kirjasin vastustuksen, ja se tutkitaan.",
        "Vien tietosuojavastaavalle, te saatte vastauksen.",
        "Merkattu. Jätetään teidät siitä pois, kunnes asia on käsitelty.",
    ),
    "objection.ask": (
        "Mihin te näitä nauhoja oikein käytätte?",
        "Saako tuota tallennusta kukaan vastustaa, vai onko se pakko?",
    ),
    "objection.told": (
        "Lähinnä asioiden tarkistamiseen ja koulutukseen.",
        "Saa, se on jokaisen oikeus, ja ohje on tietosuojaselosteessa.",
    ),
    "ban.astray": (
        (
            "Siltä toiselta lääkäriasemalta tulee mainoksia joka päivä. Ootteko te "
            "samaa firmaa?"
        ),
        (
            "Mä sain lehtikaupoilta loppumaan ne kirjeet jo viime vuonna, mut onko "
            "teillä joku tiedote?"
        ),
        "Kuinka usein te lähetätte tiedotteita asiakkaille?",
    ),
    "ban.astray_told": (
        "Ei olla, heille pitää soittaa erikseen.",
        "On, kerran kuussa tulee kirje jos tilaa.",
        "Pari kertaa vuodessa, lähinnä rokotuksista.",
    ),
    "declared.done_before": (
        (
            "Siskoni pyysi teiltä kaikki tietonsa ja sai ne. Toimiko se samalla lailla "
            "kaikille?"
        ),
        "Mä peruin sen tutkimusluvan jo keväällä. Näkyykö se teillä?",
        "Vein uuden osoitteen maistraattiin. Tuleeko se teille automaattisesti?",
    ),
    "declared.done_before_told": (
        "Toimii, ohje on sama jokaiselle.",
        "Näkyy, huhtikuussa kirjattu.",
        "Tulee, väestötiedoista yöllä.",
    ),
    "wrong_number.tell": (
        "Onko siellä maatalouslomitus?",
        "Mä soitin varmaan väärin, tän piti olla autokorjaamo.",
        "Minä haluan puhua kirjasto.",
    ),
    "wrong_number.done": (
        "Ei ole, täällä on lääkärit. Väärä numero.",
        "Nyt meni sivu, tämä on omalääkärit.",
        "Olette lääkäriasemalla, ikävä kyllä.",
    ),
    "info.ask": (
        "Mistä ovesta teille mennään nykysin?",
        "Saako teillä mitata verenpaineen ohimennen?",
        "Onko teillä auki helatorstaina?",
        "Mitä pitää ottaa mukaan jos tulee ensimmäinen kerta?",
    ),
    "info.tell": (
        "Pihan puolelta, siinä on keltainen kyltti.",
        "Saa, aulassa on mittari.",
        "Kiinni ollaan, päivystys palvelee.",
        "Kela-kortti ja lääkelista, muuta ei tarvitse.",
    ),
}
