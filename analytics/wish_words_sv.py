"""How Swedish wishes for business and takes an offer, by kind.

Patterns as `analytics/word_patterns.py` reads them. All languages have the same names.
"""

from analytics.word_patterns import listed

WISHES: dict[str, tuple[str, ...]] = {
    "booking": listed("""
        boka|bokning|beställa .. tid|besök|in|mig|oss;
        boka|bokning|bokningen|boka_tid;
        behöver|behöva|vill|skulle|kan|få|får|ha|har|önskar|söker|finns|gäller|
          hoppades .. tid|tider|läkartid|läkare|läkaren|doktor|doktorn|sköterska|
          doktorn|*vaccin*|*spruta*|*granskning|labb*|blodprov*|prov|hälsokontroll*|hälsoundersök*|undersökning*|kontroll|
          fysio*|tandläkar*|influensa*|ultraljud*|labb*|laborator*|röntgen|besök|
          mottagning*|plats;
        ledig|ledigt|lediga|lediga tider;
        träffa|se .. läkare|läkaren|doktor|någon;
        komma .. in|till|på|hos;
        tiden|tid .. frågade|bad;
        tid|tider|läkartid*|labbtid*;
        behöver|behöva|vill|skulle|önskar|ha|få .. *remiss|*terapi|*terapeut*|
          *kontroll*|*undersökning*|*prov|*vaccin*|*hygienist*|*tand*|till doktor|
          läkare;
        *vaccinering|*vaccin|*hälsokontroll|blodprov|fysioterapi;
        vill|brukar|går|kan|sätta .. till|på|hos doktor|läkare
    """),
    "rescheduling": listed("""
        flytta|flyttas|ombokning|omboka|ombokas|byta|bytas;
        boka|lägga|bokas om;
        byta|ändra|ändras|bytas|skjuta|skjutas|senarelägga|tidigarelägga .. tid|tiden|
          besök*|upp|till|min|den|på|fram;
        tid*|den|besök* .. flytta*|ändra*|byta*|bytas|annan;
        annan|annat|ny|senare|tidigare tid|dag|gång;
        tidigare|senare .. eller .. senare|tidigare;
        måste|ska|behöver|skulle .. flyttas|flytta|ändras|bytas;
        kunde|kan|får|fick .. få .. annan|en annan|någon annan;
        ses|komma .. annan
    """),
    "cancellation": listed("""
        någon annan .. få|får|ta .. tid*|min;
        stryk|stryka .. mig|tiden;
        ta|tar .. bort .. tid*|mig|min;
        avboka|avboka_|avbokning*|återbud|annullera|avbeställa|stryka|stryk;
        ställa|ställ in;
        ta|tar|tas|plocka .. bort .. tid*|bok*|besök*|min|den;
        inte .. komma|kommer|kan|behöver|hinner;
        inte .. behöver|kommer;
        fick|fått .. förhinder|hinder;
        förhinder|hinder;
        behöver|behövs .. den|det|tiden inte|ej;
        tid|tiden|besöket .. kommer|kan|hinner inte;
        har .. tid .. kommer inte;
        bli av med .. tid*|den;
        göra .. er besvik*;
        slippa|avstå .. tiden|tid;
        vi|jag stryker;
        behöver|vill inte .. tid|tiden|besök*
    """),
    "payment": listed("""
        faktura*|räkning*|påminnels*|skuld*;
        betala|betalning*|betalar|betalas|obetald|obetalt|utestående;
        betala*|dra|dra*|med|ta|på kort|kortet|visakort*;
        samma kort
    """),
    "purchase": listed("""
        kostar|kosta|kostnad|pris|priset|priser;
        tar .. betalt;
        tar ni .. för;
        beställa|köpa|beställer|köper|beställning|köp;
        ni tar .. den|det|en|två;
        vad|hur .. kostar|mycket|blir|tar|går;
        till .. vilket pris;
        vad .. begär|tar|betalar|betala|kalaset;
        hur dyr*|mycket;
        priset|pris
    """),
    "refund": listed("""
        *återbetaln*|*återkrav*;
        återbetal*|krediter*|kompens*|ersättning*|gottgör*;
        pengar*|pengarna .. tillbaka|åter;
        dragit|debiterat|debiterats|betalade|betalat|fakturerat|betalt|fakturerats|
          debiterad .. två|dubbelt|mycket|fel*|misstag|avbokat|inställt;
        två gånger;
        tagit|dragit|tog|drog .. för mycket;
        tagit|dragit|tog|drog .. mycket .. tillbaka;
        betalade|betalat|betalt .. ställde|inställt|avbokade .. in|tillbaka|igen|ni;
        dubbelt;
        felaktig*|fel .. faktura*|räkning*|debitering*;
        ni|de|dom .. tog|tagit|drog|dragit|debiterade|debiterat|fakturerade|
          fakturerat .. pengar|för|mycket|besök*|fel;
        har .. att få;
        vill|ska|skulle|får .. ha|få .. tillbaka|åter;
        betalat|betalade .. samma .. två|dubbelt|gånger
    """),
    "prescription_renewal": listed("""
        recept*;
        *medicin*|*tablett*|*piller*|läkemed* .. slut|förny*|snart|mer|mera|kraft|nya;
        få|får|behöver .. mera|mer|nya .. *medicin*|*tablett*;
        förny*|förläng*;
        *tablett*|*medicin*|*piller*|inhalator*|spray*|droppar|salva* .. slut|tog|
          burken|kvar;
        recept* .. ut|nytt|slut
    """),
    "complaint": listed("""
        klaga|klagomål*|klagar|reklamation*|reklamera|anmärk*|synpunkt*;
        besviken|besvikna|missnöjd|missnöjda|arg|upprörd|irriterad;
        dålig*|hemsk*|usel*|under .. kritik|service*|bemöt*|vård*|behandl*|upplev*;
        bemött|bemötande*|behandlad|mottagen|togs emot;
        gör .. anmälan;
        respons|feedback;
        gnäll*|klagar|klaga;
        gås .. oplock*;
        minut*|timm* .. vänt*|kö|aula*|satt|sitta;
        vill .. att .. ni|det .. veta|vet|känt;
        så .. alla|andra hör*;
        såg|lyssna*|förklara*|bad .. inte|aldrig
    """),
    "address_change": listed("""
        *adress*;
        jag|vi .. flyttat|flyttade|bytt;
        flyttat|flyttade|flytt|bor .. till|nu|numera|nyligen|på|hit;
        bor .. numera|nu;
        post*|breven|räkning* .. gamla|fel|förra;
        har|är .. flyttat|flyttad;
        *gatan|*vägen|*gränd|*stigen .. numera|nu|rätta|nuförtiden;
        bor .. på|numera|nu .. *gatan|*vägen|*gränd|*stigen
    """),
    "marketing_ban": listed("""
        reklam*|marknadsför*|nyhetsbrev*|utskick*|sändlist*|utskickslist*|annons*|
          erbjudand*|direktreklam;
        från|av .. listan|listor|listan;
        blad|broschyr*|marknadsför*|kampanj*;
        erbjudand*|sms|mejl|meddelanden|brev .. skickar|textar|får|kommer|hela tiden;
        slippa|slipper .. reklam*|erbjud*|mejl|sms
    """),
}  # fmt: skip
"""By kind, the words with which it is wished for or spoken of."""

TAKES: dict[str, tuple[str, ...]] = {
    "purchase": listed("""
        jag|vi .. tar|köper|beställer .. den|det|en|den|två|dem|gärna;
        tar|beställer|köper .. jag|vi .. den|det|en|två|gärna;
        beställ|skriv|lägg .. en|den|upp
    """),
}  # fmt: skip
"""Customers' own words that take an offer which was no question."""
