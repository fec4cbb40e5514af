"""Finnish lines of the `fifth` wording: money, prescriptions, and the rest."""

SERVICES: dict[str, tuple[str, ...]] = {
    "vastaanotto": ("lääkärin ajan", "ajan tohtorille", "semmosen lääkärikäynnin"),
    "laboratorio": ("labran ajan", "ajan verikokeeseen"),
    "fysioterapia": ("fysioterapeutin ajan", "ajan fysioterapiaan"),
    "influenssarokotus": ("influenssarokotuksen", "kausiflunssan piikin"),
    "terveystarkastus": ("terveystarkastuksen", "terveystarkastuksen ajan"),
    "hammashoito": ("hammaslääkärin ajan", "ajan suuhygienistille"),
}
ITEMS: dict[str, tuple[str, ...]] = {
    "influenssarokotus": ("influenssarokotus", "se kausiflunssan piikki"),
    "todistus": ("lääkärin todistus", "se ajokorttipaperi"),
    "terveystarkastus": ("iso terveystarkastus", "perusterveystarkastus"),
    "hieronta": ("hieronta", "se tunnin hieronta"),
}

LINES: dict[str, tuple[str, ...]] = {
    "payment.wish": (
        (
            "Mul on tässä teidän lasku, se on ollu hedelmävadin alla kaks "
            "viikkoo, ja mä maksasin sen ennenku tulee perintä."
        ),
        "Ois lasku. Saaks sen hoidettuu kortilla, nyt, sun kanssa?",
        "Tuli muistutus, ja aikomus oli maksaa, ni antaa mun maksaa.",
    ),
    "payment.amount": (
        "Siinä on {amount}.",
        "{amount}, eräpäivä oli perjantaina.",
        "Mun ruudulla se on {amount}.",
    ),
    "payment.parts": (
        "{first} käynnistä, {second} labrasta, elikkä {amount}.",
        "Teillä on yks {first} ja toinen {second}. Yhteensä {amount}.",
        "Kaks riviä, {first} ja sitten {second}, siitä tulee {amount}.",
    ),
    "payment.guess": (
        "Oliks se {wrong}? Jotain sellasta.",
        "Tässä lukee, en oikein saa selvää, {wrong}.",
        "{wrong}, jos oikein muistan.",
    ),
    "payment.right": (
        "Ei. {amount}.",
        "Mulla näkyy {amount}.",
        "Se on itse asiassa {amount}.",
    ),
    "payment.yes": (
        "Pitää paikkansa.",
        "Niin on.",
        "Sentilleen.",
    ),
    "payment.reference": (
        "Ja lasku on numero {digits}.",
        "Mä katon tässä {digits}. Sama ku teillä?",
        "Se on se joka on merkitty {digits}.",
    ),
    "payment.reference_mended": (
        "Ei, anteeks, {digits}.",
        "Hyppäsin yhden yli. {digits}.",
        "Se olikin vanha. {digits}.",
    ),
    "payment.agree": (
        "Otas se sit tältä kortilta. Onks kynä?",
        "Joo, veloita.",
        "Tehdään se pois alta.",
    ),
    "payment.done": (
        "Läpi meni. Ollaan sujut.",
        "Veloitettu. Kuitti tulee postissa.",
        "Hyväksytty. Ei oo enää mitään auki.",
    ),
    "payment.failed": (
        "Pankki sanoo ei. En tiiä miks.",
        "Se tuli bumerangina. Onko toista korttia? Ei. No sit ei pysty.",
        "Hm, ei hyväksytty. Teidän täytyy maksaa muulla tavalla.",
    ),
    "payment.later": (
        "Ai, siinä on kerralla paljon. Saako odottaa eläkepäivään?",
        "Niinkö? No mä hoidan pankissa, pitää sielä muutenki käydä.",
        "Mul ei oo kortti tässä. Mä teen sen netissä.",
    ),
    "payment.left": (
        "Ei haittaa, se erääntyy vasta kuun lopussa.",
        "Miten vaan. Se jää teidän tilille auki.",
        "Ilman muuta. Muistakaa päivä.",
    ),
    "payment.quoted": (
        "Siitä tulee {amount}, mut mä en ota rahaa puhelimessa. Lasku on postissa.",
        "{amount}. Sen voi maksaa kassalle kun tuutte.",
        "Se on {amount} sit kun se laskutetaan. Vielä ei oo mitä veloittaa.",
    ),
    "payment.quoted_yes": (
        "Ai jaa. Mä odotan sitten postia.",
        "Kassalle. Selvä pyy.",
        "Eikö vielä? No kerranki oon etuajassa.",
    ),
    "payment.retract": (
        "Ai oota. Ei. Toi on yhteinen tili. Elä tee sitä, mä maksan omasta.",
        "Eiku stop. Mä haluun kattoo sen paperin eka. Ethän oo laittanu? Elä.",
        "Hetki, mies huitoo tuolla. Se on kuulemma maksanu. Eli antaa olla.",
    ),
    "payment.retracted": (
        "Pysäytin. Mitään ei oo veloitettu.",
        "En ollu painanu mitään. Kaikki on ennallaan.",
        "Sit en koske teidän korttiin.",
    ),
    "purchase.wish": (
        "Paljonkos teillä nykyään pyydetään, {item}?",
        "Mä mietin semmosta ku {item}. Mitä siitä joutuis maksaan?",
        "Naapuri sai teiltä, se oli {item}, ja mä ajattelin samaa. Hinta?",
    ),
    "purchase.price": (
        "{amount}.",
        "Siitä maksatte {amount}.",
        "Kaikkineen {amount}.",
    ),
    "purchase.haggle": (
        "Naapuri makso {wrong}, niin se kaikille ainaki kertoo.",
        "Ihanko totta? Teidän esitteessä on {wrong}.",
        "Eikö {wrong}?",
    ),
    "purchase.other": (
        "Ja {item}, mites se?",
        "Entäs {item}, ihan vaan et tiiän?",
        "Mm. Ja jos se ois {item}?",
    ),
    "purchase.take": (
        "No hyvä, mä ostan sen.",
        "Fine. Semmonen mulle.",
        "Pistä mulle se, joo.",
    ),
    "purchase.take_first": (
        "Sit se mitä mä ekana kysyin.",
        "Eka, kiitos. Sen mä ostan.",
    ),
    "purchase.take_last": (
        "Mä ostan sen toisen.",
        "Se vika, joo. Semmosen haluun.",
    ),
    "purchase.leave": (
        "Hm. Mä kyselen vähän muualtaki.",
        "Ei, tolla hinnalla mä oon ilman.",
        "Eläke tulee vasta neljäs päivä. Joku toinen kerta.",
    ),
    "purchase.just_asked": (
        "Jaa, kiitti, se oli veli joka halus tietää.",
        "Hyvä tietää. En ollu tänään ostamassa.",
        "Vai niin. Uteliaisuuttani vaan.",
    ),
    "purchase.done": (
        "Myyty. Se on teidän tilillä.",
        "Se on lyöty kassaan. Kuitti tulee postissa.",
        "Tilattu ja laskutettu.",
    ),
    "refund.wish": (
        (
            "Te otitte rahat käynnistä jota ei ikinä ollu. Lääkäri oli kipeenä. "
            "Mä haluun ne takas."
        ),
        "Mä oon maksanu saman kahteen kertaan, täs on molemmat kuitit. Mitäs tehään?",
        (
            "Mä luulen et mulle kuuluu jotain takasin. Veloititte pitkästä ja se "
            "oli lyhyt käynti."
        ),
    ),
    "refund.paid": (
        "Mä annoin sillon {wrong}.",
        "Mun tililtä lähti {wrong}.",
    ),
    "refund.done": (
        "Oikeessa olette. {amount} palaa teidän kortille tästä paikasta.",
        "Laitoin teille {amount}. Kolmesta viiteen päivään.",
        "Hyvitin teille {amount}.",
    ),
    "refund.yes": (
        "Sitähän mäki. Kiitti.",
        "No reilua.",
        "Kolmesta viiteen. Hyvä.",
    ),
    "refund.pending": (
        "Mä en voi siitä päättää. Se menee laskutukseen ja ne kirjottaa teille.",
        "Se pitää tutkia. Siinä voi mennä viikkoja.",
        "Täyttäkää lomake meidän sivuilla, sitten se käsitellään.",
    ),
    "refund_refused": (
        "Pahoittelen. Ehdoissa sanotaan ettei semmosesta palauteta.",
        "Te ette tullu paikalle, niin se on ja pysyy. Rahaa ei palauteta.",
        "Mä katoin, ja se on veloitettu oikein. En voi antaa mitään.",
    ),
    "refund_refused.yes": (
        "No olipa pettymys.",
        "Eri mieltä oon, mut minkäs teet.",
        "Tästä te kuulette vielä.",
    ),
    "prescription_renewal.wish": (
        "Mun pillerit on lopussa. Kolme on purkissa. Ja reseptiki vanheni.",
        "Se ois se piippu. Apteekki sano ettei reseptillä oo enää yhtään.",
        "Mä tarttisin reseptin uudestaan, sen kilpirauhas.",
    ),
    "prescription_renewal.chat.ask": (
        "Annos edelleen sama?",
        "Missä apteekissa käytte?",
    ),
    "prescription_renewal.chat.tell": (
        "Yks aamulla, niinku aina.",
        "Torin laidassa. Sama se, kaikki ne sen näkee.",
    ),
    "prescription_renewal.done": (
        "Sitä on jatkettu vuodella.",
        "Lääkäri kuittas sen just. Voitte hakea.",
        "Se on uusittu ja reseptikeskuksessa.",
    ),
    "prescription_renewal.refused": (
        "Noita ei uusita näkemättä. Pitäis tulla käymään.",
        "Viimenen verikoe on liian vanha. Ei ennen uutta.",
        "Tässä lukee et kuuri on ohi. Lääkäri ei kirjota lisää.",
    ),
    "complaint.wish": (
        (
            "En mä turhasta valita, mut viiskyt minuuttii siinä aulassa, ja sit "
            "se lääkäri ei kertaakaan kattonu ruudusta ylös. Mä haluun et se "
            "tiedetään."
        ),
        (
            "Mul on kana kynittävänä. Teidän vastaanotossa luettiin mun asiat "
            "kaikkien kuullen. Mä teen valituksen."
        ),
        "Mä valittaisin. Se side oli auki ennenku olin ratikalla.",
    ),
    "complaint.chat.ask": (
        "Ja kuka teidät otti vastaan?",
        "Minä päivänä tää sattu?",
    ),
    "complaint.chat.tell": (
        "Pitkä mies. Ei se sanonu nimeä.",
        "Tiistaina. Eiku valehtelen, keskiviikkona.",
    ),
    "complaint.done": (
        "Mä kirjasin sen valituksena. Kahdessa viikossa tulee vastaus.",
        "Se on viety palautteisiin ja menee johtavalle lääkärille tänään.",
        "Otin kaiken ylös ja rekisteröin sen.",
    ),
    "complaint.dropped": (
        "Voin mä sen kirjata jos haluatte. Teidän päätös.",
        "Tehdäänkö siitä virallinen? On semmonen lomake.",
        "Haluatteko että laitan jotain eteenpäin?",
    ),
    "complaint.drop": (
        "Ei ei, ei kenenkään tartte työpaikkaansa menettää. Mä vaan halusin sanoa.",
        "Ei, antaa olla. Helpotti jo.",
        "Ei mitään virallista. Elkää kirjottako.",
    ),
    "address_change.wish": (
        "Me muutettiin vihdoin, laatikoita joka paikassa. {address} se on nykyään.",
        "Mun posti menee aina vaan vanhaan kämppään. Mä asun {address}.",
        "Teillä on mulle väärä osote. {address} on oikee.",
    ),
    "address_change.chat.ask": (
        "Mistä lähtien?",
        "Sama postinumero?",
    ),
    "address_change.chat.tell": (
        "Kuun ekasta. Tai edellisen vikasta.",
        "Joo, se on siinä kulman takana.",
    ),
    "address_change.done": (
        "Mä korjasin sen.",
        "Tiedoissa on nyt oikea.",
        "Muutettu. Posti löytää.",
    ),
    "address_change.later": (
        "Me ehkä muutetaan kesällä, jos pankki suostuu. Tartteeko teidän se tietää?",
        "Mitäs jos mä muutan? Pitääkö siitä ilmottaa teille?",
        "Veli on muuttanu, en mä. Pitääkö sen soittaa ite?",
    ),
    "address_change.later_told": (
        "Kertokaa sit kun se on tapahtunu, se riittää.",
        "Soittakaa kun se on ajankohtasta.",
        "Ite pitää, joo.",
    ),
    "marketing_ban.wish": (
        (
            "Noi tarjoukset mitä te tekstaatte. Kylpyläviikonloppuja. Mä oon "
            "kaheksankymmentäyks. En mä niitä tahdo."
        ),
        (
            "Teiltä tulee koko ajan lehtisiä. Riittää jo. Mä en haluu "
            "minkäänlaista mainontaa."
        ),
        "Saisko pyytää ettette markkinois mulle mitään? Tulee päivässä yks sähköposti.",
    ),
    "marketing_ban.chat.ask": (
        "Tekstareita vai postia?",
        "Koska viimenen tuli?",
    ),
    "marketing_ban.chat.tell": (
        "Molempia. Ja sähköpostia.",
        "Tänä aamuna. Kuudelta.",
    ),
    "marketing_ban.done": (
        "Estin kaikki. Ei tuu enää.",
        "Olette listalta poissa tästä päivästä.",
        "Kielto on nyt teidän tiedoissa.",
    ),
    "marketing_ban.self": (
        "Joka viestin lopussa on linkki. Siitä klikkaatte.",
        "Se tehdään omilta sivuilta, asetuksista. Mul ei oo pääsyä.",
    ),
    "marketing_ban.left": (
        "Ai jaa. Kyl tytöntyttö osaa.",
        "Selvä, mä etin sen linkin.",
        "Asetuksista. Mä yritän.",
    ),
    "consent.wish": (
        (
            "Mä joskus allekirjotin et mun tietoja saa käyttää tutkimukseen. Mä "
            "otan sen takas."
        ),
        (
            "Se suostumus minkä annoin, et tiedot saa jakaa muille klinikoille. "
            "Mä perun sen."
        ),
        "En haluu et teillä on enää mun lupa siihen tutkimukseen. Ottakaa se pois.",
    ),
    "consent.done": (
        "Peruttu tästä päivästä.",
        "Merkkasin et olette sen perunu.",
        "Selvä, lupa on poistettu teidän tiedoista.",
    ),
    "consent.ask": (
        "Se suostumus minkä annoin, voiko sen ottaa takas jos haluu? Kysyn vaan.",
        "Oonko mä antanu luvan jakaa jotain? En muista.",
        "Mitä se suostumus oikein meinaa?",
    ),
    "consent.told": (
        "Voi, koska vaan. Riittää kun ilmotatte.",
        "Kyllä, olette antaneet. Kaks vuotta sitten.",
        "Sillä meidän yksiköt näkee samat tiedot, siinä kaikki.",
    ),
    "access.wish": (
        "Mä haluisin nähdä kaiken mitä teillä on musta. Mul on kuulemma siihen oikeus.",
        "Lähettäsittekö kopion siitä mitä mun tiedoissa on? Kaikesta.",
        "Mä haluun tietää mitä te ootte musta tallentanu. Ne nauhat kans.",
    ),
    "access.done": (
        "Kirjaan pyynnön. Saatte sen kuukaudessa.",
        "Merkattu. Arkisto lähettää sen.",
        "Mä laitoin sen pyyntönä eteenpäin. Teihin otetaan yhteyttä.",
    ),
    "access.ask": (
        "Ne nauhotukset, kauanko te niitä säilytätte?",
        "Kuka mun tietoja pääsee kattoon, noin muuten?",
        "Onks se niin et omat tiedot näkee netistä?",
    ),
    "access.told": (
        "Sen mitä laki sanoo. Meidän sivuilla on siitä.",
        "Vaan ne jotka teitä hoitaa.",
        "On. Pankkitunnuksilla sisään.",
    ),
    "wrong_number.tell": (
        "Onko eläinlääkärissä? Kissa oksens taas.",
        "Joko se mun pyörä on valmis?",
        "Moi, kaks pizzaa ottasin.",
    ),
    "wrong_number.done": (
        "Tää on ihmisille tää klinikka. Väärä numero.",
        "Ei oo pyöriä täällä. Klinikka on.",
        "Soititte klinikalle.",
    ),
    "info.ask": (
        "Saako siihen teidän viereen autoa?",
        "Mihin asti ootte illalla auki?",
        "Tarviiko sielä maskia?",
    ),
    "info.tell": (
        "Pihalle, kaks tuntia ilmaseks.",
        "Kuuteen, perjantaina neljään.",
        "Jos yskittää.",
    ),
}
