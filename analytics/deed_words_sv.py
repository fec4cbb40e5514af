"""How Swedish tells that something was done: verbs, and what they do.

A verb's four forms: "bokar, bokade, bokat, bokad". The present tells what is being
done, the others what was. The files of the three languages have the same names in them.
"""

_VERBS = {
    "book": "bokar bokade bokat bokad bokas,inbokar inbokade inbokat inbokad bokades,"
            "reserverar reserverade reserverat reserverad reserveras,"
            "bekräftar bekräftade bekräftat bekräftad bekräftas,"
            "uppbokar uppbokade uppbokats inbokats bokats",
    "enter": "skriver skrev skrivit skriven skrivs,sätter satte satt uppsatt sätts,"
             "lägger lade lagt inlagd läggs,lägger la lagt lagd lades,"
             "antecknar antecknade antecknat antecknad antecknas,"
             "noterar noterade noterat noterad noteras,"
             "registrerar registrerade registrerat registrerad registreras,"
             "sparar sparade sparat sparad sparas,för förde fört införd förs,"
             "gör gjorde gjort gjord görs,ordnar ordnade ordnat ordnad ordnas,"
             "fixar fixade fixat fixad fixas,tar tog tagit tagen tas,"
             "inför inskriven inskrivet inlagt infört,matar matade matat inmatad matas,"
             "lämnar lämnade lämnat lämnad lämnas,knappar knappade knappat inknappad knappas,"
             "markerar markerade markerat markerad markeras,ger gav gett given ges,"
             "inskrivs uppskriven uppskrivet upplagt upplagd,"
             "arrangerar arrangerade arrangerat arrangerad arrangeras",
    "note": "skriver skrev skrivit skriven skrivs,lägger lade lagt inlagd läggs,"
            "lägger la inskriven uppskriven lades,sätter satte satt uppsatt sätts,"
            "antecknar antecknade antecknat antecknad antecknas,"
            "noterar noterade noterat noterad noteras,"
            "registrerar registrerade registrerat registrerad registreras,"
            "sparar sparade sparat sparad sparas,gör gjorde gjort gjord görs,"
            "ordnar ordnade ordnat ordnad ordnas,fixar fixade fixat fixad fixas,"
            "matar matade matat inmatad matas,för förde fört införd förs,"
            "markerar markerade markerat markerad markeras,"
            "sköter skötte skött ordnat sköts,"
            "arrangerar arrangerade arrangerat arrangerad arrangeras",
    "move": "flyttar flyttade flyttat flyttad flyttas,"
            "ombokar ombokade ombokat ombokad ombokas,byter bytte bytt bytts byts,"
            "ändrar ändrade ändrat ändrad ändras,skjuter sköt skjutit skjuten skjuts,"
            "tidigarelägger tidigarelade tidigarelagt tidigarelagd flyttats,"
            "senarelägger senarelade senarelagt senarelagd ändrats",
    "cancel": "avbokar avbokade avbokat avbokad avbokas,"
              "annullerar annullerade annullerat annullerad annulleras,"
              "stryker strök strukit struken stryks,"
              "avbeställer avbeställde avbeställt avbeställd avbokats,"
              "inställer inställde inställt inställd avbokades",
    "remove": "tar tog tagit borttagen tas,raderar raderade raderat raderad raderas,"
              "avlägsnar avlägsnade avlägsnat avlägsnad avlägsnas,"
              "plockar plockade plockat bortplockad plockas,"
              "stryker strök strukit struken stryks",
    "charge": "debiterar debiterade debiterat debiterad debiteras,"
              "drar drog dragit dragen dras,kvitterar kvitterade kvitterat kvitterad "
              "kvitteras,belastar belastade belastat belastad belastas,"
              "reglerar reglerade reglerat reglerad regleras,"
              "betalas betalades betalats betald betalt",
    "order": "beställer beställde beställt beställd beställs,köper köpte köpt köpts "
             "beställts",
    "refund": "återbetalar återbetalade återbetalat återbetald återbetalas,"
              "krediterar krediterade krediterat krediterad krediteras,"
              "returnerar returnerade returnerat returnerad returneras,"
              "ersätter ersatte ersatt ersatts ersätts,"
              "återför återförde återfört återförd återförs,"
              "gottgör gottgjorde gottgjort gottgjord gottgörs,"
              "kompenserar kompenserade kompenserat kompenserad kompenseras",
    "renew": "förnyar förnyade förnyat förnyad förnyas,"
             "förlänger förlängde förlängt förlängd förlängs,"
             "skriver skrev skrivit utskriven skrivs,"
             "utfärdar utfärdade utfärdat utfärdad utfärdas",
    "send": "skickar skickade skickat skickad skickas,för förde fört framförd förs,"
            "framför framförde framfört vidarebefordrat framförs,"
            "vidarebefordrar vidarebefordrade skickats lämnats vidarebefordras,"
            "lämnar lämnade lämnat lämnad lämnas,begär begärde begärt begärd begärs,"
            "anmäler anmälde anmält anmäld anmäls,ber bad bett ombett förts,"
            "rapporterar rapporterade rapporterat rapporterad rapporteras,"
            "lägger lade lagt inlagd läggs,gör gjorde gjort gjord görs,"
            "tar tog tagit tagen tas",
    "amend": "uppdaterar uppdaterade uppdaterat uppdaterad uppdateras,"
             "ändrar ändrade ändrat ändrad ändras,rättar rättade rättat rättad rättas,"
             "korrigerar korrigerade korrigerat korrigerad korrigeras,"
             "byter bytte bytt utbytt byts,uppdateras uppdaterades uppdaterats "
             "ändrats rättats",
    "stop": "spärrar spärrade spärrat spärrad spärras,"
            "stoppar stoppade stoppat stoppad stoppas,"
            "blockerar blockerade blockerat blockerad blockeras,"
            "stryker strök strukit struken stryks,tar tog tagit borttagen tas,"
            "stänger stängde stängt avstängd stängs,"
            "avslutar avslutade avslutat avslutad avslutas,"
            "avregistrerar avregistrerade avregistrerat avregistrerad avregistreras",
}  # fmt: skip


def _forms(verbs: str, *, is_done: bool) -> str:
    found: list[str] = []
    for verb in verbs.split(","):
        now, past, perfect, state, passive = verb.split()
        found += [past, perfect, state] if is_done else [now, passive]
    # The neuter and the plural of a state: "bokad" is "bokat" and "bokade".
    return "|".join(dict.fromkeys(found))


DONE_FORMS = {name: _forms(verbs, is_done=True) for name, verbs in _VERBS.items()}
DOING_FORMS = {name: _forms(verbs, is_done=False) for name, verbs in _VERBS.items()}

_ONE = "dig|er|honom|henne|barnet|namnet"
_BOOKED = "tid|tiden|bokning|bokningen|besök|besöket|återbud|läkartid|plats"
_PAPER = "recept*|förnyels*|medicin*|läkemed*"
_ADS = "reklam*|marknadsför*|förbud*|spärr*|list*|utskick*|sändlist*|nyhetsbrev*"
_GRIPE = "klagomål*|respons*|reklamation*|detta|det|ärende*|allt|anmälan|synpunkt*"

DEEDS: dict[str, tuple[str, ...]] = {
    "booking": (
        "{book}", f"{{enter}} .. {_ONE} .. in|upp|på|hos|för|till",
        f"{{enter}} .. in|upp|undan .. {_ONE}|{_BOOKED}",
        f"{{enter}} .. {_BOOKED}", f"{_BOOKED} .. {{enter}}",
    ),
    "rescheduling": (
        "{move}", "bokar|bokade|bokat|bokad|lägger|lade|la|lagt|sätter|satte|satt .. om",
    ),
    "cancellation": (
        "{cancel}", f"{{remove}} .. bort|undan .. {_BOOKED}|den|det",
        f"{{remove}} .. {_BOOKED}", f"{_BOOKED}|den .. {{remove}}",
        "{remove} bort .. den|det|tiden|bokningen|besöket",
        "{remove} .. den|det .. bort", "ställer|ställde|ställt .. in",
    ),
    "payment": (
        "{charge}", "betalning*|faktura*|räkning* .. {enter}|{charge}",
        "{enter} .. betalning*", "tagit|tog .. betalt|emot .. betalning*",
    ),
    "purchase": (
        "{order}", "{enter}|{send} .. beställning*|köp|köpet|order*",
        "beställning*|köpet|order* .. {enter}|{send}|{book}",
    ),
    "refund": (
        "{refund}", "betalar|betalade|betalat|skickar|skickade|skickat|sätter|satte|satt|"
        "får|ger|gav|gett|för|fört .. tillbaka|åter",
        "{enter}|{send} .. återbetalning*|kreditering*|kredit*",
        "återbetalning*|kreditering* .. {enter}|{send}",
    ),
    "prescription_renewal": (
        f"{{renew}}|{{send}}|{{enter}} .. {_PAPER}",
        f"{_PAPER} .. {{renew}}|{{send}}|{{enter}}", "{renew}",
        "begäran .. {send}|{enter}", "{send}|{enter} .. begäran|läkaren|apotek*",
    ),
    "complaint": (
        f"{{enter}}|{{send}} .. {_GRIPE}", f"{_GRIPE} .. {{enter}}|{{send}}",
        "för|förde|fört|skickar|skickade|skickat|tar|tog|tagit .. vidare",
    ),
    "address_change": (
        "{amend}", "{enter} .. adress*|uppgift*", "adress*|uppgift* .. {enter}|{amend}",
    ),
    "marketing_ban": (
        f"{{stop}}|{{enter}} .. {_ADS}", f"{_ADS} .. {{stop}}|{{enter}}",
        f"{{stop}} .. {_ONE} .. {_ADS}",
    ),
}  # fmt: skip

DEEDS_OF_ANY = (
    "{note}", "{send} .. vidare|in|iväg|begäran|läkaren", "{amend}", "{book}",
    "{stop}",
)  # fmt: skip

STATES: dict[str, tuple[str, ...]] = {
    "booking": (
        "tiden|platsen|den|det .. är .. din|er|klar|inlagd",
        "du|ni .. är .. inskriven|uppskriven|inbokad|bokad|inlagd",
        "du|ni .. har|får .. nu .. tid|plats", "har|får .. du|ni .. tid|plats",
        "bokningen .. klar|gjord|bekräftad|inne",
    ),
    "rescheduling": (
        "nya|ny .. tid|tiden .. är|blir", "den|tiden .. är .. nu|flyttad|ändrad|ombokad",
    ),
    "cancellation": (
        "tiden|bokningen|den|det|besöket .. borta|struken|inställt|inställd|bort|"
        "avbokad|avbokat|borttagen",
    ),
    "payment": (
        "betalning*|summan|beloppet|pengarna|kortet|köpet .. igenom|mottagen|godkänd|"
        "godkändes|klar|gjord|registrerad|framme|inne|kommit|fungerade|lyckades|gick",
        "gick|går|gått .. igenom", "faktura*|räkning*|den|det .. betald|betalt|"
        "avklarad|reglerad|kvitterad|klar|slutbetald",
    ),
    "purchase": (
        "beställning*|köp|köpet|order* .. klar|gjord|inne|iväg|inlagd|mottagen|"
        "bekräftad|lagd|registrerad", "är .. beställd|beställt|köpt",
    ),
    "refund": (
        "får|kommer|kommit|sätts|betalas|går .. tillbaka", "pengarna|beloppet|summan|"
        "euro .. kommer|tillbaka|väg|konto*",
    ),
    "prescription_renewal": (
        "recept* .. apotek*|klar*|gäller|giltig*|förnyat|förnyas|finns|iväg|redo",
    ),
    "complaint": (
        "klagomål*|respons*|det|ärendet|detta .. går|vidare|chef*|ledning*|framfört",
    ),
    "address_change": (
        "adress* .. ändrad|ändrat|uppdaterad|sparad|inlagd|rättad|ny|klar|bytt",
        "nya adressen .. är|finns",
    ),
    "marketing_ban": (
        "ingen|inga|inte|slipper|inte .. mer|längre|fler|reklam|utskick|brev",
        "du|ni .. borttagen|bort|borta|avregistrerad|struken|ute", "slipper .. du|ni|dem|det",
        "får|kommer .. inga|ingen|inte",
    ),
}  # fmt: skip

STATES_OF_ANY = (
    "det|det_här|allt|nu|då|saken|så .. är .. klart|gjort|ordnat|fixat|klar|avklarat|"
    "färdigt|inlagt|registrerat", "är|var .. ordnat|fixat|klart|gjort|avklarat",
    "klart", "det ordnar|ordnade sig",
)  # fmt: skip

CLOSINGS = (
    "ses|ser|välkommen|välkomna|kommer|alltså|då|du|ni|tiden|tid|doktor|läkare|väntar|"
    "det|hos|nu|så",
)  # fmt: skip

WISHES: dict[str, tuple[str, ...]] = {
    "booking": (
        "boka|bokning|beställa .. tid|besök|in|mig|oss", "boka|bokning|bokningen|boka_tid",
        "behöver|behöva|vill|skulle|kan|få|får|ha|har|önskar|söker|finns|gäller|hoppades "
        ".. tid|tider|läkartid|läkare|läkaren|doktor|doktorn|sköterska|blodprov*|prov|"
        "vaccin*|hälsokontroll*|hälsoundersök*|undersökning*|kontroll|fysio*|tandläkar*|influensa*|"
        "ultraljud*|labb*|laborator*|röntgen|besök|mottagning*|plats",
        "ledig|ledigt|lediga|lediga tider", "träffa|se .. läkare|läkaren|doktor|någon",
        "komma .. in|till|på|hos", "tiden|tid .. frågade|bad", "tid|tider",
    ),
    "rescheduling": (
        "flytta|flyttas|ombokning|omboka|ombokas|byta|bytas", "boka|lägga|bokas om", "byta|ändra|"
        "ändras|bytas|skjuta|skjutas|senarelägga|tidigarelägga .. tid|tiden|besök*|upp|"
        "till|min|den", "tid*|den|besök* .. flytta*|ändra*|byta*|bytas|annan",
        "annan|andra|senare|tidigare .. tid|dag|gång",
    ),
    "cancellation": (
        "avboka*|avbokning*|återbud|annullera|avbeställa|stryka|stryk", "ställa|ställ in",
        "ta|tar|tas|plocka .. bort .. tid*|bok*|besök*|min|den", "inte .. komma|kommer|kan|"
        "behöver|hinner", "inte .. behöver|kommer", "fick|fått .. förhinder|hinder",
        "förhinder|hinder",
    ),
    "payment": (
        "faktura*|räkning*|påminnels*|skuld*", "betala|betalning*|betalar|betalas|"
        "obetald|obetalt|utestående", "kort|kortet|visa",
    ),
    "purchase": (
        "kostar|kosta|kostnad|pris|priset|priser", "tar .. betalt|ni", "beställa|köpa|"
        "beställer|köper|beställning|köp", "tar .. den|det|en|två",
        "vad|hur .. kostar|mycket|blir|tar",
    ),
    "refund": (
        "återbetal*|krediter*|kompens*|ersättning*|gottgör*", "pengar*|pengarna .. tillbaka|åter",
        "dragit|debiterat|debiterats|betalade|betalat|fakturerat|betalt|fakturerats|"
        "debiterad .. två|dubbelt|mycket|fel*|misstag|avbokat|inställt",
        "två gånger", "dubbelt", "felaktig*|fel .. faktura*|räkning*|debitering*",
    ),
    "prescription_renewal": (
        "recept*", "medicin*|tablett*|piller*|läkemed* .. slut|förny*|snart|mer",
        "förny*|förläng*",
    ),
    "complaint": (
        "klaga|klagomål*|klagar|reklamation*|reklamera|anmärk*|synpunkt*", "besviken|"
        "besvikna|missnöjd|missnöjda|arg|upprörd|irriterad", "dålig*|hemsk*|usel*|"
        "under .. kritik|service*|bemöt*|vård*|behandl*|upplev*", "bemött|bemötande*|"
        "behandlad", "respons|feedback",
    ),
    "address_change": (
        "adress*", "flyttat|flyttade|flytt|bor .. till|nu|numera|nyligen|på|hit",
        "bor .. numera|nu",
    ),
    "marketing_ban": (
        "reklam*|marknadsför*|nyhetsbrev*|utskick*|sändlist*|utskickslist*|annons*|"
        "erbjudand*|direktreklam", "från|av .. listan|listor|listan",
    ),
}  # fmt: skip

TAKES: dict[str, tuple[str, ...]] = {
    "purchase": (
        "jag|vi .. tar|köper|beställer .. den|det|en|den|två|dem|gärna",
        "tar|beställer|köper .. jag|vi .. den|det|en|två|gärna", "beställ|skriv|lägg .. "
        "en|den|upp",
    ),
    "payment": (
        "jag|vi|vi .. betalar|tar|betala .. nu|kort|den|det|genast", "betalar .. jag|vi",
        "dra|ta|debitera|dras .. det|den|kort*|från", "här .. kort*",
    ),
}  # fmt: skip

FULL = (
    "fullt|fullbokat|fullbokad|fullbokade|uppbokat|uppbokad|uppbokade|fulla|fullsatt|"
    "slutbokat|slutsåld*|slut", "inget|inga|ingen|inte|inte .. ledigt|lediga|ledig|tider|"
    "tid|kvar|finns|hittar|plats|platser|hitta|möjligt|öppnat|kö", "finns|hittar|kan .. "
    "inte|inga|inget|ingen", "allt|alla .. gick|borta|tagna|bokade|bokat|upptaget|"
    "försvann|åt", "redan .. tagen|bokad|borta|bokat|bokade", "semester|ledighet|"
    "sjukledig|tjänstledig|föräldraledig|frånvarande|bortrest|sjuk", "kalender*|listan|"
    "bokning* .. öppnar|öppnas|stängd", "kölista|väntelista|kön|köplats|väntelistan",
)  # fmt: skip

FAILED = (
    "inte|ej .. igenom|godkändes|godkänns|fungerade|fungerar|lyckades|lyckas|betald|"
    "betalt|dragits|gått|gick|går|accepterades|räcker|räckte|gå", "gick|går|godkändes|"
    "godkänns|fungerade|fungerar|lyckades|lyckas|blev|räcker .. inte|ej|aldrig|fel",
    "nekad*|nekas|avvisa*|avslog*|avslag|misslyck*|medges|medgavs|avbröt*|avbruten|"
    "stoppades", "täckning .. saknas|räcker", "kortet|terminal*|"
    "system*|betalterminal*|förbindelse* .. ut|trasig*|nere|ogiltigt|krånglar|spärrat|"
    "gammalt", "gått ut", "är|förblir|fortfarande|ännu .. obetald|obetalt|öppen|öppet", "försök|pröva|prova .. igen|senare|gång|annat|på", "sade|säger|sa .. nej",
    "felmeddelande|krånglar|problem", "något|blev|gick fel",
)  # fmt: skip

REFUSED = (
    "inte|ej|aldrig .. tillbaka|återbetal*|krediter*|ersätt*|förny*|ändra*|"
    "flytta*|avboka*|möjligt|kan", "betalar|ersätter|krediterar|återbetalar|kan|får|"
    "förnyar .. inte|ej|aldrig|tyvärr", "utan .. besök|läkarbesök|kontroll",
    "först|först .. träffa|besök|komma|när|efter", "annat|andra|fel .. nummer|"
    "avdelning*|enhet*|ställe*|mottagning*", "måste|behöver .. först|träffa|besök|komma",
)  # fmt: skip

OPEN = (
    "ringer|ringa|ringer_upp|kontaktar|kontakta|återkommer|återkomma|hör|höra .. dig|er|"
    "upp|tillbaka|igen|senare|av|om|till|när|ifall", "återkommer|återkomma|återkoppl*",
    "hör .. av|från", "meddelar|meddela|informerar .. dig|er|när|så", "kollar|kolla|"
    "frågar|undersöker|utreder|kontrollerar|tar .. reda|med|läkaren|saken|doktorn|om|"
    "och|detta|det", "utred*|undersök .. ärende*|saken|detta|det",
    "ring|ringer|försök .. igen|imorgon|morgon|senare|åter|på", "kölista*|väntelist*|kö",
    "meddelande|lapp .. läkaren|doktorn|till", "i kontakt", "höra av|oss",
)  # fmt: skip

HANDED_ON = (
    "kopplar|koppla|kopplas .. dig|er|över|vidare|fram|till|samtalet|dej",
    "kopplar|koppla", "flyttar|skickar|ställer|styr|för .. dig|er|samtalet .. över|"
    "vidare|till|fram|om", "kolleg*|kollega*", "annan|annat|andra|rätt .. avdelning*|"
    "enhet*|person|nummer|ställe|linje|handläggare", "någon annan", "vänta|håll|dröj|"
    "stanna .. linjen|luren|kvar", "hör .. till|hemma .. annan|annat|andra|kolleg*|någon",
)  # fmt: skip

OFFERS = (
    "ledig|ledigt|lediga|plats|finns|första|erbjuda|passar|kunde|skulle", "vad sägs",
)

LEFT = (
    "tänka|fundera|tänker|funderar|betänketid|betänka|överväga|avvaktar|avvakta|sova",
    "avstår|avstå", "låter|låt|låta|hoppar|hoppa|struntar|skippar .. bli|vara|över|i|"
    "kvar|från", "inte|nej|aldrig .. denna|idag|nu|ta|köpa|den|det|tack|just|"
    "än|ännu|behöver|vill|i|köper|tar", "för|ganska|väldigt|lite|var .. dyrt|dyr|mycket|"
    "högt", "dyrt|dyr", "kanske .. senare|gång|någon|en|nästa", "kolla|kollar|fråga|"
    "frågar|prata|pratar|höra|se|måste|jämföra|jämför .. med|hemma|först|frun|mannen|"
    "jobbet|kalendern|annanstans|runt|sambon|mina", "ringer|återkommer|hör .. igen|av|"
    "senare|tillbaka|sen|åter|mig", "återkommer|återkomma", "behåller|behåll|låter .. "
    "den|det|tiden|gamla|kvar", "väntar|vänta|avvaktar .. med|tills|till|och|lite",
    "betalar|betala .. banken|nätet|senare|själv|ikväll|hemma", "gör .. det .. nätet|"
    "själv", "kan|hinner .. inte",
)  # fmt: skip

REGRETS = (
    "tyvärr|ledsen|beklagar|beklagligt|synd|olyckligtvis|förlåt|ursäkta|dessvärre|"
    "oj|nej",
)  # fmt: skip

BEFORE_NOW = (
    "igår|i_går|tidigare|förut|senast|sist|redan", "i går|förrgår", "förra|senaste .. "
    "veckan|månaden|året|gången|besöket", "sedan|sen .. dagar|veckor", "dagar|veckor|"
    "månader|vecka|månad sedan|sen", "nätet|webben|online|hemsidan",
)  # fmt: skip

SUPPOSED = ("om du|ni|jag|vi|man|det|läkaren|hon|han|så", "ifall", "såvida")

MODALS = (
    "skulle|kunde|kan|borde|vill|ville|måste|behöver|bör|hade",
)  # fmt: skip

LEADS: tuple[str, ...] = ()

BUSY_WITH = ("det var allt|bra|det", "inget|inte|ingenting .. annat|mer|mera",
             "inga problem", "ingen fara|orsak", "nej då")
