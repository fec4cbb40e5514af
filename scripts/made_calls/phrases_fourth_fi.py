"""Finnish lines of the `fourth` wording: greetings, names, and appointments."""

HESITATIONS = ("Joo tota, ", "Öö, ", "Nii et ", "Siis tuota, ", "No ku ", "Ai nii, ")

LINES: dict[str, tuple[str, ...]] = {
    "greeting.notice": (
        "Lääkäriasema, {agent} tässä, huomenta. Nauhoitetaan tää, ihan tiedoksi.",
        "Ajanvaraus, {agent} puhelimessa. Puhelut tallentuu meillä. Mitä asiaa?",
        "Terve, {agent} ajanvarauksesta, tää linja on sitten nauhoitettu.",
    ),
    "greeting.plain": (
        "Ajanvaraus, {agent}, moi.",
        "Lääkäriasemalla {agent}, miten voin olla avuks?",
        "{agent} täällä ajanvarauksessa, huomenta huomenta.",
    ),
    "greeting.outbound": (
        "Terve, {agent} lääkäriasemalta soittelee, sopiiko jutella hetki?",
        "{agent} tässä lääkäriasemalta moi, sä jätit meille soittopyynnön.",
        "Moi, {agent} ajanvarauksesta, palaan siihen aiempaan puheluun.",
    ),
    "answer.named": (
        "{name}, terve.",
        "No {name} täällä.",
        "{name} puhelimessa moi.",
    ),
    "intro.named": (
        "No terve, {name} tässä soittelee.",
        "Moi, mun nimi on {name}.",
        "{name} täällä päivää.",
        "Huomenta, täällä puhuu {name}.",
    ),
    "intro.plain": (
        "No moikka, mulla ois yks juttu.",
        "Terve terve.",
        "Joo huomenta, pääsikö sinne nyt heti läpi.",
    ),
    "id.ask": (
        "Onks sulla asiakasnumeroo siinä käsillä?",
        "Mikäs sulla on asiakasnumerona?",
        "Saisinko vielä asiakasnumeron niin löydän sut täältä?",
    ),
    "id.tell": (
        "On joo, se on {digits}.",
        "Oota ku kaivan kortin. {digits}.",
        "{digits}, jos tää nyt on se.",
    ),
    "birth.ask": (
        "Kerrotko nimen ja koska oot syntyny?",
        "Saisinko nimen ja syntymäajan niin haen tiedot.",
        "Sano vielä nimi ja syntymäpäivä kokonaan.",
    ),
    "birth.tell": (
        "{name}, ja synnyin {birth}.",
        "{birth}, ja nimi on {name}.",
        "Joo {name}, syntymäaika on {birth}.",
    ),
    "thanks": (
        "Kiitti, siinähän sä ootkin.",
        "Hyvä, nyt näkyy tiedot.",
        "Joo, tulit ruudulle.",
    ),
    "backchannel": ("Joo joo, kerro vaan.", "Aivan aivan.", "Okei, kuulen."),
    "wait": (
        "Ootas, tää kone vähän miettii.",
        "Hetkonen, avaan tän näkymän.",
        "Mä kurkkaan täältä, pieni hetki.",
    ),
    "filler": (
        "Joo ei mitään kiirettä.",
        "Täällä vähän hälisee, sori.",
        "Odottelen, ota rauhassa.",
    ),
    "chat.ask": (
        "Onks tää sama vaiva ku viimeks?",
        "Käviks sä meillä jo aiemmin tänä vuonna?",
        "Pääsetkö ite tulemaan vai tuleeko joku mukaan?",
    ),
    "chat.tell": (
        "Sama vaiva joo, selkä se on taas.",
        "En oo käyny, siitä on jo toista vuotta.",
        "Vaimo heittää autolla, kyl me löydetään.",
    ),
    "transfer": (
        "Tää ei oo mun tontti, siirrän sut kollegalle, pysy linjalla.",
        "Mä heitän puhelun tiimikaverille, hän hoitaa.",
        "Yhdistän toiselle, hän näkee nää asiat.",
    ),
    "transfer.taken": (
        "{agent} tässä terve, sain puhelun siirrettynä.",
        "Moi, {agent}, kollega kertoi jo mistä on kyse.",
        "{agent} jatkaa tästä, hei.",
    ),
    "elsewhere": (
        "Ne varaa ite aikansa, mä laitan sut niiden jonoon.",
        "Tätä me ei täältä tehdä, se osasto soittaa sulle itte.",
        "Se menee toisen yksikön kautta, annan sulle niiden numeron.",
    ),
    "elsewhere.yes": (
        "Jaa, okei, mä soitan sinne.",
        "Selvä, ootan niiden soittoo.",
        "Aha, no pakko kai sitte.",
    ),
    "in_line": (
        "Kaikki on täynnä, mut mä pistän sut peruutuspaikkajonoon.",
        "Ei oo yhtään mitään, jää jonotuslistalle nimes.",
        "Lista on pitkä, mutta kirjasin sut jonoon odottamaan.",
    ),
    "in_line.yes": (
        "No hyvä, jonotellaan.",
        "Joo kiitti, odotan sitte viestiä.",
        "Pakkohan se on jonottaa.",
    ),
    "not_saved": (
        "Voi ei, tää ei anna mun tallentaa, joku ehti siihen väliin.",
        "Nyt tuli virheilmoitus, aika ei mennyt läpi, pitää yrittää myöhemmin.",
        "Hups, se paikka hävis just nenän edestä, ei saatu sitä.",
    ),
    "not_saved.yes": (
        "Harmi, soitan huomenna uudestaan.",
        "Voi jee, no koitetaan myöhemmin.",
        "Äh, no sille ei voi mitään.",
    ),
    "taken_back": (
        "Kuule, perutaan se sittenkin, en mä pääsekään.",
        "Ei hitsi, mulla on sillon matka, unohdetaan koko aika.",
        "Tai oikeestaan jätetään se varaamatta, mietin uusiks.",
    ),
    "taken_back.done": (
        "No ei se mitään, poistin sen.",
        "Okei, otin sen pois, mitään ei jäänyt voimaan.",
        "Selvä, pyyhin varauksen pois saman tien.",
    ),
    "more": (
        "Sit mulla oli vielä toinenkin juttu.",
        "Niin ja samalla ku mä sut langoilla sain.",
        "Yks asia vielä, ennen ku lopetetaan.",
    ),
    "end": (
        "Ei muuta, kiitti moi.",
        "Tässä oli kaikki, hei hei.",
        "Jees, moikka.",
        "No niin, kiitoksia paljon.",
    ),
    "closing.end": (
        "Moi moi, hyvää päivän jatkoa.",
        "Kiitti soitosta, hei.",
        "No kuulemiin.",
    ),
    "yes": (
        "Joo otetaan se.",
        "Käy mulle.",
        "No se on ihan passeli.",
        "Hyvä, mä tuun sillon.",
        "Sopii, laita se.",
    ),
    "no": (
        "Ei, sillon oon reissussa.",
        "Se ei kyl käy, mulla on työvuoro.",
        "Hmm ei, löytyiskö jotain muuta?",
        "En mä sillon kerkee.",
    ),
    "booking.wish": (
        "Mä tarttisin {service}, ku tää polvi vaan vihottelee.",
        "Pitäis saada {service} lähiviikoille.",
        "Aattelin kysyä, saisinko {service}.",
        "Voisitko laittaa mulle {service}?",
    ),
    "booking.wish_who": (
        "Saisinko ajan nimenomaan {who_all}?",
        "Mä haluisin päästä {who_gen} vastaanotolle.",
        "Oisko {who_ade} vapaata mitään?",
    ),
    "booking.away": (
        "{who} on kyllä poissa koko kuun, mut kollegalle löytyy.",
        "Ikävä kyllä {who} ei oo nyt töissä, katotaanko toista?",
        "{who} ei ota nyt vastaan, tarjoon toista lääkäriä.",
    ),
    "booking.leave": (
        "{who} on virkavapaalla syksyyn asti.",
        "{who} jäi just äitiyslomalle, ei oo aikoja.",
        "{who} on lomilla eikä kalenteri oo auki.",
    ),
    "booking.wait_for": (
        "Sit mä ootan ku hän tulee takas.",
        "En mä muille mene, palataan sitte.",
        "No antaa olla, soitan ku hän on paikalla.",
    ),
    "booking.referred": (
        "{who} sano viime käynnillä että mun pitää varata kontrolliaika.",
        "Mulla on {who_gen} lähete ja pitäis saada aika.",
        "Kävin {who_ade} ja hän käski varaamaan uuden käynnin.",
    ),
    "booking.rather": (
        "Mieluummin mä menisin {who_all}, jos suinkin.",
        "Eiks {who_ade} ois mitään? Hän tuntee mun jutut.",
        "Tota, oisko {who} mahdollinen sen sijaan?",
    ),
    "booking.asked": (
        "Oisko teillä {day} {time} mitään?",
        "Kävisiskö {day}, vaikka {time}?",
        "Mulle sopis parhaiten {day} {time}, onko se vapaa?",
    ),
    "booking.offer": (
        "Mulla ois täällä {slot}, miltäs kuulostaa?",
        "Ensimmäinen vapaa ois {slot_ade}.",
        "Kävisiskö {slot}?",
        "Täällä näkyis olevan {slot}.",
        "Pystyisitkö tuleen {slot}?",
    ),
    "booking.done": (
        "Kas niin, sulla on nyt aika {slot_all}.",
        "Homma hoidossa, eli {slot}.",
        "Eli laitoin sut {slot_all}, nähdään sillon.",
        "Kirjattu: {slot}.",
        "Hyvä, se on varattu nyt, {slot}.",
    ),
    "booking.done.short": (
        "No niin, varattu on.",
        "Jes, sain sen kirjattua sulle.",
        "Paikka on nyt sun nimissä.",
        "Homma hoidossa, nähdään sillon.",
    ),
    "booking.callback": (
        "Sulle piti etsiä aika ja nyt löytyi.",
        "Se peruutuspaikka tuli, jota kyselit.",
        "Lupasin palata ajan kanssa, ja nyt mulla ois.",
    ),
    "booking.promise": (
        "Mä katon tän ja soitan sulle takas tänään.",
        "Otan ylös ja palaan kun jotain vapautuu.",
        "Joudun kysyyn, soittelen sulle iltapäivällä.",
    ),
    "booking.check": (
        "Mulla on aika varattuna mut en muista yhtään millon se oli.",
        "Voitko kattoo, koska mun pitikään tulla?",
        "Unohdin panna kalenteriin sen mun ajan, näkyykö se siellä?",
    ),
    "booking.checked": (
        "Joo, se on {slot}.",
        "Löytyi, sulla on {slot_ade}.",
        "Katotaas, sulla on tässä aika {slot_all}.",
    ),
    "booking.unsure": (
        "Emmä osaa siitä luvata, pitää kysyä ensin.",
        "Ei oo sillon mitään vapaana, valitan.",
        "En nää sitä listaa täältä, joudut kokeileen uudestaan.",
    ),
    "booking.think": (
        "Mun pitää kysyä töistä ensin, palaan asiaan.",
        "En varaa vielä, mietin yön yli.",
        "Katon kalenterin ja soitan sitte.",
    ),
    "booking.price_ask": (
        "Mitäs se käynti muuten kustantaa?",
        "Paljonko siitä joutuu pulittaan?",
        "Mikäs sen hinta on?",
    ),
    "booking.too_dear": (
        "Huh, ei mulla oo varaa semmoseen, jätän väliin.",
        "No on hinnat, menen terveyskeskukseen.",
        "Ei sitten, liian tyyris mulle.",
    ),
    "booking.first_after_all": (
        "Ei, kyllä se eka oli parempi, pannaan se.",
        "Otetaan sitte kuitenkin se mitä ensin sanoit.",
        "No jos se aiempi vielä on, ni mä tuun sillon.",
    ),
    "booking.readback": (
        "Eli mä kirjotan ylös: {day}, {time}, oliko näin?",
        "Siis {day} {time}?",
        "Niin et {day} ja {time}, vai?",
    ),
    "booking.readback_wrong": (
        "Ei ihan, vaan {day} {time}.",
        "Nyt meni väärin, se on {day} {time}.",
        "Hei ei, {day} {time} oli se oikea.",
    ),
    "booking.slip": (
        "Varattu on, kello siis {wrong}, äh mitä mä höpisen, {right}.",
        "Sulla on se {wrong}, tai siis {right}, sori.",
        "Eli {wrong}, korjaan, {right}, ja aika on sun.",
    ),
    "booking.slip_day": (
        "Laitoin sen {wrong}, eiku hetkinen, {right}, samaan aikaan.",
        "Varasin nyt {wrong}, siis anteeks, {right} piti sanoa.",
        "Se on nyt {wrong}, ei kun katoin väärää riviä, {right}.",
    ),
    "booking.not_but": (
        "Hei vielä semmonen, se ei ookaan {wrong} vaan {right}.",
        "Anteeks, katoin väärin: ei {wrong}, vaan {right}.",
        "Korjataan vielä, kellonaika on {right} eikä {wrong}.",
    ),
    "booking.day_offer": (
        "Päivänä ois {day}, sopisko se?",
        "Mitenkä {day}, pääsetkö sillon?",
        "Lähin päivä mihin mahtuu ois {day}.",
    ),
    "booking.day_yes": (
        "Joo se päivä käy.",
        "Sopii, sillon oon vapaalla.",
        "Hyvä päivä, mihin aikaan?",
    ),
    "booking.hour_offer": (
        "Ja kellonajaks sulle löytyis {time}, onko hyvä?",
        "Sitte se tunti: mulla ois {time} vapaana.",
        "Sille päivälle mulla on tarjota {time}.",
    ),
    "booking.counter": (
        "Päivä on hyvä mut pääsisinkö {time}?",
        "Oisko saman päivän {time} mahdollinen?",
        "Mieluummin {time}, jos sillon on tilaa.",
    ),
    "booking.counter_yes": (
        "Joo se onnistuu kyllä.",
        "On vapaa, pannaan niin.",
        "Käy sekin mainiosti.",
    ),
    "booking.misheard": (
        "Siis {time}, niinkö?",
        "Kuulinko oikein, {time}?",
        "Sanoitko {time}?",
    ),
    "booking.misheard_right": (
        "En, vaan {time}.",
        "Ei ku {time}, linja pätki.",
        "Sanoin {time}.",
    ),
    "sum_up.visit": (
        "Kertaan vielä: {slot}.",
        "Eli lyhyesti, {slot_all}.",
        "Muistiin sulle siis {slot}.",
    ),
    "sum_up.money": (
        "Yhteensä tulee siis {amount}.",
        "Eli sulta menee {amount}.",
        "Loppusummaks tulee {amount}.",
    ),
    "sum_up.yes": ("Jep, näin on.", "Joo oikein.", "Just tolleen."),
    "rescheduling.wish": (
        "Mulla ois {old} aika mut en mitenkään pääse, saako sitä siirrettyä?",
        "Pitäis vaihtaa se {old} oleva aika johonki toiseen.",
        "Se mun aika {old} ei enää käykään, voiko sen muuttaa?",
    ),
    "rescheduling.done": (
        "Siirretty, uus aika on {slot}.",
        "Noin, vaihdoin sen, nyt se on {slot_all}.",
        "Sun aika on muutettu, tuut siis {slot}.",
    ),
    "rescheduling.keep": (
        "Ei, pidetään se vanha sittenkin.",
        "No sit mä koitan päästä alkuperäseen aikaan.",
        "Olkoon sitte niinku oli.",
    ),
    "rescheduling.kept": (
        "Selvä, mitään ei muutettu.",
        "Se jää ennalleen siis.",
        "Okei, vanha aika pysyy.",
    ),
    "cancellation.wish": (
        "Mun pitäis perua yks aika, en oo kunnossa.",
        "Joutuisin peruun sen käynnin.",
        "Voisitko ottaa pois mun ajan, mä en tuu.",
    ),
    "cancellation.found": (
        "Sulla on täällä {slot}, sekö perutaan?",
        "Näen tässä varauksen {slot_all}, tarkotatko sitä?",
        "Täällä on {slot_ade}, otanko sen pois?",
    ),
    "cancellation.yes": ("Joo just se.", "Sitä tarkotin.", "Se pois, kyllä."),
    "cancellation.done": (
        "Noin, peruttu, tarviiko uutta?",
        "Se on nyt poistettu kalenterista.",
        "Peruin sen, sulla ei oo enää sitä aikaa.",
    ),
    "cancellation.fee": (
        "Tästä tulee kyllä {fee} maksu, ku perutaan näin myöhään.",
        "Myöhäinen peruutus maksaa {fee}, sopiiko?",
        "Joudun veloittaan {fee} ku alle vuorokausi.",
    ),
    "cancellation.fee_yes": (
        "No maksetaan, ei voi mitään.",
        "Joo ymmärrän, peru silti.",
        "Harmi, mutta perutaan kuitenkin.",
    ),
    "cancellation.keep": (
        "Jos se maksaa, ni mä tuun sittenki.",
        "Ei sitten peruta, raahaudun paikalle.",
        "No antaa sen olla, tulen kyllä.",
    ),
    "cancellation.kept": (
        "Okei, aika jää voimaan.",
        "Selvä, annan sen olla.",
        "Hyvä, nähdään siis vastaanotolla.",
    ),
}
