"""Finnish lines of the report wording, as people speak: nobody tunes on these.

Written without knowing what `analytics` can read, and to stay so: whoever mends the
readers does not look here. Where two keys end in `.ask` and `.tell`, lines at the same
place belong together.
"""

HESITATIONS: tuple[str, ...] = (
    "Niin tota, ", "Öö, ", "Joo siis, ", "No tuota, ", "Niin että, ", "Ööm, joo, ",
    "Tota noin niin, ",
)  # fmt: skip

LINES: dict[str, tuple[str, ...]] = {
    "greeting.notice": (
        "Turun Perhelääkärien ajanvaraus, {agent}, huomenta. Puhelut tallennetaan.",
        "Perhelääkärit Turku, täällä {agent}, päivää. Tää puhelu menee sit nauhalle.",
        "Tervetuloa Turun Perhelääkäreihin, oon {agent} ja tää puhelu tallentuu.",
        "Perhelääkärien {agent}, hei. Kerron vielä, että puhelusta tehdään tallenne.",
    ),
    "greeting.plain": (
        "Perhelääkärit Turku, {agent} tässä moi.",
        "Turun Perhelääkärien ajanvarauksesta {agent}, päivää päivää.",
        "Perhelääkäreillä {agent}, mitä sais olla?",
        "No huomenta, Perhelääkärit ja {agent}.",
    ),
    "greeting.outbound": (
        "No hei, {agent} Turun Perhelääkäreiltä soittaa, ehditkö hetken puhua?",
        "Moi, tässä on {agent} Perhelääkäreistä Turusta, tää puhelu tallennetaan.",
        "Päivää, {agent} tässä soittelen sieltä Perhelääkäreiden ajanvarauksesta.",
    ),
    "intro.named": (
        "No moikka, täs on {name}.",
        "Joo päivää, {name} mun nimi on.",
        "{name} tässä terve.",
        "Hei, mää oon {name} ja soitan tästä omasta asiastani.",
        "Täällä ois {name}, hei.",
        "No niin, vihdoin. {name} täältä.",
    ),
    "intro.plain": (
        "No moikka moi.",
        "Joo päivää päivää.",
        "Huomenta sinne.",
        "No hei, kiva kun vastasit.",
    ),
    "answer.named": ("{name} tässä.", "No {name}.", "Joo, {name} puhelimessa hei."),
    "id.ask": (
        "Oisko sulla asiakasnumeroa siinä käsillä?",
        "Otetaanpa ensin se asiakasnumero.",
        "Mikä sun asiakasnumero mahtaa olla?",
    ),
    "id.tell": (
        "Oota, kattoo täältä kortista. {digits}.",
        "Mulla lukee tässä {digits}.",
        "Joo se menee näin, {digits}.",
    ),
    "birth.ask": (
        "Kuka siellä on ja mikä on syntymäaika?",
        "Tarviin sun nimen ja syntymäajan niin löydän sut täältä.",
        "Sanotko nimen, ja koska oot syntynyt?",
    ),
    "birth.tell": (
        "{name}, ja syntyny {birth}.",
        "Mä oon {name}, syntymäaika on {birth}.",
        "Joo, {name}, {birth}.",
    ),
    "thanks": (
        "Jees, siinähän sä olet.",
        "Kiitti, nyt löyty.",
        "Okei, mulla on sun tiedot tässä auki.",
        "Hyvä, no niin.",
    ),
    "wait": (
        "Mä katon hetken tätä näyttöä.",
        "Oota ihan pikku hetki.",
        "Tää meidän ohjelma on vähän hidas tänään, sori.",
        "Maltatko hetken niin selaan näitä.",
        "Katellaas mitä täältä löytyy.",
    ),
    "backchannel": ("Joo.", "Okei.", "Selvä juttu.", "Aivan.", "Mm-m, joo."),
    "chat.ask": (
        "Mikäs sulla on vointina?",
        "Saako kysyä mitä asia koskee?",
        "Onks tää ihan uus vaiva?",
        "Pystytkö käveleen sillä?",
        "Onko siinä ollu lämpöä?",
    ),
    "chat.tell": (
        "No kurkku on ollu karhee jo toista viikkoa ja nyt korvakin vihloo.",
        "Semmonen luomi selässä, vaimo käski näyttään.",
        "Ei, tätä on ollu joskus aiemminkin, lonkka vaan juilii.",
        "Kyllä mä nilkutan, mut portaat on pahat.",
        "Eilen illalla oli kolkyt kaheksan ja puol.",
    ),
    "yes": (
        "Joo, se passaa.",
        "Se ois oikein hyvä.",
        "Käy, otan sen.",
        "Joo laita siihen vaan.",
        "Mahtavaa, pistetään siihen.",
        "No se on hyvä joo.",
        "Okei, mä tuun sillon.",
    ),
    "no": (
        "Äh, ei käy, mulla on sillon lapsenlapset täällä.",
        "En millään kerkee sillon.",
        "Hmm, toi menee just päällekkäin yhen palaverin kaa.",
        "Ei, sillon me ollaan mökillä.",
        "Olisko jotain muuta kuin toi?",
    ),
    "end": (
        "Kiitti hei, moikka.",
        "Joo kiitos paljon, hyvää viikonjatkoa.",
        "No ei mulla muuta, kiitos ja hei.",
        "Sit oli kaikki, moi moi.",
    ),
    "closing.end": (
        "Kiitos soitosta, hei hei.",
        "Kiitos samoin, moikka.",
        "Oke, hyvät jatkot sinne.",
        "Hei hei.",
    ),
    "booking.wish": (
        "Mä tartteisin {service}.",
        "Oisko teillä antaa {service}?",
        "Mun pitäis saada {service} tässä lähipäivinä.",
        "Soittelen semmosta, että saisko teiltä {service}.",
        "Mies patisti hankkimaan {service}, niin nyt mä soitan.",
        "Mistäs mä saisin {service}, teiltäkö?",
    ),
    "booking.wish_who": (
        "Pääsiskö {who_gen} vastaanotolle?",
        "Mä haluaisin {who_all}, oon käyny sillä ennenki.",
        "Onkos {who_ade} mitään rakoa?",
        "Mulla on aina ollu {who}, niin jos sille sais ajan.",
    ),
    "booking.referred": (
        "{who} sano viimeks, että pitäis tulla kontrolliin, ihan kelle vaan.",
        "Mulla on täs {who_gen} lähete, että jonkun pitäis kattoo tää uudestaan.",
        "Kävin {who_ade} keväällä ja sain ohjeen varata uuden ajan jollekin teistä.",
    ),
    "booking.rather": (
        "Entä {who_ade}, ei mitään?",
        "Ei tota, mieluummin mä menisin {who_all}, onko sillä mitään?",
        "Voisko se olla joku muu, vaikka {who}?",
    ),
    "booking.away": (
        "{who} on nyt lomalla, mut mä katon muita.",
        "Ikävä kyllä {who} on täynnä, katotaanko toista lääkäriä?",
        "{who} ei oo enää meillä töissä, mut muita kyllä löytyy.",
        "{who} on sairaana tän viikon. Katon jonkun toisen.",
    ),
    "booking.offer": (
        "Mulla ois tarjota {slot_ade}.",
        "Täält löytys {slot_ade}, oisko se hyvä?",
        "Peruutusaika ois {slot_ade}, otatko?",
        "Mitenkäs {slot_ade}?",
        "Seuraava mikä mulla näkyy on {slot_ade}.",
        "Kerkeisitkö {slot_ade}?",
    ),
    "booking.asked": (
        "Mahtuisko {day} {time}?",
        "Mulle sopis {day} {time}, onks se vapaana?",
        "Jos mä tulisin {day} {time}, niin onnistuuko?",
    ),
    "booking.done": (
        "Noin, nyt sulla on aika {slot_all}.",
        "Pistin sut sinne {slot_all}.",
        "Varattu on, {slot_all}.",
        "Hyvä, tuut sit {slot_all}.",
        "Mä laitoin sulle tän ajan {slot_all}.",
        "Okei, se on buukattu {slot_all}.",
    ),
    "booking.done.short": (
        "Jees, mä nappaan sen sulle.",
        "Hyvä homma, se on sitten siinä, tekstari tulee perästä.",
        "Noni, nyt on sun nimi siinä.",
        "Laitoin ylös, saat vahvistuksen viestillä.",
    ),
    "booking.slip": (
        "Eli {wrong}, äh mitä mä puhun, {right}.",
        "Nähdään sit {wrong}, tai siis {right}.",
        "Varattu {wrong}. Hups, väärä rivi. {right} pitää olla.",
    ),
    "booking.slip_day": (
        "Tuut siis {wrong}, eikun siis {right}, sama kellonaika.",
        "Se on nyt {wrong}. Ai ei, kattelen väärää viikkoa, {right} se oli.",
    ),
    "booking.not_but": (
        "Ja tosiaan tää ei oo {wrong} niinku netissä luki, vaan {right}.",
        "Älä sit tuu {wrong}, se on {right}.",
        "Pane ylös että {right} eikä {wrong}.",
    ),
    "booking.readback": (
        "Eli se oli {day} {time}?",
        "Mä kirjotan ylös, {day} {time}, niinkö?",
    ),
    "booking.readback_wrong": (
        "Ei ihan, {day} {time}.",
        "Eikun {day} {time} se on.",
        "Melkein. {day} {time}, niin on oikein.",
    ),
    "booking.first_after_all": (
        "No ei, otetaan sittenkin se eka mitä ehdotit.",
        "Äh, kyllä mä järjestän sen ensimmäisen, laita se.",
        "Ei toikaan. Jos mä sit kuitenkin tuun siihen aikasempaan mitä sanoit.",
    ),
    "booking.unsure": (
        "Ei oo yhtään rakoa, listat on ihan tukossa.",
        "Just nyt ei oo antaa kerta kaikkiaan mitään.",
        "Ne ajat aukee vasta ens kuussa, kokeile sillon.",
        "Harmi kyllä ei löydy, mä en pysty auttaan tässä.",
    ),
    "booking.think": (
        "Mä joudun kattoon tän vaimon kanssa, palaan asiaan.",
        "Enpä mä uskalla vielä lyödä lukkoon, soitan kun tiedän työvuorot.",
        "Kiitos, mietin illan yli enkä varaa vielä.",
    ),
    "booking.leave": (
        "{who} on hoitovapaalla syksyyn asti, sillä ei nyt oo aikoja ollenkaan.",
        "{who} on lomalla eikä sille voi vielä varata mitään.",
    ),
    "booking.wait_for": (
        "Mä en mee kellekään muulle, odotan sitten.",
        "No soittelen uudestaan kun se on palannu.",
    ),
    "booking.price_ask": (
        "Mitäs semmonen käynti tulee maksaan?",
        "Paljos siitä joutuu pulittaan?",
    ),
    "booking.too_dear": (
        "Huh, ei mulla oo semmosiin varaa, antaa olla.",
        "Ai niin paljon, no sit mä meen terveyskeskukseen.",
    ),
    "booking.promise": (
        "Mun täytyy kysyy tätä lääkäriltä, mä soitan sulle kun saan kiinni.",
        "Laitan viestin hoitajalle ja joku meiltä soittaa sulle päin.",
        "En saa nyt listaa auki, mut palataan tähän vielä tänään puhelimella.",
    ),
    "booking.callback": (
        "Lupasin soitella siitä sun lääkäriajasta.",
        "Sä olit aamulla yhteydessä lääkäriajasta, ja nyt mulla ois sulle semmonen.",
        "Tota se vastaanottoaika mitä kyselit, niin mä sain sen järjestymään.",
    ),
    "booking.check": (
        "Mulla meni lappu hukkaan, mihis aikaan mun pitikään tulla?",
        "Varasin teille ajan, mut en saanu mitään vahvistusta, onko se siellä?",
        "Voitko kattoo, mikä aika mulla siellä on?",
    ),
    "booking.checked": (
        "Joo täällä se on, {slot_ade}.",
        "Kyllä, sulle on merkitty aika {slot_all}.",
        "Ihan tallessa, sä oot tulossa {slot_all}.",
    ),
    "rescheduling.wish": (
        "Mulla ois teille aika {old}, mut mä en pääsekään, saisko sitä siirrettyä?",
        "Se aika mikä mulla on {old}, niin pitäis saada joku toinen sen tilalle.",
        "Mun työvuorot meni uusiks, sen ajan mikä on {old} joutuu vaihtaan.",
    ),
    "rescheduling.done": (
        "Noin, vanha on poistettu ja uus aika on {slot_ade}.",
        "Mä siirsin sen, eli nyt se on {slot_ade}.",
        "Hyvä, vaihdettu. Tuutkin sit {slot_all}.",
    ),
    "rescheduling.keep": (
        "No ei sitten, mä pidän sen vanhan ja järjestän muut hommat.",
        "Antaa sit olla niinku se on, en mä vaihda.",
    ),
    "rescheduling.kept": (
        "Okei, en koske siihen, aika on niinku ennenkin.",
        "Selvä, jätetään se ennalleen.",
    ),
    "cancellation.wish": (
        "Mun pitäis perua yks aika mikä mulla teille on.",
        "Mä oon tullu flunssaan enkä pääse, voisko sen mun ajan ottaa pois?",
        "Vaiva meni itsestään ohi, et se aika joutaa jollekin muulle.",
    ),
    "cancellation.found": (
        "Mä nään täällä ajan {slot_all}, onks tää se?",
        "Sulla ois {slot_ade}. Sekö otetaan pois?",
        "Onks se tää mikä on {slot_ade}?",
    ),
    "cancellation.yes": ("Joo, se just.", "Kyllä, se se on.", "Niin, se pois vaan."),
    "cancellation.done": (
        "No niin, nyt se on pois.",
        "Hyvä, mä peruin sen äsken.",
        "Se on vapautettu, eikä tuu mitään laskua.",
    ),
    "cancellation.fee": (
        "Perumisesta menee nykyään kyllä {fee}.",
        "Siitä joudutaan perimään {fee}, se on niissä ehdoissa.",
    ),
    "cancellation.fee_yes": ("Joo, minkäs sille mahtaa.", "No ei auta, perutaan vaan."),
    "cancellation.keep": (
        "Ai jaa, no sit mä raahaudun paikalle, älä peru.",
        "Hmm, no en mä sit perukaan, tuun mä.",
    ),
    "cancellation.kept": (
        "Okei, aika on edelleen sulla.",
        "Hyvä, annetaan sen olla.",
    ),
    "sum_up.visit": (
        "Elikkä vielä kertauksena, {slot_all}.",
        "Kerrataan nyt vielä, sä tuut {slot_all}.",
        "Mä toistan vielä varmuuden vuoks, {slot_all}.",
    ),
    "sum_up.money": (
        "Eli yhteensä se oli {amount}.",
        "Kertauksena vielä, summa oli {amount}.",
    ),
    "sum_up.yes": ("Joo, kiitos.", "Just niin.", "Juu, kirjotin ylös."),
    "wrong_number.tell": (
        "Haloo, onks se Pirkon kampaamo?",
        "Mä tilaisin yhen ison kebabpizzan.",
        "Saisko sieltä renkaidenvaihtoa?",
    ),
    "wrong_number.done": (
        "Ei oo, tää on lääkäriasema.",
        "Nyt on kyllä näppäilty väärin, täällä on lääkärit.",
        "Ei saa, sulla on väärä numero.",
    ),
    "info.ask": (
        "Ootteko te auki helatorstaina?",
        "Saako teille tuoda koiran mukaan odottaan?",
        "Mitä bussilla sinne pääsee?",
        "Montako lääkäriä teillä on töissä?",
        "Annatteko te sairauslomaa jos on vaan flunssa?",
    ),
    "info.tell": (
        "Ei olla, seuraavana päivänä taas normaalisti.",
        "Ikävä kyllä ei, on niitä allergisia.",
        "Ykkösellä ja viistoistasella, pysäkki on oven edessä.",
        "Meitä on tässä vähän toistakymmentä.",
        "Sen arvioi aina lääkäri, en mä voi luvata mitään.",
    ),
    "transfer": (
        "Mä annan sut toiselle, joka osaa tän paremmin.",
        "Hetki vaan, käännän sut ajanvaraukseen.",
        "Tää ei oo mun pöydällä, oota niin siirrän.",
    ),
    "transfer.taken": (
        "Joo hei, {agent} täällä, kerrottiin jo mistä on kyse.",
        "{agent} tässä moi, sä tulit mulle kollegalta.",
        "No niin, täällä on {agent}, mä jatkan tästä.",
    ),
    "more": (
        "Hei, ja sit ois vielä toinen juttu.",
        "Nii ja kun mä nyt sain teidät kiinni.",
        "Ai niin, meinas unohtua.",
        "Olis vielä semmonen pikkuasia.",
    ),
    "filler": (
        "Siellä on kyl ihan hirvee jono, mä odotin puol tuntia.",
        "Tää linja vähän rätisee, kuulettekste mua?",
        "Onks teillä siellä jo lumet sulanu?",
        "Sori, koira haukkuu tässä vieressä.",
        "Mul on täs kahvi jäähtyny odotellessa.",
    ),
}
