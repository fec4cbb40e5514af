"""How Swedish wishes for business, does it, and tells that nothing came of it.

Patterns as `analytics/word_patterns.py` reads them; `{book}` and its like are the
forms of verbs (`analytics/verbs_sv.py`). All languages have the same names.
"""

from analytics.word_patterns import listed

DEEDS: dict[str, tuple[str, ...]] = {
    "booking": listed("""
        {book};
        {enter} .. dig|er|honom|henne|barnet|namnet .. in|upp|på|hos|för|till;
        {enter} .. in|upp|undan .. dig|er|honom|henne|barnet|namnet|tid|tiden|bokning|
          bokningen|besök|besöket|återbud|läkartid|plats;
        {enter} .. tid|tiden|bokning|bokningen|besök|besöket|återbud|läkartid|plats;
        tid|tiden|bokning|bokningen|besök|besöket|återbud|läkartid|plats .. {enter}
    """),
    "rescheduling": listed("""
        {move};
        bokar|bokade|bokat|bokad|lägger|lade|la|lagt|sätter|satte|satt .. om
    """),
    "cancellation": listed("""
        {cancel};
        {remove} .. bort|undan .. tid|tiden|bokning|bokningen|besök|besöket|återbud|
          läkartid|plats|den|det;
        {remove} .. tid|tiden|bokning|bokningen|besök|besöket|återbud|läkartid|plats;
        tid|tiden|bokning|bokningen|besök|besöket|återbud|läkartid|plats|den ..
          {remove};
        {remove} bort .. den|det|tiden|bokningen|besöket;
        släpper|släppte|släppt .. tid|tiden|den;
        {remove} .. den|det .. bort;
        ställer|ställde|ställt .. in
    """),
    "payment": listed("""
        {charge};
        betalning*|faktura*|räkning* .. {enter}|{charge};
        {enter} .. betalning*;
        tagit|tog .. betalt|emot .. betalning*
    """),
    "purchase": listed("""
        {order};
        {enter}|{send} .. beställning*|köp|köpet|order*;
        beställning*|köpet|order* .. {enter}|{send}|{book}
    """),
    "refund": listed("""
        {refund};
        betalar|betalade|betalat|skickar|skickade|skickat|sätter|satte|satt|får|ger|
          gav|gett|för|fört .. tillbaka|åter;
        {enter}|{send} .. återbetalning*|kreditering*|kredit*;
        återbetalning*|kreditering* .. {enter}|{send}
    """),
    "prescription_renewal": listed("""
        {renew}|{send}|{enter} .. recept*|förnyels*|medicin*|läkemed*;
        recept*|förnyels*|medicin*|läkemed* .. {renew}|{send}|{enter};
        {renew};
        begäran .. {send}|{enter};
        {send}|{enter} .. begäran|läkaren|apotek*
    """),
    "complaint": listed("""
        {enter}|{send} .. klagomål*|respons*|reklamation*|ärende*|anmälan|synpunkt*;
        klagomål*|respons*|reklamation*|ärende*|anmälan|synpunkt* .. {enter}|{send};
        för|förde|fört .. detta|det|allt .. till|fram|vidare;
        för|förde|fört|skickar|skickade|skickat|tar|tog|tagit .. vidare
    """),
    "address_change": listed("""
        {amend};
        {enter} .. adress*|uppgift*;
        adress*|uppgift* .. {enter}|{amend}
    """),
    "marketing_ban": listed("""
        spärrat|spärrade|spärrar|spärrad;
        {stop}|{enter} .. reklam*|marknadsför*|förbud*|spärr*|list*|utskick*|
          sändlist*|nyhetsbrev*;
        reklam*|marknadsför*|förbud*|spärr*|list*|utskick*|sändlist*|nyhetsbrev* ..
          {stop}|{enter};
        {stop} .. dig|er|honom|henne|barnet|namnet .. reklam*|marknadsför*|förbud*|
          spärr*|list*|utskick*|sändlist*|nyhetsbrev*
    """),
}  # fmt: skip
"""By kind, what tells that it was done; the forms of verbs stand in braces."""

DEEDS_OF_ANY = listed("""
    {note};
    {send} .. vidare|in|iväg|begäran|läkaren;
    {amend};
    {book};
    {stop}
""")
"""What tells that something was done; the talk before it tells what."""

STATES: dict[str, tuple[str, ...]] = {
    "booking": listed("""
        tiden|platsen|den|det .. är .. din|er|klar|inlagd;
        du|ni .. är .. inskriven|uppskriven|inbokad|bokad|inlagd;
        du|ni .. har|får .. nu .. tid|plats;
        har|får .. du|ni .. tid|plats;
        bokningen .. klar|gjord|bekräftad|inne
    """),
    "rescheduling": listed("""
        nya|ny .. tid|tiden .. är|blir|blev;
        i ställe*;
        istället;
        gamla|gamle .. borta|bort|struken;
        den|tiden .. är .. flyttad|ändrad|ombokad;
        den|tiden är nu
    """),
    "cancellation": listed("""
        tiden|bokningen|den|det|besöket .. borta|struken|inställt|inställd|bort|
          avbokad|avbokat|borttagen
    """),
    "payment": listed("""
        betalning*|summan|beloppet|pengarna|kortet|köpet .. igenom|mottagen|godkänd|
          godkändes|klar|gjord|registrerad|framme|inne|kommit|fungerade|lyckades|gick;
        gick|går|gått .. igenom;
        pengarna|betalning* .. kom|kommit|gått|for|farit .. fram|in;
        faktura*|räkning*|den|det .. betald|betalt|avklarad|reglerad|kvitterad|klar|
          slutbetald
    """),
    "purchase": listed("""
        beställning*|köp|köpet|order* .. klar|gjord|inne|iväg|inlagd|mottagen|
          bekräftad|lagd|registrerad;
        är .. beställd|beställt|köpt
    """),
    "refund": listed("""
        får|kommer|kommit|sätts|betalas|går|gick|gått .. tillbaka|igen;
        gottgörelse*|ersättning*|kompensation* .. kommer|in|konto*;
        satte|sätter|lade .. gottgörelse*|ersättning*|kompensation*;
        pengarna|beloppet|summan|euro .. kommer|tillbaka|väg|konto*
    """),
    "prescription_renewal": listed("""
        *förnyels*|*recept*|*medicin* .. gång|vireill*|kraft;
        gäller .. år;
        recept* .. apotek*|klar*|gäller|giltig*|förnyat|förnyas|finns|iväg|redo
    """),
    "complaint": listed("""
        blir|finns .. anteckning*|noterat;
        får .. svar;
        klagomål*|respons*|anmälan .. inne|inlämnad*;
        klagomål*|respons*|det|ärendet|detta .. går|vidare|chef*|ledning*|framfört
    """),
    "address_change": listed("""
        adress* .. ändrad|ändrat|uppdaterad|sparad|inlagd|rättad|ny|klar|bytt;
        nya adressen .. är|finns
    """),
    "marketing_ban": listed("""
        ingen|inga|inte|slipper|inte .. mer|längre|fler|reklam|utskick|brev;
        du|ni .. borttagen|bort|borta|avregistrerad|struken|ute;
        slipper .. du|ni|dem|det;
        får|kommer .. inga|ingen|inte
    """),
}  # fmt: skip
"""By kind, what tells of the end that was reached, without a verb of doing."""

STATES_OF_ANY = listed("""
    det|det_här|allt|nu|då|saken|så .. är .. klart|gjort|ordnat|fixat|klar|avklarat|
      färdigt|inlagt|registrerat;
    är|var .. ordnat|fixat|klart|gjort|avklarat;
    klart;
    jag|vi .. fick .. in|ordnat|till|fixat;
    det ordnar|ordnade sig
""")
"""What tells that all is done, whatever it was."""

CLOSINGS = listed("""
    ses|ser|välkommen|välkomna|kommer|alltså|då|du|ni|tiden|tid|doktor|läkare|väntar|
      det|hos|nu|så
""")
"""Words with which an agent says a moment once more, when it is settled."""

OFFERS = listed("""
    ledig|ledigt|lediga|plats|finns|första|erbjuda|passar|kunde|skulle|lucka|närmaste|
      klämma;
    vad sägs;
    föreslå*|förslag*
""")
"""Words with which a moment is offered."""

FULL = listed("""
    inte .. på plats|lucka|luckor|ledig;
    tiden|tider|tiderna .. försvann|släpps|släppts|togs|gick;
    allt|alla .. taget|tagna;
    fullt|fullbokat|fullbokad|fullbokade|uppbokat|uppbokad|uppbokade|fulla|fullsatt|
      slutbokat|slutsåld*|slut;
    inget|inga|ingen|inte|inte .. ledigt|lediga|ledig|tider|tid|kvar|finns|hittar|
      plats|platser|hitta|möjligt|öppnat|kö;
    finns|hittar|kan .. inte|inga|inget|ingen;
    allt|alla .. gick|borta|tagna|bokade|bokat|upptaget|försvann|åt;
    redan .. tagen|bokad|borta|bokat|bokade;
    någon|annan .. tog|hann|knep|snodde|norpade|paxade;
    semester|ledighet|sjukledig|tjänstledig|föräldraledig|frånvarande|bortrest|sjuk;
    kalender*|listan|bokning* .. öppnar|öppnas|stängd;
    kölista|väntelista|kön|köplats|väntelistan
""")
"""Nothing is to be had."""

FAILED = listed("""
    bröts|brutits|avbrott|kraschade|hängde;
    tar|tog|läser|drar .. inte .. kort*|den;
    inga|inte .. pengar;
    en annan|någon dag|gång;
    inte .. vägen|funka*;
    inte|ej .. igenom|godkändes|godkänns|fungerade|fungerar|lyckades|lyckas|betald|
      betalt|dragits|gått|gick|går|accepterades|räcker|räckte|gå;
    gick|går|godkändes|godkänns|fungerade|fungerar|lyckades|lyckas|blev|räcker ..
      inte|ej|aldrig|fel;
    nekad*|nekas|avvisa*|avslog*|avslag|misslyck*|medges|medgavs|avbröt*|avbruten|
      stoppades;
    täckning .. saknas|räcker;
    kortet|terminal*|system*|betalterminal*|förbindelse* .. ut|trasig*|nere|ogiltigt|
      krånglar|spärrat|gammalt;
    gått ut;
    är|blir|förblir|fortfarande|ännu .. obetald|obetalt|öppen|öppet;
    försök|pröva|prova .. igen|senare|gång|annat|på;
    sade|säger|sa .. nej;
    felmeddelande|krånglar|problem;
    något|blev|gick fel
""")
"""It was tried and did not come off."""

REFUSED = listed("""
    inte|ej|aldrig .. tillbaka|återbetal*|krediter*|ersätt*|förny*|ändra*|flytta*|
      avboka*|möjligt|kan;
    betalar|ersätter|krediterar|återbetalar|kan|får|förnyar .. inte|ej|aldrig|tyvärr;
    ingen|inget|inga .. grund|grunder|skäl|igen|återbetalning*;
    utan .. besök|läkarbesök|kontroll;
    först|först .. träffa|besök|komma|när|efter;
    annat|andra|fel .. nummer|avdelning*|enhet*|ställe*|mottagning*;
    måste|behöver .. först|träffa|besök|komma;
    tar|tas|debiterar|kan .. inte|inga .. emot|pengar|betalningar|kort|telefon;
    betala* .. kassan|disken|luckan|plats;
    egna|själv .. sidor|sidan|inställningar;
    länk|länken|klicka*;
    inget|ingenting .. att debitera|betala
""")
"""We do not do that, or not here."""

OPEN = listed("""
    ber|be .. ringa|kontakta|höra;
    kö|kön|väntelist*;
    ringer|ringa|ringer_upp|kontaktar|kontakta|återkommer|återkomma|hör|höra .. dig|
      er|upp|tillbaka|igen|senare|av|om|till|när|ifall;
    återkommer|återkomma|återkoppl*;
    hör .. av|från;
    meddelar|meddela|informerar .. dig|er|när|så;
    kollar|kolla|frågar|undersöker|utreder|kontrollerar|tar .. reda|med|läkaren|saken|
      doktorn|om|och|detta|det;
    utred*|undersök .. ärende*|saken|detta|det;
    ring|ringer|försök .. igen|imorgon|morgon|senare|åter|på;
    kölista*|väntelist*|kö;
    meddelande|lapp .. läkaren|doktorn|till;
    i kontakt;
    höra av|oss
""")
"""It is put off: somebody will come back to it."""

HANDED_ON = listed("""
    kopplar|koppla|kopplas .. dig|er|över|vidare|fram|till|samtalet|dej;
    kopplar|koppla;
    flyttar|skickar|ställer|styr|för .. dig|er|samtalet .. över|vidare|till|fram|om;
    kolleg*|kollega*;
    annan|annat|andra|rätt .. avdelning*|enhet*|person|nummer|ställe|linje|handläggare;
    någon annan;
    vänta|håll|dröj|stanna .. linjen|luren|kvar;
    hör .. till|hemma .. annan|annat|andra|kolleg*|någon;
    ger|skickar|sänder|flyttar .. samtal*|dig|er .. vidare|över
""")
"""The call goes on to somebody else."""

LEFT = listed("""
    tänka|fundera|tänker|funderar|betänketid|betänka|överväga|avvaktar|avvakta|sova;
    avstår|avstå;
    låter|låt|låta|hoppar|hoppa|struntar|skippar .. bli|vara|över|i|kvar|från;
    inte|nej|aldrig .. denna|idag|nu|ta|köpa|den|det|tack|just|än|ännu|behöver|vill|i|
      köper|tar;
    för|ganska|väldigt|lite|var .. dyrt|dyr|mycket|högt;
    dyrt|dyr;
    kanske .. senare|gång|någon|en|nästa;
    kolla|kollar|fråga|frågar|prata|pratar|höra|se|måste|jämföra|jämför .. med|hemma|
      först|frun|mannen|jobbet|kalendern|annanstans|runt|sambon|mina;
    ringer|återkommer|hör .. igen|av|senare|tillbaka|sen|åter|mig;
    återkommer|återkomma;
    behåller|behåll|låter .. den|det|tiden|gamla|kvar;
    väntar|vänta|avvaktar .. med|tills|till|och|lite;
    betalar|betala .. banken|nätet|senare|själv|ikväll|hemma;
    gör .. det .. nätet|själv;
    kan|hinner .. inte
""")
"""The customer lets it be, or thinks it over."""

REGRETS = listed("""
    tyvärr|ledsen|beklagar|beklagligt|synd|olyckligtvis|förlåt|ursäkta|dessvärre|oj|
      nej|usch|attans|tusan|jäklar|jösses
""")
"""Words of bad news: behind them nothing vague is taken for a deed."""

BEFORE_NOW = listed("""
    igår|i_går|tidigare|förut|senast|sist|redan;
    i går|förrgår;
    förra|senaste .. veckan|månaden|året|gången|besöket;
    sedan|sen .. dagar|veckor;
    dagar|veckor|månader|vecka|månad sedan|sen;
    nätet|webben|online|hemsidan
""")
"""Words that put a deed before this call."""

SUPPOSED = listed("""
    om du|ni|jag|vi|man|det|läkaren|hon|han|så;
    ifall;
    såvida
""")
"""Words that make a deed a thought or a rule."""

MODALS = listed("""
    innan|tills;
    skulle|kunde|kan|borde|vill|ville|måste|behöver|bör|hade;
    när|sen när
""")
"""Words before a verb that make it a wish, an ability or a duty."""

LEADS: tuple[str, ...] = ()
"""Words without which a verb's present is no promise; none: it is one itself."""

BUSY_WITH = listed("""
    det var allt|bra|det;
    inget|inte|ingenting .. annat|mer|mera;
    inga|inget problem|bekymmer|hinder|invändningar|ändringar;
    ingen fara|orsak;
    nej då;
    inte för något;
    hörde|hör|uppfattade .. inte;
    behöver|behövs|måste .. inte|ej;
    inte .. behöver|behövs;
    var|är .. det hela|allt;
    låt gå;
    ingen|inget|inte .. brådska|bråttom;
    tar upp .. det|den|er;
    inget|inte|ingen .. ont|illa
""")
"""Phrases with a "not" in them that set nothing back."""
