"""Finnish lines of the `fourth` wording: money, prescriptions, and the rest."""

SERVICES: dict[str, tuple[str, ...]] = {
    "vastaanotto": ("lääkäriajan", "ajan lekurille", "vastaanottoajan"),
    "laboratorio": ("labra-ajan", "ajan verikokeisiin"),
    "fysioterapia": ("ajan fyssarille", "fysioterapia-ajan"),
    "influenssarokotus": ("ajan influenssarokotukseen", "influenssapiikin"),
    "terveystarkastus": ("ajan terveystarkastukseen", "terveystarkastusajan"),
    "ultraääni": ("ultraääniajan", "ajan ultraan"),
}
ITEMS: dict[str, tuple[str, ...]] = {
    "influenssarokotus": ("influenssarokote", "flunssapiikki"),
    "todistus": ("lääkärintodistus", "ajokorttitodistus"),
    "hieronta": ("puolen tunnin hieronta", "hierontakerta"),
    "terveystarkastus": ("terveystarkastus", "terveystarkastuspaketti"),
}

LINES: dict[str, tuple[str, ...]] = {
    "payment.wish": (
        "Mulle tuli teiltä lasku ja hoitasin sen nyt pois.",
        "Voisko sen avoimen laskun maksaa tässä puhelimessa?",
        "Mulla on se lasku rästissä, haluisin kuitata sen.",
    ),
    "payment.amount": (
        "Sulla on auki {amount}.",
        "Laskun loppusumma on {amount}.",
        "Täällä näkyis {amount} maksamatta.",
    ),
    "payment.parts": (
        "Käynnistä tulee {first} ja labrasta {second}, eli yhteensä {amount}.",
        "Siinä on {first} plus {second}, tekee {amount}.",
        "Ensin on {first}, sitten toinen {second}, eli kaikkiaan {amount}.",
    ),
    "payment.guess": (
        "Eiks se ollu {wrong}?",
        "Mä muistelisin että {wrong}, onko oikein?",
        "Mulla lukee tässä paperissa {wrong}?",
    ),
    "payment.right": (
        "Ei ihan, se on {amount}.",
        "Kyl se täällä on {amount}.",
        "Mulla näkyy {amount}, siihen on tullu toimistolisä.",
    ),
    "payment.yes": ("Just sen verran.", "Joo täsmälleen.", "Sama luku täällä."),
    "payment.reference": (
        "Viitenumerona on {digits}.",
        "Laita viitteeks {digits}.",
        "Ja viite kuuluu {digits}.",
    ),
    "payment.reference_mended": (
        "Ei kun luin väärän rivin, viite onkin {digits}.",
        "Anteeks, se oli vanha viite, oikea on {digits}.",
        "Hetki, korjaan sen viitteen: {digits}.",
    ),
    "payment.agree": (
        "Joo veloita se mun kortilta.",
        "Okei, maksetaan pois.",
        "Hyvä, laita menemään.",
    ),
    "payment.done": (
        "Noin, meni läpi, lasku on kuitattu.",
        "Kiitos, maksu tuli perille.",
        "Valmista, sulla ei oo enää mitään auki.",
    ),
    "payment.failed": (
        "Voi ei, kortti ei mennyt läpi.",
        "Pankki sano ei, maksu hylättiin.",
        "Se veloitus ei onnistunut nyt, jää auki.",
    ),
    "payment.later": (
        "Mä maksan sen verkkopankissa sitten palkkapäivänä.",
        "No en mä nyt ehdi, hoidan sen illalla ite.",
        "Jätetään toistaiseks, mulla ei oo korttia tässä.",
    ),
    "payment.left": (
        "Okei, lasku jää auki.",
        "Selvä, hoida eräpäivään mennessä.",
        "Ei hätää, en veloita nyt mitään.",
    ),
    "purchase.wish": (
        "Mitä teillä kustantaa {item}?",
        "Haluisin tietää mitä {item} maksaa.",
        "Paljonkohan ois {item} teiltä?",
    ),
    "purchase.price": (
        "Se kustantaa {amount}.",
        "Siitä pitäis {amount} maksaa.",
        "Hinta ois {amount}.",
    ),
    "purchase.haggle": (
        "Netissä luki {wrong}, onks se muuttunu?",
        "Eiks sen pitäny olla {wrong}?",
        "Kaveri maksoi {wrong}, miten niin?",
    ),
    "purchase.other": (
        "Entäs {item}, mitä se tekis?",
        "Ja paljonko ois {item}?",
        "No mitä sitten {item}?",
    ),
    "purchase.take": (
        "Hyvä, mä ostan sen.",
        "Joo otan sen, laita laskulle.",
        "Kaupat tuli.",
    ),
    "purchase.take_first": (
        "Mä otan sen minkä ekana kysyin.",
        "Se ensimmäinen sitten, kiitos.",
    ),
    "purchase.take_last": (
        "Tää jälkimmäinen on hyvä, otan sen.",
        "Toi viimeks mainittu sitte.",
    ),
    "purchase.leave": (
        "No ei, liikaa mulle, antaa olla.",
        "Jätän ostamatta tällä kertaa.",
        "Kiitti tiedosta, en ota.",
    ),
    "purchase.just_asked": (
        "Kyselin vaan äidin puolesta, en osta mitään.",
        "Tää oli ihan vaan tiedustelu.",
        "Halusin vaan tietää, hän soittaa ite jos ottaa.",
    ),
    "purchase.done": (
        "Hyvä, se on myyty ja laskutetaan.",
        "Noin, ostos on kirjattu.",
        "Kiitos, tilaus on tehty.",
    ),
    "refund.wish": (
        "Multa meni maksu kahteen kertaan, haluisin rahat takas.",
        "Te veloititte mua turhasta, saanko sen takasin?",
        "Yks käynti peruttiin teidän puolelta ja mä maksoin jo.",
    ),
    "refund.paid": (
        "Mä maksoin siitä silloin {wrong}.",
        "Multa lähti tililtä {wrong}.",
    ),
    "refund.done": (
        "Joo, palautan sulle {amount} samalle tilille.",
        "Laitoin hyvityksen, sieltä tulee {amount}.",
        "Oot oikeassa, {amount} on nyt lähtenyt takasin sulle.",
    ),
    "refund.yes": ("Mahtavaa, kiitti.", "Hyvä, odottelen tilille.", "No se on reilua."),
    "refund.pending": (
        "Tää pitää viedä laskutukseen, ne päättää ja vastaa kirjeellä.",
        "En voi luvata mitään, laskuttaja tutkii asian.",
        "Kirjaan pyynnön, käsittely vie pari viikkoa.",
    ),
    "refund_refused": (
        "Valitettavasti siitä ei makseta takaisin.",
        "Sitä ei voi hyvittää, ku käynti toteutui.",
        "Ehdot on semmoset, et rahoja ei palauteta.",
    ),
    "refund_refused.yes": (
        "No höh, kurja juttu.",
        "Harmin paikka, mut jos säännöt on ne.",
        "Selvä, en tykkää mut ymmärrän.",
    ),
    "prescription_renewal.wish": (
        "Mun lääkkeet on lopussa, voiko reseptin uusia?",
        "Verenpainelääkkeen resepti meni vanhaks, uusiskohan sen joku?",
        "Tarttisin reseptiin jatkoa.",
    ),
    "prescription_renewal.chat.ask": ("Mikä lääke se on?", "Onko annos ollu sama?"),
    "prescription_renewal.chat.tell": ("Se kolesterolilääke.", "On ollu, yks aamuin."),
    "prescription_renewal.done": (
        "Hyvä, resepti on uusittu ja näkyy apteekissa.",
        "Uusin sen sulle, voit hakee apteekista.",
        "Noin, jatkoresepti on kirjotettu.",
    ),
    "prescription_renewal.refused": (
        "Tätä ei voi uusia näkemättä sua, tarvii käynnin.",
        "Lääkäri ei suostu uusimaan tätä ilman kokeita.",
        "Se on semmonen lääke, ettei sitä puhelimessa uusita.",
    ),
    "complaint.wish": (
        "Mä oon tosi pettynyt, odotin tunnin enkä päässyt sisään.",
        "Haluisin antaa palautetta, kohtelu oli ihan surkeeta.",
        "Nyt täytyy valittaa, tulokset hukattiin.",
    ),
    "complaint.chat.ask": ("Millon tää sattui?", "Kuka sua sillon palveli?"),
    "complaint.chat.tell": ("Viime viikolla se oli.", "En muista nimeä, nuori mies."),
    "complaint.done": (
        "Olen pahoillani, kirjasin reklamaation ja se menee esimiehelle.",
        "Harmi kuulla, tein tästä valituksen eteenpäin.",
        "Otin palautteen ylös virallisesti, siihen vastataan.",
    ),
    "complaint.dropped": (
        "Haluutko että teen tästä valituksen?",
        "Kirjaanko mä tän reklamaationa?",
        "Pannaanko tää kirjallisena eteenpäin?",
    ),
    "complaint.drop": (
        "Ei tarvii, halusin vaan purkaa.",
        "Antaa olla, ei siitä numeroo tehdä.",
        "En jaksa, unohdetaan.",
    ),
    "address_change.wish": (
        "Me muutettiin, uus osote on {address}.",
        "Voisko mun osotteen päivittää, se on nyt {address}.",
        "Ilmottasin osotteenmuutoksen, {address}.",
    ),
    "address_change.chat.ask": ("Onks postinumero sama?", "Alkaako se heti?"),
    "address_change.chat.tell": ("Sama on joo.", "Heti joo, asutaan jo siellä."),
    "address_change.done": (
        "Vaihdoin osotteen sulle tänne.",
        "Noin, uus osote on tallessa.",
        "Päivitetty on, kiitos tiedosta.",
    ),
    "marketing_ban.wish": (
        "Te lähetätte mulle mainoksia, lopettakaa se.",
        "En halua enää mitään tarjousviestejä teiltä.",
        "Poistakaa mut markkinointilistalta.",
    ),
    "marketing_ban.chat.ask": (
        "Onko ne sähköposteja vai tekstareita?",
        "Koskeeko tää kaikkia viestejä?",
    ),
    "marketing_ban.chat.tell": ("Tekstareina.", "Kaikkia mainoksia joo."),
    "marketing_ban.done": (
        "Laitoin sulle markkinointikiellon.",
        "Estin mainokset, niitä ei enää tule.",
        "Noin, sut on otettu pois listalta.",
    ),
    "marketing_ban.self": (
        "Sen saa itte pois omista asetuksista netissä.",
        "Siinä viestin lopussa on linkki, siitä pääsee pois.",
    ),
    "marketing_ban.left": (
        "No mä klikkaan siitä.",
        "Jaa, teen sen ite sitten.",
        "Okei, katon asetuksista.",
    ),
    "wrong_number.tell": (
        "Eiks tää ookaan Kela?",
        "Soitinko mä nyt pizzeriaan?",
        "Mä yritin kyllä taksia.",
    ),
    "wrong_number.done": (
        "Ei, tää on lääkäriasema.",
        "Väärä numero valitettavasti.",
        "Ei oo, tänne tulee lääkäriaseman puhelut.",
    ),
    "info.ask": (
        "Ootteko auki lauantaisin?",
        "Pääseekö teille pyörätuolilla?",
        "Missä kohtaa teidän ovi on?",
    ),
    "info.tell": (
        "Ollaan, lauantaisin lyhyempään.",
        "Pääsee, hissi on sisäpihalla.",
        "Sisäänkäynti on torin puolella.",
    ),
}
