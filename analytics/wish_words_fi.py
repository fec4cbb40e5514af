"""How Finnish wishes for business and takes an offer, by kind.

Patterns as `analytics/word_patterns.py` reads them. All languages have the same names.
"""

from analytics.word_patterns import listed

WISHES: dict[str, tuple[str, ...]] = {
    "booking": listed("""
        tarvits*|tarttis*|tarvis|tarvi*|tarviin|haluai*|haluan|haluun|pitäi*|saisin*|
          laittaa|antaa|katsoa|kattoo|järjestää|saisko|saako|saanko|saisiko|saada|ottai*|varai*|kysyi*|etsin|löytyi*|olisiko|
          olisko|onko|voisinko|kaipai* .. ajan|aikaa|aika|aikoja|vastaanot*|lääkäriai*|
          lääkäriaj*|lääkärille|lääkäriin|tohtorille|hoitajalle|terapeutille|*labra*|
          laborato*|*kokee*|*rokot*|*piikin|*piikki|näytteenot*|lekuri*|fyss*|ultraan|hammaslääkär*|fysiotera*|
          ultraää*|terveystarkastu*|röntgen*|kontrolli*|tutkimu*|labraan;
        varata|varaisin|varaisitte*|ajanvarau*|varaamaan;
        pääsis*|päästä|pääsen|pääseekö|mahtui* .. lääkäri*|vastaanot*|tohtor*|hoitaj*|
          labra*|näytille|teille|käymään|tällä|ensi|huomenna;
        vapaata|vapaita|vapaa|tilaa;
        käydä .. verikok*|lääkäri*|labra*|näytil*;
        lääkäriai*|lääkäriaj*;
        siitä|siihen ajasta|aikaan|lääkäriaikaan;
        kysyitte|kysyit aikaa;
        ottas*|haluas*|varas*|antas*|antais*|tartteis*|haluis* .. ajan|aikaa|aika|
          *käynti*|*käynnin|*lääkäri*|*tohtor*|*hoitaj*|*kokee*|*rokot*|*piikin|
          *piikki|*terapi*|*terapeut*|*labra*|*tarkastu*|*hygienist*|*hammas*|*kuvau*|
          *tutkimu*;
        tarvits*|tarttis*|tarvi*|tarviin|haluai*|haluan|haluun|saada|ottai*|varai*|
          laittaa .. *käynti*|*käynnin|*terapi*|*terapeut*|*hygienist*|*hammas*|
          *kuvau*|*kontrolli*|*tohtor*|*lääkäril*;
        ottas*|haluas*|haluai*|haluun|haluan|pääsis* .. tohtor*|lääkär*|hoitaj*
    """),
    "rescheduling": listed("""
        siirtä*|siirret*|siirto|siirtoa|siirron|siirrä*|siirsin;
        vaihtaa|vaihtaisin|vaihdettava|vaihtamaan|vaihtaisi|muuttaa|muuttaisin|
          muuttamaan .. aika*|ajan|aikaa|toise*|varau*|päivä*|ajankohta*;
        aikaa|aika|aikani|ajan .. vaihtaa|vaihdettava|vaihtaisi*|muuttaa;
        päivä*|kello|*tai|*taina|*kona|huomenna .. mut|mutta .. voi*|voiko|saisko|
          keksi*|jonku*|toise*;
        lykätä|lykkäis*|aikaistaa|myöhentää|myöhemmäks*|aikaisemmaks*;
        toiseen|toinen|eri .. aikaan|ajankoht*|päivään|päiväks*;
        toiselle päivälle;
        ei|en|emme .. sovi*|käy*|pääse*|passaa .. saisko|saisiko|voiko|voisko|voisiko|
          jonku*|toise*|toiseen;
        en|emme .. pääsekään|pääse .. voisiko|vaihta*|siirt*|toi*;
        siirrettä*;
        vanha|nykyinen|sovittu aika;
        siirtoon|siirtämään;
        aikasem*|aikaisem*|myöhem* .. tai|vai .. aikasem*|aikaisem*|myöhem*;
        saisko|saisinko|saako|voisko|voiko .. jonkun|jonku|toisen|toiseen|eri|muun;
        pitäis|pitäisi|täytyis .. saada .. aikasem*|aikaisem*|myöhem*|toise*|eri;
        vaihtuis|vaihtuisi|siirtyis|siirtyisi
    """),
    "cancellation": listed("""
        aika*|varau*|paik* .. joutaa|vapautu*|toiselle|jollekin|vapaaksi;
        vapautta*|vapautat*;
        en|emme .. pääsekään|tulekaan|tuu|ehdikään;
        perua|peruun|peruuttaa|perumaan|peruuttamaan|peruutus|peruutuks*|peruisin|peruuttaisin|
          peruisitteko|perutaan|perutaanko|peruttava|perukaa|peruuttakaa|peruttais*;
        poistaa|poistaisitte*|poistakaa|ottakaa|ottaa .. aika|ajan|aikani|varau*;
        en|emme|ei|et .. tarvitse*|tarvi|tarvii .. aikaa|aika*|varau*|sitä;
        en|emme .. pääse|oo|ole .. tulemaan|tulossa|tuu|paikalle;
        jätt* .. väliin;
        este|esteen;
        senkö|sekö .. perun|poistetaan|perutaan|poistan;
        mitätöi*;
        en|ei|emme|enkä .. sitä|aikaa|enää .. tarvii|tarvitse|tarvi|tartte|tarvita;
        *aika|*aikaa|varaus|mulla .. enkä|en|emme .. pääse|tule|tuu|pysty|ehdi;
        eroon|irti .. ajasta|varauksesta|siitä;
        ajasta|varauksesta .. eroon|irti|luopu*;
        luovun|luopuisin;
        jää* .. käyttämättä|tulematta|väliin;
        laitetaan|laita|laittakaa|pannaan|pistetään|otetaan|ota|ottakaa .. *käynti*|
          *käynnin|*käynt|aika|ajan|varaus|varauksen .. pois|väliin
    """),
    "payment": listed("""
        lasku|laskun|laskua|laskusta|laskuni|laskunne|maksumuistutu*|muistutu*|velka*|
          velkaa|maksu|maksun|rästissä;
        maksaa|maksaisin|maksan|maksetaan|maksamatta|maksamaan|maksettava*|avoinna;
        kortilla|kortilta|veloittakaa|veloita|kortti;
        kuitata|hoitaa lasku*
    """),
    "purchase": listed("""
        paljonko|mitä|mihin|minkä .. maksa*|kustanta*|hintaan|hinta*|hinnalla;
        hinta|hinnan|hintaa|hinnasto;
        paljonko|paljon olis|olisi|ois;
        mitä|paljon|paljonko .. pyydätte|pyydät|otatte|otat|veloitatte;
        paljon|paljonko .. on .. teillä;
        tilata|tilaisin|tilaan|ostaa|ostaisin|ostan|tilataan|ostetaan|tilaus*|
          tilaukseen|hankkia|hankkisin;
        kiinnosta*;
        paljonko|paljon|mitä|minkä .. pyydet*|joutu*|pulit*|kust*|veloitet*|makset*|
          maksaan;
        mitä|paljonko .. siitä|semmosesta|sellaisesta
    """),
    "refund": listed("""
        rahat|rahoja|rahani .. takaisin|takas*;
        *palautus*|*hyvity*;
        hyvity*|korvau*|palautuksen|palautusta|palautus|hyvittä*|palauttaa|
          palauttakaa|palauttais*;
        kahteen|kahdesti|tuplana|tuplasti|kaksi .. kertaan|kertaa|veloitettu|
          veloitettiin|maksoin|maksettiin|laskutettiin|otettu|laskutettu;
        kahteen kertaan;
        kahdesti;
        tuplana|tuplasti|tuplalasku*;
        maksoin|maksettiin|laskutettiin|veloitettiin|ottaneet|ottanut|otettu|otitte ..
          liikaa|peruttiin|peruutettiin|peruttu;
        liikaa|väärin|turhaan|aiheetta .. maksoin|veloitettiin|veloitettu|laskutettu|
          laskutettiin;
        väärä* .. lasku*;
        maksoin .. peru*|liikaa;
        otitte|veloititte|laskutitte|peritte|ottivat|veloittivat|ottaneet|
          veloittaneet|perineet;
        kuuluu|haluun|haluan|haluaisin|haluisin|saanko|saanks|saako|tahdon|pitäis|
          pitäisi .. takas*|takaisin;
        maksa*|maksoin .. kahteen|kahdesti|tuplana|turhaan|liikaa|saman
    """),
    "prescription_renewal": listed("""
        resept*|reseptilääk*;
        *lääke*|*lääkk*|*tablet*|*piller*|*voide*|*kuuri* .. lopu*|loppu*|uusi*|vanhe*|
          lisää|jatko*|voimaan|vähissä;
        uusia|uusin*|jatko* .. *lääke*|*lääkk*|*tablet*|*piller*;
        onnistu* uusin*;
        *lääkity* .. uusi*|uusit*|jatk*|loppu*;
        uusi|uusia|uusisi* lääke*;
        lääkemääräy*;
        *lääke*|*lääkk*|*tablet*|*piller*|*piippu*|*tippoja|*tipat|*voide*|*laastari*
          .. lopus*|vähis*|loppu*|vanheni*|vanhentu*
    """),
    "complaint": listed("""
        *epäkoht*|kirjallis* vastau*;
        valittaa|valitu*|valittaisin|reklamaatio*|reklamoi*|muistutuksen|kantelu*;
        palaute|palautetta|palautteen;
        tyytymät*|pettyny*|vihai*|suuttunut|närkäst*;
        huono*|ala-arvois*|surkea*|törkeä*|töykeä*|kamala* .. palvelu*|kohtelu*|
          hoito*|käytö*|kokemu*;
        palvelu*|kohtelu* .. huono*|ala-arvois*|surkea*|törke*|kurja*|kamala*;
        kohdeltiin|kohdeltu|vastaanotettiin;
        päähän .. ottaa;
        ottaa päähän;
        vastuu*|kritiik*|moitti*|kiukut*|raivo*|ylimieli*|epäasialli*;
        valit*|valittais*|marmat*|kitisee|kitistä;
        kana|kanaa .. kynittäv*;
        minuut*|tunti*|tunnin|tuntia .. odot*|aulas*|jonos*|istu*;
        haluun|haluan|haluaisin .. tiedetään|tietoon|kuulla|kirjata;
        kaikkien|muitten|muiden kuullen|edessä|nähden;
        ei|eikä .. kuunnel*|katto*|kats*|pyytän*|pahoitel*|tervehti*
    """),
    "address_change": listed("""
        oso*;
        muutimme|muutettiin|muuttanu*|muutin;
        asun|asutaan|asumme .. nyt|nykyään|nykyisin|osoitte*;
        uusi|uus|uuteen koti*|kämp*;
        posti|kirjeet|laskut .. vanhaan|entiseen|väärään|vanhalle;
        muutettiin|muutimme|muutin|muuttaneet|muuttanut;
        *katu|*tie|*kuja|*polku|*kaari|*raitti .. nykyään|nykysin|nykyisin|nyt|oikee|
          oikea;
        asun|asutaan|asumme .. *katu|*kadu|*tie|*kuja|*polku|*kaari
    """),
    "marketing_ban": listed("""
        maino*|tekstiviestimaino*;
        markkinoin*|suoramarkkinoin*|telemarkkinoin*;
        uutiskirj*;
        postituslist*|sähköpostilist*|mainoslist*|jakelulist*|viestilist*;
        tarjou*|roskapost*;
        lehtis*|esitteit*|mainon*|kampanj*;
        markkinoi*;
        viestejä|viestit|tekstareita|sähköposteja|postia|meilejä .. tulee|tullut|
          lähett*|lähetät*|tekstaa*;
        vain|vaan .. ajanvarau* viest*
    """),
}  # fmt: skip
"""By kind, the words with which it is wished for or spoken of."""

TAKES: dict[str, tuple[str, ...]] = {
    "purchase": listed("""
        otan|otamme|ostan|ostamme|tilaan|tilaamme|tilataan|ostetaan|hankin .. sen|se|
          vain|ne|yhden|niin;
        laitetaan .. tilaukseen|tulemaan|menemään;
        laittakaa|laita .. tulemaan|tilaukseen
    """),
}  # fmt: skip
"""Customers' own words that take an offer which was no question."""
