"""Finnish lines of the `fifth` wording: greetings, names, and appointments.

Brisk agents; callers who ramble in dialect, mend what they said, answer in pieces.
"""

HESITATIONS = ("No tota noin, ", "Nii tuota, ", "Eiku siis, ", "Joo moi, ", "Elikkäs, ")

LINES: dict[str, tuple[str, ...]] = {
    "greeting.notice": (
        "Satamaklinikka, {agent}. Puhelut tallentuu meillä. Olkaa hyvä.",
        (
            "Tervetuloa Satamaklinikalle, täällä {agent}, tää puhelu nauhoitetaan "
            "laadun takia."
        ),
        "Satamaklinikka {agent}, ja tiedoksi että linja on tallennettu. Mikäs asia?",
    ),
    "greeting.plain": (
        "Satamaklinikka, {agent}.",
        "{agent} Satamaklinikalta, kertokaa.",
        "Satamaklinikalla {agent}, mihin yhdistän vai autanko itse?",
    ),
    "greeting.outbound": (
        "Päivää, Satamaklinikalta {agent}, häiritsenkö pahasti?",
        "{agent} tässä Satamaklinikalta. Lupasin selvittää sen teidän asian.",
        "No niin, täällä {agent}, Satamaklinikka. Te kaipasitte meiltä yhteydenottoa.",
    ),
    "answer.named": (
        "{name}, kukas siellä?",
        "No {name}, mä jo ehin luulla ettei kukaan soita.",
        "Puhelimessa, {name}.",
    ),
    "intro.named": (
        "Jaa siellä vastas ihan ihminen. Nimi on {name}.",
        (
            "Joo hei, {name} tässä taas, mä soitin viime viikollaki vai oliko se "
            "sitä ennen."
        ),
        "{name} täältä päivää.",
        "Tässä ois tämmönen ku {name}.",
    ),
    "intro.plain": (
        "Jaa, päivää. En ollu varma tuliko oikee numero.",
        "Haloo, kuuluuko, mä oon bussissa.",
        "Päivää päivää. Mä koitan olla nopee.",
    ),
    "id.ask": (
        "Asiakasnumero?",
        "Tarviin sen numeron mikä on teidän asiakaskortissa.",
        "Tiedättekö numeronne meillä?",
    ),
    "id.tell": (
        "Se on tossa jääkaapin ovessa, venaa. {digits}. Luulisin.",
        "Tässä paperissa lukis {digits}.",
        "Mä laitan lasit päähän. No niin. {digits}.",
    ),
    "birth.ask": (
        "Nimi ja syntymäaika?",
        "Kenen kanssa mä puhun ja koska syntyny?",
        "Sanotteko kuka olette ja synttärin, niin löydän.",
    ),
    "birth.tell": (
        "Mä oon {name}, ja syntymäpäivä on {birth}.",
        "{name}. Ja {birth}, siitä on aikaa.",
        "{name} se on, {birth}.",
    ),
    "thanks": (
        "Löyty.",
        "Hyvä, tiedot tuli eteen.",
        "Kyllä, te ootte tässä.",
    ),
    "backchannel": ("Niin.", "Just joo.", "Ahaa, joo."),
    "wait": (
        "Pikku hetki linjalla.",
        "Mä avaan sen.",
        "Odotas, tää lataa.",
    ),
    "filler": (
        "Ei tässä kiire, kahvi vaan tippuu.",
        "Anteeks, toi koira. Hiljaa nyt siellä.",
        "Täällä ollaan.",
    ),
    "chat.ask": (
        "Kuumetta?",
        "Kauanko tätä on jatkunu?",
        "Mitäs lääkkeitä menee?",
    ),
    "chat.tell": (
        "Illalla vähän, mut kyl se on laskenu, niin emäntä väittää.",
        "Voi, pääsiäisestä asti. Tulee ja menee. Lähinnä tulee.",
        "Vaan ne verenpaineet, ne pienet valkoset.",
    ),
    "transfer": (
        "Tää ei kuulu tälle pisteelle. Elkää sulkeko, siirrän.",
        "Tuota hoitaa toinen. Mä kytken.",
        "Siihen tarvii toisen pisteen, siellä hetki tuuttaa.",
    ),
    "transfer.taken": (
        "Niin, {agent}, mulle kerrottiin mistä on kyse.",
        "{agent} nyt tässä. Näen sen muistilapun, hoidetaan.",
        "Päivää, tulitte toiseen pisteeseen, täällä {agent}.",
    ),
    "elsewhere": (
        "Sitä kirjaa ei pidetä täällä vaan sairaalassa. Sinne suoraan soitto.",
        "Ei oo enää meidän, se siirty kunnan puolelle.",
        "Sen antaa vaan se yksikkö ite. Sieltä tulee kirje.",
    ),
    "elsewhere.yes": (
        "Vai niin. Eihän näistä kukaan kerro. Sairaalaan sitten.",
        "Ai jaa. No kiitti tiedosta.",
        "Kirje, selvä, mä kattelen postia.",
    ),
    "in_line": (
        "Ihan täynnä ens kuulle asti. Varalistalle voin panna.",
        "Ei yhtäkään. Jos joku peruu niin tulee tekstari.",
        "En pysty tarjoomaan mitään. Jätetäänkö jonoon?",
    ),
    "in_line.yes": (
        "Pane vaan, pidän luurin lähellä.",
        "No lista sitten, jos ei muuta kerta oo.",
        "Hm. No joo. Laittakaa viestiä.",
    ),
    "not_saved": (
        (
            "Jaa, kumma juttu, tää heitti mut pihalle. Ei se menny, sitä varausta "
            "ei täällä oo."
        ),
        "Nyt se katos. Toinen tiski nappas sen tässä meidän puhuessa. Pahoittelen.",
        "Ohjelma jumitti. En saa sitä sinne enkä tiedä koska tää herää.",
    ),
    "not_saved.yes": (
        "No älä. Mä koitan maanantaina.",
        "Voi ei. Annetaan olla nyt sitte.",
        "Nää koneet. Soittelen joku toinen päivä.",
    ),
    "taken_back": (
        (
            "Eiku oota oota, tytär huutaa tossa et mul on sillon ne lapset. Ei "
            "käy. Antakaa jollekin muulle."
        ),
        "Kuule, en mä taidakaan sitä haluta. Saako sen vielä pois?",
        "Voi itku, sehän on se hautajaispäivä. Mä unohin ihan. Pyyhi se.",
    ),
    "taken_back.done": (
        "Pyyhitty. Teillä ei oo meille nyt mitään.",
        "Selvä, vapautin sen.",
        "Otin pois. Soitelkaa kun tiiätte.",
    ),
    "more": (
        "Ja sit, mikäs se nyt oli, niin, oli vielä toinen.",
        "Ettei unohdu.",
        "Ja ku sä nyt siinä oot.",
    ),
    "end": (
        "Se oli siinä. Kuulemiin.",
        "Ei ku ei muuta. Moro.",
        "Olitpa ystävällinen. Hyvää jatkoa.",
        "Okei. Valmis. Hei hei.",
    ),
    "closing.end": (
        "Kuulemiin.",
        "Kiitos, hei.",
        "Kaikkea hyvää.",
    ),
    "yes": (
        "Ai ku ihana, joo.",
        "Mm, joo. Kyl mä pääsen.",
        "No pannaan menemään.",
        "Mä otan sen.",
        "Sopii mulle vallan hyvin.",
    ),
    "no": (
        "Ääh, ei, sillon on bridge.",
        "Liian aikasin, en mä ehi bussilla.",
        "Ei, mä oon siskolla.",
        "En pääse, auto on korjaamolla.",
    ),
    "booking.wish": (
        (
            "Mul on ollu tää yskä, tai no, kutitus lähinnä, eikä se lähe, ni "
            "ajattelin et varaisin {service}."
        ),
        "Antasitteko mulle {service}, jos semmosen vielä saa.",
        "Vaimo sano et nyt et enää siirrä. Elikkä ottasin {service}.",
        "Mä tarttisin {service}. Ei oo kiire. Tai on vähän.",
    ),
    "booking.wish_who": (
        "Mä haluisin {who_all}, en kellekään muulle, se tietää sen lonkan.",
        "Mä oon yleensä käyny {who_ade}. Oisko mitään?",
        "Pannaanko mut {who_gen} listalle?",
    ),
    "booking.away": (
        "{who} on lähteny meiltä. Pitäis mennä jollekin toiselle.",
        "Ei {who_ade} ennen kesän loppua. Voin antaa jonkun muun.",
        "{who_gen} lista on täys. Toinen lääkäri kenties.",
    ),
    "booking.leave": (
        "{who} ei oo töissä tässä kuussa. En pysty avaamaan mitään.",
        "{who_gen} kalenteria ei oo, pitkä poissaolo.",
        "{who} on poissa enkä tiedä kauanko.",
    ),
    "booking.wait_for": (
        "No ei sitte. En mä ala vieraan kanssa alusta. Mä odotan.",
        "Ai. No olkoon, mä koitan kuukauden päästä.",
        "Siinä tapauksessa antaa olla, mä pidän sen tutun.",
    ),
    "booking.referred": (
        "Mä kävin {who_ade} ja sain lapun missä lukee kontrolli kuuden viikon päästä.",
        "{who} pisti mut, tai käski ite hommata, uudestaan näytille.",
        "{who} sitä eka katto ja nyt pitäis jonkun kattoo toistamiseen.",
    ),
    "booking.rather": (
        "Hm, entäs {who}? Mul ois turvallisempi olo {who_ade}.",
        "Eikö {who_all} mitenkään? Ei siinä toisessa mitään vikaa.",
        "Mä vähän toivoin et se ois {who}, rehellisesti.",
    ),
    "booking.asked": (
        "Oisko sulla sattumalta {day}, {time}? Poika pääsis kuskaamaan.",
        "Mä ajattelin {day}. {time}, siinä main.",
        "{day} ois kaikista paras. {time}, jos saa nirsoilla.",
    ),
    "booking.offer": (
        "Mä voin antaa {slot}.",
        "Yks on jäljellä {slot_ade}.",
        "Seuraava on {slot}. Otatteko?",
        "Miten pääsisitte {slot_ade}?",
        "Se ois sitten {slot}.",
    ),
    "booking.done": (
        "No niin, siellä ootte {slot_ade}.",
        "Valmis. {slot}. Tulee tekstari.",
        "Se on nyt teidän nimellä, {slot}.",
        "Tavataan sitten {slot}.",
        "Laitettu {slot_all}. Tulkaa kymmenen minuuttia ennen.",
    ),
    "booking.done.short": (
        "Se on teidän. Tulee tekstari.",
        "Laitettu.",
        "Meni sisään.",
        "Selvä ja valmis. Kela-kortti mukaan.",
    ),
    "booking.callback": (
        "Kysyitte aikaa, ja semmonen aukes.",
        "Mä kävin ne listat läpi teitä varten ja jotain löyty.",
        "Siitä ajasta. Mä löysin.",
    ),
    "booking.promise": (
        "Listat julkastaan puoliltapäivin. Joku soittaa sen jälkeen.",
        "Kysyn hoitajalta. Teille ilmotetaan.",
        "En nää sitä tästä. Selvitän ja annan kuulua.",
    ),
    "booking.check": (
        "Mul pitäis olla teille jotain lähiaikoina, mut lappu meni pesukoneeseen.",
        "Mä vaan varmistan koska mä tuun. Tää muisti.",
        "Koskas mun pitikään olla siellä, osaakko sanoa?",
    ),
    "booking.checked": (
        "Teillä on merkattuna {slot}.",
        "Teidän on {slot}.",
        "Se on {slot}, ja se on siellä edelleen.",
    ),
    "booking.unsure": (
        "Mä en saa jakaa niitä. Lähete pitäis olla ensin.",
        "Kaikki menny. Kokeilkaa kun uus lista aukee ekana päivänä.",
        "Ei. Just sillon ei oo ketään paikalla.",
    ),
    "booking.think": (
        "Mä puhun ensin emännän kanssa. Sillä on kalenteri. Soitan takas.",
        "Hm. Voinko palata? En mä haluis sitoutua.",
        "En oo varma. Elkää panko vielä mitään, mä palaan.",
    ),
    "booking.price_ask": (
        "Ja mitäs lystistä veloitetaan?",
        "Ennenku mennään eteenpäin ni paljonko siitä joutuu pulittaan?",
        "Onks se kallis? Mitä semmosesta nykysin maksetaan?",
    ),
    "booking.too_dear": (
        "Herranen aika. Ei ei, sit saa odottaa.",
        "Noin paljon? Kymmenestä minuutista? Ei kiitos.",
        "Ai. Mul ei oo semmosia ennen tilipäivää. Antaa olla.",
    ),
    "booking.first_after_all": (
        "No sit mä otan sen mitä alunperin sanoit. Kyl mä jotenki.",
        "Hm, mennääs takas siihen toiseen. Siihen edelliseen. Niin.",
        "Tiiäkkö mitä, se aiempi ehdotus, mä saan sen järjestymään.",
    ),
    "booking.readback": (
        "Ootas kun mä saan kynän. {day}, {time}. Joo?",
        "Mul on tässä paperilla {day}, {time}.",
        "{day}. Ja {time}. Meniks oikein?",
    ),
    "booking.readback_wrong": (
        "Ei. {day}, {time}.",
        "Te sekotitte. Se on {day} ja aika on {time}.",
        "Vetäkää yli. {day}. {time}.",
    ),
    "booking.slip": (
        "Siellä ootte, {wrong}, anteeks, {right}.",
        "No niin, {wrong} se on, enkä ku, {right}. Laitettu.",
        "Se on teille, {wrong}, tai siis {right}.",
    ),
    "booking.slip_day": (
        "Laitettu, {wrong}, ei, mikä mua vaivaa, {right}.",
        "Siellä ootte {wrong}. Anteeks. {right}.",
        "Teidän, elikkä {wrong}, tai siis {right}.",
    ),
    "booking.not_but": (
        "Yks korjaus multa. Ei {wrong}, {right} se on.",
        "Mä katoin vielä. {right}, ei {wrong}.",
        "Ai, mä sanoin {wrong}. Väärin. {right}.",
    ),
    "booking.day_offer": (
        "Mites {day}, noin periaatteessa?",
        "{day} on vähän tilaa.",
        "Ootteko vapaana {day}?",
    ),
    "booking.day_yes": (
        "Luulisin. Mihin aikaan?",
        "Mm joo, sillon melkein koska vaan.",
        "Ei mul mitään oo. Siis joo, käy.",
    ),
    "booking.hour_offer": (
        "Sanotaan {time}.",
        "Sit se ois {time}.",
        "Mä nään tässä {time}.",
    ),
    "booking.counter": (
        "Päivä joo. Mut ei noin aikasin, tai myöhään, miten vaan. {time}?",
        "Hm, voisko se olla {time}, sinä samana päivänä?",
        "Jos sul ois {time} ni oisin ilosempi.",
    ),
    "booking.counter_yes": (
        "Se onnistuu.",
        "Katotaas. Joo. On auki.",
        "Kävi tuuri.",
    ),
    "booking.misheard": (
        "Anteeks, {time}?",
        "{time}, niinkö? Toi bussi jyrisee.",
        "Mitä, {time}?",
    ),
    "booking.misheard_right": (
        "{time}, sanoin.",
        "Ei. {time}.",
        "Ei sinnepäinkään. {time}.",
    ),
    "booking.wish_family": (
        "Ei mulle vaan äidille, se ei kuule puhelimessa. Se tarttis {service}.",
        "Mä soitan pojan puolesta, se on kaheksan. Haluisin {service}.",
        "Ukko ei ite soita niin mä soitan. Sille sais laittaa {service}.",
    ),
    "booking.referral": (
        "Siihen pitää olla lääkärin lähete. Onko? Ei. No sitte en voi.",
        (
            "Sinne otetaan vaan lähetteellä. Käykää ensin yleislääkärillä, "
            "jutellaan sitten."
        ),
        "Ilman lähetettä tää ei päästä mua siihen kalenteriin.",
    ),
    "booking.referral_yes": (
        "Ei mul mitään lähetettä. Voi kauhee. Pitää se hoitaa ensin.",
        "En tienny. Takas lähtöruutuun.",
        "No mä kysyn terkkarista ja palaan.",
    ),
    "booking.system_down": (
        "Meillä on ajanvarausjärjestelmä nurin. Soittasitteko kahden jälkeen?",
        "En pääse nyt mihinkään, on sähkökatko, koko talo pimeenä.",
        "Kaikki on jumissa aamusta asti. En saa tehtyä yhtäkään varausta.",
    ),
    "booking.system_down_yes": (
        "Tyypillistä. Kahden jälkeen sitten.",
        "Ai. No. Mä koitan huomenna.",
        "Aina jotain. Olkoon.",
    ),
    "booking.lost_hold": (
        "Jääkää linjalle, mä kysyn hoitajalta. Elkää lähtekö.",
        "Mä laitan teidät odottamaan siks aikaa kun katon onnistuuko.",
        "Pysykää siinä, tässä tuli joku tiskille.",
    ),
    "booking.lost_end": (
        "Haloo? Haloo? Ootko sä siellä? No nyt se katkas.",
        "Haloo. Onks siellä ketään. Ei. No se oli siinä, mä suljen.",
        "Kymmenen minuuttii tota musiikkii. Mä luovutan.",
    ),
    "booking.twin_more": (
        "Ja sit ottasin vielä toisen, siis {service}, jos löytyy.",
        "Ja samalla mä haluisin {service}.",
        "Sit viel sama homma, {service} siis.",
    ),
    "booking.twin_no": (
        "Niitä en saa teille tänään, loppu.",
        "Sitä mul ei oo, ei ennen syksyä.",
        "Ei, sen suhteen pitää kokeilla ens viikolla.",
    ),
    "booking.twin_no_yes": (
        "No, yks kahdesta.",
        "Ai. Ens viikolla sitte se.",
        "Selvä, vaan se yks sitten.",
    ),
    "sum_up.visit": (
        "Toistan: {slot}.",
        "Se oli siis {slot}.",
        "{slot}. Elkää hukatko tällä kertaa.",
    ),
    "sum_up.money": (
        "Yhteensä {amount}.",
        "Elikkä {amount} siitä yhdestä.",
        "Ja se tekee {amount}.",
    ),
    "sum_up.yes": ("Niin mul on.", "Mm-m. Ylhäällä on.", "Niinpä se."),
    "rescheduling.wish": (
        (
            "Mul on teille {old}, ja arvaa vaan, putkimies tulee just sillon. "
            "Saisko jonkun muun?"
        ),
        (
            "Siitä mun ajasta {old}. Pitäis saada aikasemmaks tai myöhemmäks, "
            "kunhan ei sillon."
        ),
        "{old} mun pitäis tulla, mut pistivät yövuoroon. Elikkä siirtoon menis.",
    ),
    "rescheduling.done": (
        "Mä vaihdoin. {slot}.",
        "Siirretty. Nyt se on {slot}.",
        "Vanha vapautettiin ja teillä on {slot}.",
    ),
    "rescheduling.keep": (
        "Ai, sehän on huonompi. Mä pidän sen mikä on.",
        "Ei, elkää sit koskeko. Putkimies saa oottaa.",
        "Hm. Ei. Mä tuun sillon ku piti.",
    ),
    "rescheduling.kept": (
        "Ennallaan siis.",
        "Selvä, jätin sen paikalleen.",
        "Ei muutosta. Sama ku oli.",
    ),
    "rescheduling.mind": (
        (
            "Itse asiassa, kuule, ei. Elä siirrä. Mä sovin naapurin kans ja tuun "
            "niinku piti."
        ),
        "Oota oota. Se sanoo et pääseekin kuskaamaan. Unoha koko soitto.",
        "Ai, mun vuoro onki vaihettu takas, täs lukee. Ni ei tarviikaan.",
    ),
    "cancellation.wish": (
        "Mä joudun nyt tuottaan pettymyksen. Mul on teille aika enkä mä pääse.",
        "Siitä mun ajasta. Se parani jo, ni en mä sitä tarvii. Perutaan se.",
        "Pääsiskö yhestä ajasta eroon? Ne soitti töihin.",
    ),
    "cancellation.found": (
        "Sekö {slot}?",
        "Yks löytyy, {slot}. Onko tää?",
        "Teillä on {slot}. Otanko pois?",
    ),
    "cancellation.yes": ("Just se pahus.", "Ota vaan.", "Joo, pois se."),
    "cancellation.done": (
        "Poistettu. Olette vapaa.",
        "Se on otettu pois. Ei maksa mitään.",
        "Noin, joku muu saa sen.",
    ),
    "cancellation.fee": (
        "Siinä on alle vuorokausi. Se tekee {fee}.",
        "Mun pitää sanoa et se maksaa tässä vaiheessa {fee}.",
        "Peruuttamattoman maksu {fee} tulee jos poistan.",
    ),
    "cancellation.fee_yes": (
        "No olkoon. En mä voi olla kahdessa paikassa.",
        "Laskuttakaa, minkäs teet. Pois se.",
        "Ai kauhee. No joo. Antaa mennä.",
    ),
    "cancellation.keep": (
        "Sillä rahalla mä vaikka konttaan. Jätä se.",
        "Mitä? Ei ei, kyl mä sit tuun.",
        "Hm, hölmöö. Mä tuun. Elä poista.",
    ),
    "cancellation.kept": (
        "Sitten odotetaan teitä.",
        "Hyvä. Mitään ei poistettu.",
        "Selvä, se on voimassa.",
    ),
}
