"""Last words on a matter: turned down, taken back, left as it was, in three languages.

Patterns as `analytics/word_patterns.py` reads them, in families rather than phrases.
"""

from analytics.word_patterns import listed

TURNS: dict[str, tuple[str, ...]] = {
    "fi": listed("""
        mutta|mut|muttei|tosin;
        vasta;
        entinen|entisen|entistä|vanha|vanhan|vanhaan|ennallaan|ennalleen;
        itse|ite|itte .. hoidan|maksan|katson|varaan|teen|kyselen|soitan;
        maksan|hoidan|katson|katon|varaan|teen|kyselen|soitan|klikkailen .. itse|ite|
          itte;
        verkkopankis*|nettipankis*|terveyskeskuk*|muualta|muualle|toisaalta|kilpail*;
        palkkapäiv*|palkka|palkan;
        sikseen|väliin|rauhassa;
        olkoon|unohdetaan|unohda|unohtakaa;
        vahvistan|varmistan|ilmoitan|palaan|palataan|soitan|soittelen|mietin|mietitään|
          tuumin|tuumaan|harkitsen|pohdin|odotan|odottelen|odotellaan|katsellaan|
          katellaan|katotaan|kattellaan;
        pidän|pidetään .. sen|ne|nykyisen|mikä;
        varaa .. ole|oo|mulla;
        kahden vaiheilla;
        miettiä|tuumata|harkita|pohtia|vertailla|nukkua|kysyä|tarkistaa;
        saattais|ehkä|kenties
    """),
    "sv": listed("""
        men|fast|dock;
        gamla|gammal|förut|förr|behåller|behålla;
        själv .. sköter|betalar|kollar|bokar|gör|ringer;
        sköter|betalar|kollar|bokar|gör|ringer .. själv;
        nätbank*|banken|hälsocentral*|annanstans|annat ställe;
        lönen|lönedag*;
        strunta*|strunt|skit|glöm|glömmer|glömma;
        låter|låta|låt .. vara|bli|stå|den|det;
        väntar|vänta|avvaktar|funderar|fundera|tänker|återkommer|ringer|bekräftar;
        fråga|kolla|tänka|diskutera|prata|jämföra|sova;
        kanske|eventuellt|tveksam|osäker;
        nej|nä|näe|nähä|nix
    """),
    "en": listed("""
        but|though|however;
        old|original|existing|current one|time|slot|appointment;
        stick .. with;
        myself;
        later|tonight|sometime;
        elsewhere|another place|health centre;
        payday|paid on;
        forget|scrap|skip|pass|bother|leave|scratch;
        sooner|rather .. wait|hang|hold;
        mull|consider|confirm|decide|ponder|sleep;
        check|ask|talk|speak|see .. with|my|to|first|husband|wife|work|whether;
        maybe|perhaps|might|possibly|rather|sooner|unsure|minds;
        afford|commit
    """),
}  # fmt: skip
"""How customers let an offer be without a "no": they wait, think, do it otherwise."""

TAKEN_BACK: dict[str, tuple[str, ...]] = {
    "fi": listed("""
        ei|en sittenkään|kuitenkaan;
        perutaan|peruutetaan|unohdetaan|unohda|unohtakaa|poistetaan|ottakaa|ota ..
          sittenkin|pois|tien|heti|juttu|koko|se|tää|tämä;
        muutin|muutan|vaihdoin mieltäni|mieleni|mieltä;
        peru|perukaa|poista|poistakaa .. se|sittenkin|pois|tämä
    """),
    "sv": listed("""
        inte ändå|trots;
        glöm|glömmer|stryk|strunta|struntar|avboka|avbokar .. det|den|i|ändå;
        ta|tar .. bort .. den|det|genast;
        ångrar|ångrade|ändrat mig
    """),
    "en": listed("""
        second thoughts|thought;
        scrap|scratch|forget|cancel|undo|strike .. that|it|about;
        changed .. mind;
        take .. off|out|back .. again;
        don't .. want .. it|that .. after|anymore
    """),
}  # fmt: skip
"""How customers give back, on the same call, what was done for them."""

TAKES_BACK: dict[str, tuple[str, ...]] = {
    "fi": listed("""
        otan|otin|otetaan|poistan|poistin|poistetaan|perun|peruin|perutaan|vapautan|
          vapautin|vapautetaan|peruutan|peruutin;
        ei|en .. varata|varaa|tehdä|tee|tilata|tilaa|laiteta|laita|siirretä|siirrä|
          maksa|veloiteta|veloita|peru|peruta|koske|muuteta|muuta
    """),
    "sv": listed("""
        tar|tog|stryker|strök|släpper|släppte|avbokar|avbokade .. bort|den|det|tiden|
          igen;
        bokar|beställer|flyttar|drar|debiterar|ändrar|tar|rör .. inte|inget|ingenting
    """),
    "en": listed("""
        taken|take|took|taking|removed|cancelled|deleted|let|letting|released .. out|
          off|back|again|go|it|that;
        won't|not|don't|nothing|haven't .. book|booked|charge|order|move|change|do|
          anything|touch|removed
    """),
}  # fmt: skip
"""How agents undo it, or leave it undone."""

NO_MORE: dict[str, dict[str, tuple[str, ...]]] = {
    "fi": {
        "cancellation": listed("""
            ei .. enää|ole .. ole|sun|teidän|sinun|voimassa|varattu|siellä|enää|sitä;
            ei|et|ette .. tarvitse|tarvii|tarvi|tartte .. tulla
        """),
        "rescheduling": listed("""
            vanhaa|entistä .. ei .. enää|ole;
            ei .. vanhaa|entistä .. enää|ole
        """),
        "payment": listed("""
            ei .. enää|mitään .. auki|avoinna|maksettavaa|velkaa|laskuja|maksamatta;
            ette|et .. velkaa|velassa
        """),
        "marketing_ban": listed("""
            ei .. tuu|tule|tulla|lähetetä|lähde|lähetellä .. enää|enempää|niitä|mitään;
            ei|ette|et .. enää|enempää .. niitä|saa|tule|tuu|lähetetä|lähde
        """),
    },
    "sv": {
        "cancellation": listed("""
            ingen|inte|inget .. tid|bokning|inbokad|bokad .. mera|mer|längre|kvar;
            behöver|måste .. inte|ej .. komma
        """),
        "payment": listed("""
            ingenting|inget|inga .. öppet|obetalt|kvar|skulder|öppna .. mera|mer|längre;
            ingenting|inget .. öppet|obetalt|skyldig;
            inte .. skyldig|skyldiga
        """),
        "marketing_ban": listed("""
            inget|ingen|inga|ingenting|inte .. mera|mer|fler|längre|reklam
        """),
    },
    "en": {
        "cancellation": listed("""
            no longer .. down|booked|in|have|expected;
            no need .. come|be|show;
            don't|needn't .. have|need|come .. come|be|in
        """),
        "payment": listed("""
            nothing|no .. left|more|further|outstanding|owing .. pay|owe|due|open;
            nothing .. left|outstanding|owing;
            don't|won't|nothing .. owe
        """),
        "marketing_ban": listed("""
            no|nothing|won't|not .. more|further|longer|any|anymore .. sent|messages|
              emails|get|receive|adverts|texts|mail|you|be;
            nothing more
        """),
    },
}  # fmt: skip
"""By kind, an end that is told with a "not": what was there is there no more."""

OWN: dict[str, tuple[str, ...]] = {
    "fi": listed("""
        mun|mul|mulla|minun|minulla|mulle|siitä .. aika|ajasta|ajalle|varaus|
          varauksesta|käynnistä|vastaanottoajasta|lääkäriajasta;
        aikani|varaukseni|aikaani|ajastani;
        mul|mulla|minulla .. on .. teille|teillä|siellä;
        mun|minun|mul .. pitäis|pitäisi|piti|kuuluis .. tulla|olla
    """),
    "sv": listed("""
        min|mina tid|tiden|bokning|besök|läkartid;
        jag|har .. har|jag .. tid|besök .. hos|bokad|bokat;
        jag har .. hos er;
        jag ska|skulle .. till er|komma
    """),
    "en": listed("""
        my appointment|slot|visit|booking;
        appointment|slot|visit|booking .. mine;
        i|i've|i'm .. have|got|due|down|booked .. with|at you|yours;
        i've|i have|got .. appointment|slot|booking|one .. with|at|on|and|booked|for
    """),
}
"""How callers speak of an appointment that they have already."""

FORBIDS: dict[str, tuple[str, ...]] = {
    "fi": listed("älä|älkää|elä|elkää|älkääs"),
    "sv": listed("glöm|tappa|oroa"),
    "en": listed("don't|dont|never"),
}
"""What opens an agent's advice with a "not" in it: "don't forget your card"."""

HOLDS: dict[str, tuple[str, ...]] = {
    "fi": listed("""
        jääkää|jää|pysykää|pysy|odottakaa|odota .. linjalle|linjalla|siinä|siihen|
          langalla|hetki|hetkinen;
        laitan|pistän|jätän .. odottamaan|jonoon|pitoon;
        älkää|elkää|älä .. lähtekö|sulkeko|sulje|lähde
    """),
    "sv": listed("""
        stanna|vänta|dröj|var .. linjen|kvar|tråden;
        sätter .. vänt|paus;
        gå|lägg .. inte
    """),
    "en": listed("""
        hold|stay|hang|wait .. line|on|there|moment|second;
        put|putting|pop .. on hold;
        don't .. go|hang .. away|up|anywhere
    """),
}
"""How agents have the caller wait: no last word of a matter."""

TAKEN_DOWN: dict[str, tuple[str, ...]] = {
    "fi": listed("otin|otettu|otettiin .. ylös|muistiin"),
    "sv": listed("tog|tagit|tagits|skrivit|skrev .. upp|ner"),
    "en": listed("taken|took|written|wrote|got .. down"),
}
"""What is written down with a verb of taking; nothing is taken off by it."""

ANOTHER: dict[str, tuple[str, ...]] = {
    "fi": listed("""
        toinen|toisen|toisenkin|toinenkin|samalla|myös|vielä|lisäksi|sama|samoin|kans
    """),
    "sv": listed("en|ett till; också|även|samma|dessutom|ännu|annan"),
    "en": listed("another|also|too|same|second|while|plus; as well"),
}
"""What tells that the same is wanted once more."""

REFUSES: dict[str, tuple[str, ...]] = {
    "fi": listed("""
        en|ei|emme|enkä .. halua|haluu|tahdo|toivo|tarvitse|tarvii|kaipaa|ota|lisää|
          enää;
        ettette|etteivät|ettei|etten;
        riittää|loppu|lopettakaa|lopeta|estäkää|kieltä*|kiellä*|poistakaa|pois
    """),
    "sv": listed("""
        vill|behöver|önskar .. inte|ingen|inga|inget;
        räcker|sluta|slippa|slipper|spärra|förbjud*|bort;
        ni inte
    """),
    "en": listed("""
        don't|do|not|never|no .. want|need|wish|more|send|like|interested|not;
        stop|enough|unsubscribe|remove|off|rid;
        leave me alone|be;
        not to
    """),
}
"""How customers say that they want none of something."""

UNABLE: dict[str, tuple[str, ...]] = {
    "fi": listed("mulla|mul|minulla ei; en pääse|pysty|voi|näe|saa"),
    "sv": listed("jag .. kommer|kan|får|ser|har inte|ingen"),
    "en": listed(
        "i|i've|we .. can't|cannot|no|don't|couldn't .. access|do|reach|get|see"
    ),
}
"""How agents say that they themselves can do nothing about it."""

DURATION: dict[str, tuple[str, ...]] = {
    "fi": listed("päivään|päivässä|arkipäiv*|pankkipäiv*|viikossa|viikkoon"),
    "sv": listed("dagar|bankdagar|vardagar|veckor"),
    "en": listed("days|weeks|hours|working"),
}
"""Words of how long something takes, which name no moment."""

MONEY: dict[str, tuple[str, ...]] = {
    "fi": listed("eur*|sent*|egee"),
    "sv": listed("euro|euros|cent"),
    "en": listed("euro|euros|cents"),
}
"""Words that make a number an amount."""

MORE: dict[str, tuple[str, ...]] = {
    "fi": listed("""
        toinen|toinenkin|muu|muuta|muutakin|eräs|yks|yksi|semmonen|sellainen .. asia|
          juttu|kysymys;
        vielä .. yks|yksi|semmonen|sellainen|toinen|asia|juttu;
        ai niin;
        sit|sitten vielä;
        samalla|linjoilla
    """),
    "sv": listed("""
        en|ett|annat|annan|andra .. sak|grej|ärende|fråga till;
        annat ärende;
        en|ännu .. sak|grej;
        just ja;
        på tråden;
        medan|när .. jag .. har dig;
        det andra;
        något mera|till|annat
    """),
    "en": listed("""
        another|other|one|more .. thing|matter|question;
        something else;
        while .. i've|i'm|we're|you;
        then .. there's
    """),
}  # fmt: skip
"""How customers turn to something else."""

TRY: dict[str, tuple[str, ...]] = {
    "fi": listed(
        "kokeile|kokeilkaa|koita|yritä|yrittäkää|soita|soittakaa|kysy|kysykää"
    ),
    "sv": listed("pröva|prova|försök|ring|fråga|kontakta"),
    "en": listed("try|ring|call|ask|phone|contact"),
}
"""What agents tell customers to do themselves."""

BORN: dict[str, tuple[str, ...]] = {
    "fi": listed("synty*|synny*"),
    "sv": listed("född*|föd*"),
    "en": listed("born|birth*"),
}
"""Words of a date that is nobody's appointment."""

MENDS: dict[str, tuple[str, ...]] = {
    "fi": listed("""
        eiku|eikun|eikä|anteeks*|sori|äh|höh|oho|hups;
        korjaan|oikaisen|tarkoitan;
        ei kun|ku|vaan
    """),
    "sv": listed("""
        nej|förlåt|oj|äsch|hördu|hörru|ursäkta;
        vänta;
        rättar|rättelse|korrigerar;
        jag menar|menade
    """),
    "en": listed("""
        no|sorry|oops|whoops|silly|wait;
        correction|correcting;
        or rather;
        hang|hold on;
        i mean
    """),
}
"""What agents say when they take back a wrong word at once."""

VISITS: dict[str, tuple[str, ...]] = {
    "fi": listed("""
        aika|ajan|aikaa|aikanne|aikasi|ajalle|*aika|*ajan|vastaanot*|*varau*|käynti*|
          käynnin|kalenteri*|kirjoille|ylös
    """),
    "sv": listed("""
        tid|tiden|*tid|*tiden|bokning*|besök*|plats*|upp|in|inskriven|uppskriven|din|er|
          inbokad|inlagd|kalender*
    """),
    "en": listed("""
        appointment|booking|time|slot|visit|reservation|diary|consultation|place|down|
          yours|calendar|spot|space|name|in|set
    """),
}  # fmt: skip
"""Words that tell a deed to be of an appointment."""

RETURNED: dict[str, tuple[str, ...]] = {
    "fi": listed("""
        peruutusai*|peruutuspaik*;
        joku|toinen|potilas .. perui|peruutti|perunut|peruuttanut|peruutti;
        peruutettu|peruttu aika|paikka
    """),
    "sv": listed("""
        någon|en|patient .. har|hade|fick .. avbokat|återbud|förhinder;
        avbokad tid;
        återbudstid*
    """),
    "en": listed("""
        been|have|had|got .. cancellation;
        somebody|someone .. cancelled|dropped
    """),
}  # fmt: skip
"""What tells of a time that somebody else gave back, and that is offered now."""

KEPT: dict[str, tuple[str, ...]] = {
    "fi": listed("""
        en|ei|emme .. koske|kosketa|muuteta|peru|peruta|siirrä|siirretä;
        en .. muuta;
        vanha|entinen|alkuperäinen|se .. voimassa|jää|pysyy|ennallaan|edelleen;
        entisellä|vanhalla|entiselleen|ennallaan|ennalleen;
        edelleen;
        niin .. kuin .. oli|ollut|ennen|sovittu;
        jätän|jätetään|jätin .. siihen|sen|voimaan|niin;
        annan|annetaan .. sen|olla .. olla
    """),
    "sv": listed("""
        rör|ändrar|tar|avbokar|flyttar .. inte|inget;
        gamla|gammal|planerat|planerad|förut|förr;
        fortfarande|oförändrat;
        låter|får .. den .. stå|vara|gälla
    """),
    "en": listed("""
        won't|not|haven't|don't .. touch|move|cancel|change|removed|changed|moved;
        old|original|existing .. one|time|slot|appointment|stands|stays;
        as planned|before|it was|it is;
        nothing changes;
        stays|stands|leave|left .. put|it|as|there
    """),
}  # fmt: skip
"""How agents say that all stays as it was."""

WAITS: dict[str, tuple[str, ...]] = {
    "fi": listed("hetki|hetkinen|hetkonen|tovi|sekunti|silmänräpäys"),
    "sv": listed("ögonblick|stund|sekund|strax"),
    "en": listed("moment|second|seconds|sec|minute|tick|jiffy; bear with"),
}
"""How agents ask for a little time: nothing is put off by it."""

RINGS: dict[str, tuple[str, ...]] = {
    "fi": listed("soit*|palaa*|palata*|yhtey*|ilmoit*|kuulette|musiik*"),
    "sv": listed("ring*|återkom*|kontakt*|höra|hör|meddela*|musik*"),
    "en": listed("call*|ring*|phone*|back|touch|contact*|know|hear|music"),
}
"""How agents say that they will come back to it after the call."""


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


DIGITS: dict[str, frozenset[str]] = {
    "fi": _set(
        "nolla yksi yks kaksi kaks kolme neljä viisi viis kuusi kuus seitsemän "
        "seittemän kahdeksan kaheksan yhdeksän yheksän ykkönen kakkonen kolmonen "
        "nelonen vitonen kutonen seiska kasi ysi"
    ),
    "sv": _set("noll ett två tre fyra fem sex sju åtta nio"),
    "en": _set("oh zero one two three four five six seven eight nine double"),
}
"""Digits as they are said one by one."""

COMES_ANYWAY: dict[str, tuple[str, ...]] = {
    "fi": listed("""
        sitten|kuitenkin|silti|sittenkin .. tulen|tullaan|tulemme|raahaudun|saavun|
          pidän;
        tulen|tullaan|tulemme|raahaudun|saavun|pidän .. kuitenkin|silti|sittenkin|sitten
    """),
    "sv": listed("""
        då|ändå|fall .. kommer|behåller|släpar|håller;
        kommer|behåller|släpar|håller .. ändå|fall|då
    """),
    "en": listed("""
        then|anyway|case .. coming|come|keep|keeping|attend|there;
        coming|come|keep|keeping|attend .. anyway|then|regardless;
        after all .. come|coming|keep|keeping
    """),
}
"""How customers keep what they wanted to cancel, when they hear what it costs."""

THANKS: dict[str, tuple[str, ...]] = {
    "fi": listed("kiit*|kiito*|hei|moi*|kuulemiin|näkemiin"),
    "sv": listed("tack*|hej*|mojn"),
    "en": listed("thank*|thanks|cheers|bye*|goodbye"),
}
"""How customers end a call."""

SUMS: dict[str, tuple[str, ...]] = {
    "fi": listed("eur*|sent*|egee|pilkku"),
    "sv": listed("euro|euros|cent; hundra*|*hundra*|*tio|*fem|*sju komma"),
    "en": listed("euro|euros|cents; hundred|*ty|*teen point"),
}
"""Words of an amount, a decimal point between two numbers among them."""

BUT: dict[str, tuple[str, ...]] = {
    "fi": listed("mutta|mut|muttei"),
    "sv": listed("men|fast"),
    "en": listed("but"),
}
"""Words with which callers say why the time they have will not do."""

CALLED_ON: dict[str, tuple[str, ...]] = {
    "fi": listed("teidät|sut|sinut|puhelu*"),
    "sv": listed("er|dig|dej|samtal* .. till|över|vidare"),
    "en": listed("you|your|call .. over|across|to|through"),
}
"""Whom agents move when it is no appointment: the caller, to somebody else."""
