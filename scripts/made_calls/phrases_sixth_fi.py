"""Finnish lines of the `sixth` wording: greetings, names, and appointments.

An old farmer, a parent in a hurry, a newcomer to the language, a civil servant; agents
who say little and agents who sum everything up.
"""

HESITATIONS = ("Tuota nuin, ", "Kuule, ", "Siis joo, ", "Anteeksi, ", "Jaa-a, ")

LINES: dict[str, tuple[str, ...]] = {
    "greeting.notice": (
        "Niittylän omalääkärit, {agent} tässä, hei. Puhelusta jää äänite.",
        (
            "Hyvää päivää, olette soittanut Niittylän omalääkäreille. Nimeni on "
            "{agent}, ja keskustelumme taltioidaan."
        ),
        "{agent} Niittylästä. Tallennetaan tämä, niinku kaikki. Kertokaa vaan.",
    ),
    "greeting.plain": (
        "Niittylän {agent}, huomenta.",
        "{agent} omalääkäreiltä, mitäs teille kuuluu?",
        "Niittylä, {agent} linjalla. Kuulen.",
    ),
    "greeting.outbound": (
        "{agent} tässä Niittylän omalääkäreiltä, sopiiko hetki jutella?",
        "Terve, {agent} Niittylästä, puhelu menee talteen. Tavoittelin teitä.",
        "Täällä {agent} omalääkäreiltä päivää, kukas siellä?",
    ),
    "answer.named": (
        "{name}, joo kuuntelen.",
        "Täällä {name}, sopii hyvin.",
        "Se on {name} tässä, mitä asia.",
    ),
    "intro.named": (
        "Päivää taloon, {name} täältä.",
        "Moikka, oon {name}, mulla on lapsi kainalossa ni pikasesti.",
        "Hyvää päivää. Minun nimi on {name}.",
        "Tervehdys, nimeni on {name} ja asioin omissa nimissäni.",
    ),
    "intro.plain": (
        "Päivää, päivää.",
        "No hei, mä en ehi kauaa.",
        "Huomenta sinne, täällä ois yks huoli.",
    ),
    "id.ask": (
        "Löytyisikö teiltä asiakasnumeroa, niin avaan kortin?",
        "Se numero, millä teidät meillä tunnetaan?",
        "Asiakkaan numero, olkaa ystävällinen.",
    ),
    "id.tell": (
        "Se on tässä paperin reunassa, {digits}.",
        "Joo hei, {digits}.",
        "Numero on {digits}, ole hyvä.",
    ),
    "birth.ask": (
        "Koskas te ootte syntynyt, ja nimi kans?",
        "Varmistaisin nimen ja syntymäpäivän.",
        "Nimi ja syntymäaika, kiitos paljon.",
    ),
    "birth.tell": (
        "{name}, syntyny {birth}.",
        "Olen {name} ja minun syntymä on {birth}.",
        "No {name} mie oon, {birth} tulin maailmaan.",
    ),
    "thanks": (
        "Kiitoksia, kortti on auki.",
        "Joo, siinähän te.",
        "Mainiota, nyt näen teidät.",
    ),
    "backchannel": ("Niinpä.", "Just.", "Kas vaan."),
    "wait": (
        "Kone vähän miettii, ootelkaas.",
        "Kurkkaan tuonne listaan.",
        "Pikku hetki vain, niin selvitän asian.",
    ),
    "filler": (
        "En kuullu, linja rätisee.",
        "Niin no, eihän tässä nuoruta.",
        "Oota, lapsi pudotti jotain.",
    ),
    "chat.ask": (
        "Onkos ollut kuumetta?",
        "Mitenkäs matka meille, pääsettekö omin voimin?",
        "Onko tutut lääkkeet pysyneet samoina?",
    ),
    "chat.tell": (
        "Ei oo kuumetta, lonkka vaan nakuttaa.",
        "Naapurin isäntä heittää kyllä.",
        "Samat on, se verenpaineen nappi ja verenohennus.",
    ),
    "transfer": (
        "Tämä ei kuulu minun pöydälle, annan teille kollegan.",
        "Vaihdan teidät toiselle neuvojalle, älkää sulkeko.",
        "Hetki, siirtyy toiselle hoitajalle.",
    ),
    "transfer.taken": (
        "Täällä jatkaa {agent}, asia tuli mulle tiedoksi.",
        "{agent} tässä, mä hoidan tästä eteenpäin.",
        "No niin, {agent} kuulolla, kerrottiinkin jo.",
    ),
    "elsewhere": (
        (
            "Ne menee hyvinvointialueen ajanvarauksen kautta, meillä ei ole siihen "
            "oikeutta."
        ),
        "Tätä me ei tehä. Terveysasema hoitaa, numero on netissä.",
        "Valitettavasti se yksikkö varaa itse aikansa, ohjaan teidät heille.",
    ),
    "elsewhere.yes": (
        "Vai sinne asti. No soitetaan sinne.",
        "Okei, mä katon sen numeron.",
        "Ymmärrän, otan heihin yhteyttä.",
    ),
    "in_line": (
        "Nyt on loppuunmyyty. Jätän teidät jonoon ja huudetaan kun vapautuu.",
        "Ei irtoa mitään. Peruutuspaikkaa odottamaan voin merkata.",
        "Kaikki ajat ovat varattuja. Kirjaan teidät odottajien listalle.",
    ),
    "in_line.yes": (
        "No jonottakoon nimi siellä.",
        "Joo odotellaan sit.",
        "Hyvä, odotan teidän soittoa.",
    ),
    "not_saved": (
        "Ei helkkari, joku nappasi sen just nenän edestä. Se meni.",
        "Järjestelmä hylkäsi sen. Kirjausta ei syntynyt.",
        "Nyt tuli punainen ruutu, varaus jäi tekemättä. Pahoittelen.",
    ),
    "not_saved.yes": (
        "No voi harmi, kokeillaan toiste.",
        "Äh. Soitan illemmalla uudestaan.",
        "Ei sille sitten mitään mahda.",
    ),
    "taken_back": (
        "Voi ei, mulla onkin sillon palaveri. Unohetaan koko aika.",
        "Kuule, antaa olla sittenkin, en mie kerkiä navetalta.",
        "Anteeksi, en voikaan tulla. Ottakaa aika pois.",
    ),
    "taken_back.done": (
        "Selvä, vapautin sen saman tien.",
        "Se lähti pois, ei hätää.",
        "Otin nimen pois siitä, ei mitään varattuna.",
    ),
    "more": (
        "Niin, ja yks toinen juttu vielä.",
        "Sitten minulla on lisäksi eräs toinen asia.",
        "Hei vielä ennen ku lopetat.",
    ),
    "end": (
        "No sillä mennään, kiitoksia vaan.",
        "Kiitti sika paljon, moido.",
        "Paljon kiitos, hyvää päivä sinulle.",
        "Tämä selvä, kiitän ja kuulemiin.",
    ),
    "closing.end": (
        "Eipä kestä, voikaa hyvin.",
        "Kiitos teille ja aurinkoista viikkoa.",
        "Joo. Hei.",
    ),
    "yes": (
        "Kyllä se passaa.",
        "Joo otetaan, mä järkkään duunit.",
        "Tämä on hyvä minulle.",
        "Se soveltuu minulle mainiosti.",
        "No lyyään lukkoon.",
    ),
    "no": (
        "Ei, sillon on lypsy, ei pääse.",
        "Mä oon sillon töissä, onks muuta?",
        "Minä en voi sitten. Onko toinen?",
        "Kyseinen ajankohta on minulle mahdoton.",
    ),
    "booking.wish": (
        "Mie ottasin {service}, ku selekä on semmonen.",
        "Pitäis saada äkkiä {service}, mielellään tällä viikolla.",
        "Minä haluan varata {service}, kiitos.",
        "Tiedustelen, olisiko mahdollista saada {service}.",
        "Passaisko teiltä {service}?",
    ),
    "booking.wish_who": (
        "Onko {who_gen} vastaanotolle tilaa? Hän on hoitanut tämän asian alusta asti.",
        "Mun pitäis päästä {who_all}, tunnetaan jo vuosia.",
        "Minä haluan mennä {who_all}, hän puhuu minun kieltä.",
    ),
    "booking.away": (
        "{who} on koulutuksessa koko viikon, mutta joku muu voi katsoa.",
        "{who_gen} lista on umpeen, tarjoaisin kollegaa.",
        "Eipä ole {who} talossa, toinen sen sijaan on.",
    ),
    "booking.leave": (
        "{who} jäi äitiysvapaalle, palaa vasta syksyllä.",
        "{who_gen} vastaanotto on kiinni ens kuun loppuun.",
        "{who} on virkavapaalla toistaiseksi, ikävä kyllä.",
    ),
    "booking.wait_for": (
        "Sitten mie ootan, en muille mene.",
        "En halua toista lääkäriä. Soitan kun on takaisin.",
        "Jätetään siinä tapauksessa tähän, palaan asiaan hänen tultuaan.",
    ),
    "booking.referred": (
        "{who} antoi minulle lapun, että pitää näyttää jollekin toiselle.",
        "Olin {who_ade} ja siellä sanottiin että tarvitaan toinen mielipide.",
        (
            "{who} kirjoitti lausunnon, ja minut ohjattiin varaamaan aika "
            "erikoislääkärille."
        ),
    ),
    "booking.rather": (
        "Eikö oo {who_ade} mitään? Menisin mieluummin sinne.",
        "Voisko se olla {who}? Se viimeks ei oikein kuunnellu.",
        "Toivoisin ennemmin pääseväni {who_all}.",
    ),
    "booking.asked": (
        "Onnistuisko {day} {time}? Sillon pääsen kyytiin.",
        "Mulle kävis {day} {time}, päiväkodin jälkeen.",
        "Onko vapaa {day} {time}?",
    ),
    "booking.offer": (
        "Tässä olis {slot_ade}, miten olisi?",
        "Katotaas. {slot}. Passaako?",
        "Ensimmäinen vapaa olisi {slot_ade}. Kelpaako teille?",
        "Saisitte {slot_ade}.",
        "Voisin ehdottaa teille aikaa {slot}.",
    ),
    "booking.done": (
        "Sillä lailla. Teidät on merkattu {slot_all}.",
        "Varasin, {slot}. Nähdään silloin.",
        "Naulattu, {slot_ade}.",
        "Nyt teillä on paikka {slot_ade}, ja muistutus tulee puhelimeen.",
        "Eli kertaan vielä ihanasti: tulette {slot_all}, ja kaikki on valmista.",
    ),
    "booking.done.short": (
        "Naulattu.",
        "Se on teidän, laitoin nimen.",
        "Kirjasin, tervetuloa.",
        "Noin, nyt se on teillä.",
    ),
    "booking.callback": (
        "Te kyselitte aikaa aamusella, sellanen nyt järjestyi.",
        "Lupasin palata asiaan siitä käynnistä, ja nyt löytyi.",
        "Soittelen sen teidän jonotuksen perään, tuli tilaa.",
    ),
    "booking.promise": (
        "Hoitaja ottaa teihin yhteyttä iltapäivän mittaan ja sopii ajan.",
        "Soitetaan takas kun tiedän enemmän.",
        "Jätän tästä soittopyynnön, ja teille palataan tämän päivän aikana.",
    ),
    "booking.check": (
        "Mie kadotin sen lapun. Koska mun piti tulla?",
        "Mulla on joku aika teillä, mut en muista yhtään milloin.",
        "Haluan tarkistaa minun ajan. Koska se on?",
    ),
    "booking.checked": (
        "Teitä odotetaan {slot}.",
        "Listalla on nimenne kohdassa {slot}.",
        "Se on {slot}, ei muutoksia.",
    ),
    "booking.unsure": (
        "Siihen en saa nyt ketään, valitettavasti. Kysykää huomenna uudestaan.",
        "Ei ole semmosta aikaa. En pysty auttaan tällä kertaa.",
        "Vaikeeta sanoa, listat puuttuu vielä. Palaatteko asiaan?",
    ),
    "booking.think": (
        "Mun pitää kysyä puolisolta eka. Palataan.",
        "Enpä osaa tuohon nyt sanoa, soittelen kun tiedän kyydistä.",
        "Harkitsen asiaa ja ilmoitan teille myöhemmin.",
    ),
    "booking.price_ask": (
        "Paljonkos sie siitä köyhältä otat?",
        "Paljonko tämä maksaa minulle?",
        "Mikä on käynnin kokonaishinta?",
    ),
    "booking.too_dear": (
        "Hyvänen aika, sillä saa jo lehmän. Jää käymättä.",
        "Minulla ei ole niin paljon rahaa. Ei sitten.",
        "Siinä tapauksessa luovun ajatuksesta.",
    ),
    "booking.first_after_all": (
        "Hei se eka kuitenkin parempi, ota se.",
        "No pannaan kumminkin se minkä ensin sanoit.",
        "Minä valitsen sittenkin ensimmäinen vaihtoehto.",
    ),
    "booking.readback": (
        "Eli ymmärsinkö oikein, {day} {time}?",
        "Kirjotan kalenteriin: {day}, {time}. Näinkö?",
        "Jotta {day} {time} mie tuun?",
    ),
    "booking.readback_wrong": (
        "Ei vaan {day}, {time}.",
        "Nyt tuli väärin. Oikea on {day} {time}.",
        "Melkein. {day} {time}, pankaa ylös.",
    ),
    "booking.slip": (
        "Laitoin teidät {wrong}, ei kun mitä mä sanon, {right} tietenkin.",
        "Ja se on {wrong}. Tai siis {right}, luin väärän rivin.",
        "Tervetuloa {wrong}. Korjaan: {right}.",
    ),
    "booking.slip_day": (
        "Merkkasin {wrong}, eiku {right}, hyppäsin rivin.",
        "Varattu {wrong}. Anteeksi, {right} piti sanoa.",
        "Se on sitten {wrong}... ei hyvänen aika, {right}.",
    ),
    "booking.not_but": (
        "Katon uudestaan tätä, niin se ei ookaan {wrong} vaan {right}.",
        "Hups. {right}, ei {wrong}.",
        "Oikaisen vielä: aika on {right} eikä {wrong}.",
    ),
    "booking.day_offer": (
        "Olisko {day} hyvä päivä teille?",
        "{day} näyttäs olevan väljää. Käykö päivä?",
        "Entä pääsettekö {day}?",
    ),
    "booking.day_yes": (
        "Se päivä passaa mulle.",
        "Joo silloin oon vapaalla.",
        "Silloin minä voin.",
    ),
    "booking.hour_offer": (
        "Kellonajaksi tulis {time}.",
        "Ja siltä päivältä olis {time}, menisikö?",
        "{time} on vielä tyhjä. Laitetaanko?",
    ),
    "booking.counter": (
        "Päivä kelpaa, mut voisko olla {time}?",
        "Hmm, en ehi. {time} sen sijaan onnistuis samana päivänä.",
        "Minulle sopisi kyseisenä päivänä paremmin {time}.",
    ),
    "booking.counter_yes": (
        "Kyllähän sekin järjestyy.",
        "Sehän on vapaa, väännetään niin.",
        "Onnistuu, vaihdan siihen.",
    ),
    "booking.misheard": (
        "Sanoitteko {time}?",
        "{time}? Kuulo on vähän mitä on.",
        "Anteeksi, {time}, niinkö?",
    ),
    "booking.misheard_right": (
        "Ei, {time} sanoin.",
        "En sanonut niin, {time} se on.",
        "{time}, sanon oikein selvästi.",
    ),
    "booking.wish_family": (
        "Vaimo käski soittaa. Hälle pitäs saada {service}.",
        "Mä varaisin pojalle {service}, se täyttää kaheksan.",
        "Minun äiti ei puhu suomea. Minä haluan hänelle {service}.",
    ),
    "booking.referral": (
        "Siihen vaaditaan lähete, ilman sitä en pysty varaamaan.",
        "Lääkärin pitää ensin määrätä se. Onko teillä lähetettä?",
        "Ei voi antaa ennen kuin lähete on tullut meille.",
    ),
    "booking.referral_yes": (
        "Vai semmonen lappu pitää olla. Hommataan.",
        "Ei mulla oo lähetettä. No täytyy kysyä lääkäriltä.",
        "Minä en tiennyt. Tulen takaisin kun on paperi.",
    ),
    "booking.system_down": (
        "Meillä on potilastietojärjestelmä nurin, en pääse kalenteriin ollenkaan.",
        "Koneet on pimeenä. Yrittäkää parin tunnin päästä.",
        "Katko on yhä päällä, varauksia ei voida nyt tehdä.",
    ),
    "booking.system_down_yes": (
        "Ei voi mitään, koitan toiste.",
        "No ei sitten. Soittelen.",
        "Selvä on, odotan että toimii.",
    ),
    "booking.lost_hold": (
        "Hmm, pitää kysyä vastaavalta. Jääkää linjalle.",
        "Selvitän tuon, musiikki soi hetken.",
        "Odotatteko, käyn kysymässä.",
    ),
    "booking.lost_end": (
        "Haloo, ootteko siellä? Hävis.",
        "Huhuu? No ei kuulu enää mitään.",
        "Haloo? Kuuleeko kukaan minua?",
    ),
    "booking.twin_more": (
        "Ja sitte tarvisin samalla reissulla myös {service}.",
        "Saisko tähän kylkeen vielä {service}?",
        "Haluan myös toinen, {service}.",
    ),
    "booking.twin_no": (
        "Sitä en saa samaan syssyyn, ei oo tekijää. Jää nyt pois.",
        "Toista en valitettavasti pysty antamaan, ei ole aikoja.",
        "Se ei onnistu, sen suhteen pitää yrittää ensi kuussa.",
    ),
    "booking.twin_no_yes": (
        "No yhelläki pärjätään.",
        "Okei, yks riittää tällä erää.",
        "Asia kunnossa, tyydyn siihen yhteen.",
    ),
    "sum_up.visit": (
        "Eli kerrataanpa: {slot}, ja tulette vartin etukäteen.",
        "Vielä yhteenvetona teille, {slot}.",
        "Kalenterissanne lukee siis {slot}.",
    ),
    "sum_up.money": (
        "Yhteenvetona: {amount} siitä tulee.",
        "Kertaan hinnan vielä, {amount}.",
        "Elikkä {amount}, se on se lopullinen.",
    ),
    "sum_up.yes": (
        "Niin mie sen käsitin.",
        "Juuri niin, meni jakeluun.",
        "Näin se paikkansa pitää.",
    ),
    "rescheduling.wish": (
        "Mulle on merkattu {old}, mut lapsi on kipeenä. Saisko sen toiseen kohtaan?",
        "Minun aika on {old}, mutta en pääse. Haluan uusi aika.",
        "Minulle varattu käynti {old} olisi tarpeen saada siirretyksi.",
        "Se {old}, niin ei mulla autoa oo silloin. Liikkuisko se?",
    ),
    "rescheduling.done": (
        "Se on nyt siirretty. Uusi on {slot}, ja vanha lähti pois.",
        "Homma hoidettu, tulette nyt {slot}.",
        "Vaihdoin. {slot}.",
    ),
    "rescheduling.keep": (
        "Ei se oo yhtään parempi. Tulen sitte alkuperäseen.",
        "En voi silloin. Minä pidän vanhan.",
        "Siinä tapauksessa pitäydyn entisessä ajassani.",
    ),
    "rescheduling.kept": (
        "Hyvä, en koske siihen.",
        "Eli mennään entisellä, en muuttanut mitään.",
        "Pysyköön. Entinen on voimassa.",
    ),
    "rescheduling.mind": (
        "Hei oota, mies laitto just viestin et se hoitaa lapset. Mä pääsenki siihen.",
        "Kuule elä turhaan hae, kyllä mie sinne kerkiän.",
        "Anteeksi, olikin kalenterini väärässä. Muutosta ei tarvita.",
    ),
    "cancellation.wish": (
        "Laitetaan se mun käynti pois, se kipu meni ohi.",
        "Mä en pääsekään tulemaan, voisitko poistaa sen ajan?",
        "Minä en tarvitse minun aika enää. Voiko ottaa pois?",
        "Ilmoitan, etten käytä varaamaani aikaa.",
    ),
    "cancellation.found": (
        "Näen sen. {slot}. Tämäkö pois?",
        "Tässä on merkintä {slot}, sitäkö tarkoitatte?",
        "Teillä on {slot}. Otanko sen listalta?",
    ),
    "cancellation.yes": (
        "Sen justiinsa.",
        "Joo se pois vaan.",
        "Kyllä, tarkoitin tätä.",
    ),
    "cancellation.done": (
        "Se on poissa.",
        "Noin, otin nimenne siitä, ei tarvitse tulla.",
        "Pyyhitty. Ei muuta.",
        "Varauksenne on nyt purettu.",
    ),
    "cancellation.fee": (
        "Tässä on alle vuorokausi, niin siitä menee maksu, {fee}.",
        "Näin myöhään peruessa laskutetaan {fee}, ihan vaan tiedoksi.",
        "Ehdoissa sanotaan, että tästä peritään {fee}.",
    ),
    "cancellation.fee_yes": (
        "No maksetaan pois, minkäs teet.",
        "Harmi, mut ei auta. Joo.",
        "Hyväksyn maksun.",
    ),
    "cancellation.keep": (
        "Ai pitää maksaa? Sitten minä tulen kuitenkin.",
        "Eikä, no raahaudun sinne sit kipeenä.",
        "Siinä tapauksessa en luovu ajastani.",
    ),
    "cancellation.kept": (
        "Aika on tallella, tervetuloa.",
        "Jätin ennalleen.",
        "Hyvä juttu, sitten nähdään normaalisti.",
    ),
}
