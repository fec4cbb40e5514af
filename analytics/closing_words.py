"""States that tell a matter closed, if that is what the talk was about.

"Somebody else can have it", "we're square", "you can fetch them": of a cancellation, a
payment, a prescription these are the end, of anything else they say nothing. So each
counts only where its kind was asked for and is being talked of.

Patterns as `analytics/word_patterns.py` reads them.
"""

from analytics.word_patterns import listed

CLOSES: dict[str, dict[str, tuple[str, ...]]] = {
    "fi": {
        "cancellation": listed("""
            joku|jollekin|muu|toinen|toiselle .. saa|ottaa|pääsee|menee|käyttöön;
            olette|oot|olet .. vapaa|vapaana|peruttu;
            aika|paikka|se .. vapautettu|vapautettiin|vapautuu|vapaana;
            aika|paikka|varaus|se .. on|lähti|meni .. pois|poissa|poies|tiessään
        """),
        "payment": listed("""
            läpi meni;
            ollaan|olemme|ootte|olette .. sujut|kuitit|tasoissa|selvillä;
            hyväksytty|hyväksyttiin|onnistui
        """),
        "purchase": listed("""
            myyty|ostettu|tilattu;
            lyöty|lyötiin .. kassaan|koneelle|tilille;
            on .. teidän|sun tilillä|laskulla
        """),
        "prescription_renewal": listed("""
            jatkettu|jatkettiin|pidennetty|uusittu;
            lääkäri|tohtori .. kuittas*|allekirjoit*|hyväks*|uusi|kirjoit*|jatko*;
            voi|voit|voitte .. hakea|noutaa;
            reseptikesku*
        """),
        "complaint": listed("""
            viety|vietiin .. palaut*|eteenpäin|johdol*;
            vastaus .. tulee|saatte|saat
        """),
        "address_change": listed("""
            tiedoissa|rekisterissä|järjestelmässä .. nyt|oikea|oikein|uusi|uus;
            posti|kirjeet|postit .. löytää|tulee|menee|perille|tulevat;
            korjattu|korjasin|muutettu|päivitetty|päivitin|oikastu|oikaistu
        """),
        "refund": listed("""
            palaa|palautuu|siirtyy|menee|lähtee .. kortille*|tilille*|teille;
            laitoin|pistin|maksoin|siirsin|laitettu .. teille|sulle|tilille|kortille;
            arkipäiv*|pankkipäiv*|päivän .. tilillä|sisällä|kuluessa|päästä;
            päivään
        """),
        "marketing_ban": listed("""
            estin|estetty|estettiin|kielletty|poistettu;
            kielto .. nyt|tiedoissa|kirjattu|merkitty|merkattu
        """),
    },
    "sv": {
        "cancellation": listed("""
            någon|nån annan .. får|kan|tar|ha;
            ni|du .. är .. fri|ledig;
            tiden|platsen|den .. släppt|frigjord|fri|ledig|väck|borta|struken|raderad
        """),
        "payment": listed("""
            kvitt;
            godkänd|godkänt|godkändes;
            vi|ni är|har .. kvitt|klara|jämnt
        """),
        "purchase": listed("""
            såld|sålt|köpt|beställd|beställt;
            inslaget|slagit .. kassa*|in;
            står|är .. ert|ditt|din konto|räkning
        """),
        "prescription_renewal": listed("""
            förlängt|förlängd|förnyat|förnyad|utskrivet;
            läkaren|doktorn .. skrev|godkände|undertecknade|förnyade|signerade;
            kan .. hämta|hämtas;
            receptcent*
        """),
        "complaint": listed("""
            infört|registrerat|inlämnat|noterat|upptaget .. klagomål|respons|
              reklamation;
            svar .. kommer|får|inom
        """),
        "address_change": listed("""
            uppgifterna|registret|systemet .. rätta|rätt|nya|uppdaterad;
            posten|breven .. hittar|kommer|går;
            rättat|rättade|ändrat|uppdaterat|uppdaterade|korrigerat
        """),
        "refund": listed("""
            går|kommer|återgår|sätts .. kort|konto|kortet|kontot;
            satte|sätter|betalade|lade .. in|ut .. åt|till .. er|dig;
            inom|till|tre|fem .. dagar|bankdagar;
            krediterade|krediterat
        """),
        "marketing_ban": listed("""
            spärr*|blockerat|blockerade;
            förbudet|spärren .. finns|är|ligger|nu
        """),
    },
    "en": {
        "cancellation": listed("""
            someone|somebody|another .. else|patient .. have|has|get|gets|take|takes|
              use;
            you're|you are free|released;
            free|released|given .. up|back .. slot|time|others;
            nothing|no longer .. booked|standing
        """),
        "payment": listed("""
            we're|you're|are .. square|straight|even|quits;
            approved|accepted|cleared|honoured;
            nothing|not .. outstanding|owing|due
        """),
        "purchase": listed("""
            sold|bought|ordered|purchased;
            rung|rang .. up;
            on .. your account|bill|tab
        """),
        "prescription_renewal": listed("""
            extended|prolonged|reissued|rewritten|renewed;
            doctor|doctor's|gp .. signed|approved|authorised|authorized|okayed;
            fetch|collect|pick .. them|it|up
        """),
        "complaint": listed("""
            forwarded|escalated|logged|lodged|filed|registered;
            answer|reply|response|hear .. within|in .. days|weeks
        """),
        "address_change": listed("""
            file|records|system .. right|new|correct|updated;
            post|mail|letters .. find|reach|come|go|goes;
            corrected|updated|amended|changed
        """),
        "refund": listed("""
            euro|euros|cents|it|that .. goes|going|gone|returns|returned|back .. card|
              account|you;
            credited;
            three|five|few|couple|working .. days;
            put .. through .. to you
        """),
        "marketing_ban": listed("""
            blocked|barred|opted|removed|unsubscribed;
            won't|don't .. get|receive|hear|send .. another|more|any|again|anything
        """),
    },
}  # fmt: skip
"""By language and kind."""
