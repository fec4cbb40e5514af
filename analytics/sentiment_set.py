"""Sentences of invented callers, marked by a person: praise, displeasure, or neither.

A third of each language is displeased, politely more often than not; a third praises, a
third does neither, pain, thanks and a plain "no" among them. Whoever wrote them had
seen the word lists once, which is said where their figures are (docs/accuracy.md).
"""

from analytics.sentiment import Sentiment

_P, _D = Sentiment.PRAISE, Sentiment.DISPLEASURE
Marked = tuple[str, Sentiment | None]


def _marked(listed: str, sentiment: Sentiment | None) -> tuple[Marked, ...]:
    lines = (line.strip() for line in listed.splitlines())
    return tuple((line, sentiment) for line in lines if line)


MARKED: dict[str, tuple[Marked, ...]] = {
    "fi": (
        *_marked(
            """
            Olen tosi pettynyt siihen miten tämä hoidettiin.
            En ole ollenkaan tyytyväinen tähän palveluun.
            Tämä on kyllä aivan käsittämätöntä touhua.
            Olisin kyllä odottanut, että joku soittaa takaisin.
            Minulle luvattiin soittaa maanantaina eikä kukaan soittanut.
            Jonotin teille puoli tuntia ihan turhaan.
            Ei tämä nyt kovin sujuvasti ole mennyt.
            Vastaanotossa oltiin todella töykeitä minulle.
            Haluaisin tehdä valituksen saamastani kohtelusta.
            Sanoisin, että tässä olisi parannettavaa.
            Vähän harmittaa, kun aika peruttiin taas viime hetkellä.
            Lasku on aivan liian suuri siihen nähden mitä tehtiin.
            Ei tällaista voi hyväksyä.
            Hoitaja ei ollut mitenkään ystävällinen.
            Nyt kyllä ärsyttää tämä pompottelu.
            Kolmatta kertaa soitan saman asian takia, eikä mitään tapahdu.
            Aika kallista huonosta palvelusta.
            Ei jäänyt kovin hyvä kuva teistä.
            Tuntuu, ettei minua otettu tosissaan.
            Lääkäri ei edes kuunnellut mitä sanoin.
            Taidan vaihtaa toiseen lääkäriasemaan.
            Tämä alkaa olla jo naurettavaa.
            En kyllä enää tule teille.
            """,
            _D,
        ),
        *_marked(
            """
            Kiitos, olit todella avulias.
            Olen oikein tyytyväinen hoitoon.
            Lääkäri oli aivan ihana ja kuunteli kunnolla.
            Kaikki sujui tosi hienosti.
            Teillä on kyllä mahtava henkilökunta.
            Ei ole mitään valittamista.
            En ole ollenkaan pettynyt, päinvastoin.
            Haluaisin antaa hyvää palautetta hoitajalle.
            Olipa mukava saada näin nopeasti apua.
            Te olette olleet minulle niin ystävällisiä.
            Kyllä teillä osataan hommat.
            Suosittelen teitä kaikille tutuille.
            Erinomaista palvelua, täytyy sanoa.
            Hoitaja osasi asiansa ja oli rauhallinen.
            Olen kiitollinen siitä miten minut otettiin vastaan.
            Näin vaivatonta ei ole ollut missään muualla.
            Paras lääkäri, jolla olen käynyt.
            Loistavaa, että järjestyi heti.
            Ei tullut huonoa sanaa kenestäkään.
            Jäi oikein hyvä mieli käynnistä.
            """,
            _P,
        ),
        *_marked(
            """
            Haluaisin varata ajan lääkärille.
            Polvi on ollut kipeä jo kaksi viikkoa.
            Yskä on kamala eikä lopu millään.
            Kiitos, kuulemiin.
            Ei kiitos, en tarvitse muuta.
            Voisinko saada kuitin sähköpostiin?
            Minulla on huono kuulo, voitteko toistaa?
            Sopiiko torstaina kello kymmenen?
            En muista asiakasnumeroani ulkoa.
            Olen vähän huolissani verenpaineesta.
            Lääke ei ole auttanut.
            Hyvää päivää, täällä puhuu Virtanen.
            Hyvä, laitetaan se aika.
            Soitan vaimoni puolesta.
            Mitä se maksaa?
            Pitäisi perua huominen aika.
            Selkä on kauhean jäykkä aamuisin.
            Osoite on muuttunut viime kuussa.
            En pääse silloin, olen töissä.
            Pelkään vähän sitä leikkausta.
            Se on epäselvä minulle, mihin ovesta mennään.
            Hienoa, nähdään siis tiistaina.
            """,
            None,
        ),
    ),
    "sv": (
        *_marked(
            """
            Jag är väldigt besviken på hur det här sköttes.
            Jag är inte alls nöjd med bemötandet.
            Det här är faktiskt helt oacceptabelt.
            Jag hade nog väntat mig att någon skulle ringa tillbaka.
            Ni lovade att ringa i måndags och ingen ringde.
            Jag satt i telefonkö en halvtimme för ingenting.
            Det har inte gått särskilt smidigt.
            De var riktigt otrevliga i receptionen.
            Jag vill lämna in ett klagomål.
            Jag skulle säga att det finns en del att förbättra.
            Lite tråkigt att tiden avbokades igen i sista stund.
            Räkningen är alldeles för hög för det som gjordes.
            Så här kan man inte behandla folk.
            Sköterskan var inte vänlig alls.
            Nu blir jag faktiskt irriterad.
            Det är tredje gången jag ringer om samma sak och inget händer.
            Det är dyrt för så dålig service.
            Jag fick inget bra intryck av er.
            Det kändes som om jag inte togs på allvar.
            Läkaren lyssnade inte ens på mig.
            Jag funderar på att byta mottagning.
            Det börjar bli löjligt det här.
            Jag kommer inte till er fler gånger.
            """,
            _D,
        ),
        *_marked(
            """
            Tack, du var verkligen hjälpsam.
            Jag är mycket nöjd med vården.
            Läkaren var underbar och lyssnade ordentligt.
            Allt gick så fint.
            Ni har en fantastisk personal.
            Jag har inget att klaga på.
            Jag är inte besviken alls, tvärtom.
            Jag vill ge beröm till sköterskan.
            Så skönt att få hjälp så snabbt.
            Ni har varit så vänliga mot mig.
            Ni kan verkligen ert jobb.
            Jag rekommenderar er till alla jag känner.
            Utmärkt service måste jag säga.
            Sköterskan var lugn och kunnig.
            Jag är tacksam för hur jag blev mottagen.
            Så här smidigt har det inte varit någon annanstans.
            Den bästa läkare jag har gått till.
            Toppen att det ordnade sig så fort.
            Jag har inte ett ont ord att säga om någon.
            Det kändes riktigt bra efter besöket.
            """,
            _P,
        ),
        *_marked(
            """
            Jag skulle vilja boka en tid hos läkaren.
            Knäet har gjort ont i två veckor.
            Hostan är hemsk och ger sig inte.
            Tack, hej då.
            Nej tack, inget mer.
            Kan jag få kvittot med e-post?
            Jag hör dåligt, kan du upprepa?
            Passar det på torsdag klockan tio?
            Jag minns inte mitt kundnummer.
            Jag är lite orolig för blodtrycket.
            Medicinen har inte hjälpt.
            God dag, det här är Lindholm.
            Bra, då tar vi den tiden.
            Jag ringer för min fru.
            Vad kostar det?
            Jag måste avboka tiden i morgon.
            Ryggen är stel på morgnarna.
            Adressen ändrades förra månaden.
            Jag kan inte då, jag jobbar.
            Jag är rädd för operationen.
            Jag vet inte vilken dörr man ska gå in genom.
            Fint, då ses vi på tisdag.
            """,
            None,
        ),
    ),
    "en": (
        *_marked(
            """
            I am really disappointed with how this was handled.
            I'm not at all happy with the service.
            This is completely unacceptable.
            I would have expected somebody to ring me back.
            You promised to call on Monday and nobody did.
            I was on hold for half an hour for nothing.
            It hasn't gone very smoothly, has it.
            They were very rude to me at reception.
            I would like to make a complaint.
            I'd say there is room for improvement here.
            It's a bit of a shame that it was cancelled at the last minute again.
            The bill is far too high for what was done.
            You can't treat people like this.
            The nurse wasn't friendly at all.
            I'm getting rather annoyed now.
            This is the third time I've rung about it and nothing happens.
            That's a lot of money for such poor service.
            I wasn't impressed, to be honest.
            I felt that nobody took me seriously.
            The doctor didn't even listen to me.
            I'm thinking of going somewhere else.
            It's getting ridiculous.
            I won't be coming back.
            """,
            _D,
        ),
        *_marked(
            """
            Thank you, you've been so helpful.
            I am very happy with the treatment.
            The doctor was wonderful and really listened.
            Everything went so well.
            You have fantastic staff.
            I can't complain at all.
            I wasn't disappointed, quite the opposite.
            I'd like to leave some good feedback for the nurse.
            It was so nice to get help that quickly.
            You have all been so kind to me.
            You people really know your job.
            I'd recommend you to anyone.
            Excellent service, I must say.
            The nurse was calm and knew what she was doing.
            I'm grateful for how I was looked after.
            It has never been this easy anywhere else.
            The best doctor I have ever seen.
            Brilliant that you could sort it out straight away.
            I haven't got a bad word to say about anyone.
            I came away feeling really well cared for.
            """,
            _P,
        ),
        *_marked(
            """
            I would like to book an appointment.
            My knee has been hurting for two weeks.
            The cough is terrible and won't go away.
            Thanks, bye.
            No thank you, nothing else.
            Could I have the receipt by e-mail?
            My hearing is poor, could you say that again?
            Would Thursday at ten be all right?
            I don't remember my customer number.
            I'm a bit worried about my blood pressure.
            The medicine hasn't helped.
            Good morning, this is Andrew Cooper.
            Great, let's take that one.
            I'm ringing for my wife.
            How much is it?
            I need to cancel tomorrow.
            My back is awfully stiff in the mornings.
            My address changed last month.
            I can't make it then, I'm at work.
            I'm afraid of the operation.
            It's not clear to me which door I should use.
            Lovely, see you on Tuesday.
            """,
            None,
        ),
    ),
}
LATER: dict[str, tuple[Marked, ...]] = {
    "fi": (
        *_marked(
            """
            Täytyy sanoa, että tämä oli iso pettymys.
            Kaksi viikkoa olen odottanut tuloksia eikä niitä kuulu.
            Miten on mahdollista, ettei kukaan tiedä asiasta mitään?
            Lääkäri oli aika tyly minua kohtaan.
            En suosittele teitä kenellekään.
            Teidän ajanvarauksenne ei toimi ollenkaan.
            Rahat takaisin, kiitos, tästä en maksa.
            Olen ihan turhautunut tähän soitteluun.
            """,
            _D,
        ),
        *_marked(
            """
            Sanokaa terveisiä, hän hoiti asian mallikkaasti.
            Hyvin meni, kiitos kysymästä.
            Olette huippuja.
            Sain nopeasti apua, siitä iso kiitos.
            Kohtelu oli oikein hyvää.
            Teille on aina helppo tulla.
            Se oli todella ammattitaitoista toimintaa.
            Ei moitteen sanaa.
            """,
            _P,
        ),
        *_marked(
            """
            Onko lääkäri Laine hyvä polvien kanssa?
            Minulla on huono olo aamuisin.
            Mikä on nopein aika, jonka saisin?
            Ei se haittaa, otetaan se toinen.
            Paljonko hoito maksaa?
            Vaimo ei ole paikalla nyt.
            """,
            None,
        ),
    ),
    "sv": (
        *_marked(
            """
            Det här var verkligen en besvikelse.
            Jag har väntat på svaren i två veckor utan att höra något.
            Hur kan det vara möjligt att ingen vet någonting?
            Läkaren var ganska kort och ohövlig.
            Jag kan inte rekommendera er.
            Er tidsbokning fungerar inte alls.
            Jag vill ha pengarna tillbaka, det här betalar jag inte.
            Jag är så frustrerad över det här.
            """,
            _D,
        ),
        *_marked(
            """
            Hälsa henne att hon skötte det galant.
            Det gick jättebra, tack.
            Ni är toppen.
            Jag fick hjälp snabbt, stort tack för det.
            Bemötandet var mycket bra.
            Det är alltid lätt att komma till er.
            Väldigt proffsigt gjort.
            Jag har bara gott att säga.
            """,
            _P,
        ),
        *_marked(
            """
            Är doktor Laine bra på knän?
            Jag mår dåligt på morgnarna.
            Vilken är den snabbaste tiden jag kan få?
            Det gör inget, vi tar den andra.
            Vad kostar behandlingen?
            Min fru är inte här nu.
            """,
            None,
        ),
    ),
    "en": (
        *_marked(
            """
            I have to say this was a great disappointment.
            I've been waiting two weeks for the results and heard nothing.
            How is it possible that nobody knows anything about it?
            The doctor was quite short with me.
            I would not recommend you to anybody.
            Your booking system doesn't work at all.
            I want my money back, I'm not paying for this.
            I'm so frustrated with all this ringing round.
            """,
            _D,
        ),
        *_marked(
            """
            Do tell her that she handled it beautifully.
            It went very well, thanks for asking.
            You are brilliant.
            I got help quickly and I'm thankful for that.
            The way I was treated was very good.
            It is always easy to come to you.
            That was very professionally done.
            I've nothing but good to say.
            """,
            _P,
        ),
        *_marked(
            """
            Is Doctor Laine good with knees?
            I feel awful in the mornings.
            What is the quickest time I could get?
            It doesn't matter, let's take the other one.
            How much is the treatment?
            My wife isn't here at the moment.
            """,
            None,
        ),
    ),
}
"""Sentences of the same hand, written after the lists were last changed, and not looked
at since: what the lists are worth is nearer to these."""
