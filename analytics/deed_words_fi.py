"""How Finnish wishes for business, does it, and tells that nothing came of it.

Patterns as `analytics/word_patterns.py` reads them; `{book}` and its like are the
forms of verbs (`analytics/verbs_fi.py`). All languages have the same names.
"""

from analytics.word_patterns import listed

DEEDS: dict[str, tuple[str, ...]] = {
    "booking": listed("""
        {book};
        {enter} .. teidät|teille|sut|sulle|sinut|sinulle|hänet|hänelle|lapsen|
          lapselle|ajan|aika|aikaa|aikanne|aikasi|vastaanot*|varau*|lääkäriai*|
          lääkäriaj*|käynti*|käynnin|kalenteriin|kirjoille|listalle;
        ajan|aika|aikaa|aikanne|aikasi|vastaanot*|varau*|lääkäriai*|lääkäriaj*|
          käynti*|käynnin .. {enter};
        teidät|teille|sut|sulle|sinut|sinulle|hänet|hänelle|lapsen|lapselle .. {enter};
        {enter} .. varau*
    """),
    "rescheduling": listed("""
        {move};
        siirto|ajansiirto|vaihto .. {enter};
        {enter} .. siirto|siirron
    """),
    "cancellation": listed("""
        {cancel};
        {remove} .. ajan|aika|aikaa|aikanne|aikasi|vastaanot*|varau*|lääkäriai*|
          lääkäriaj*|käynti*|käynnin .. pois;
        {remove} .. pois|poikkeen;
        {remove} .. aik*|varau*|paik*;
        {remove} .. ajan|aika|aikaa|aikanne|aikasi|vastaanot*|varau*|lääkäriai*|
          lääkäriaj*|käynti*|käynnin;
        ajan|aika|aikaa|aikanne|aikasi|vastaanot*|varau*|lääkäriai*|lääkäriaj*|
          käynti*|käynnin .. {remove};
        {enter} .. perutu*|peruutu*|peruuks*
    """),
    "payment": listed("""
        {charge};
        maksu|lasku|suoritus|veloitus|summa .. {enter}|{charge};
        {enter} .. maksu|maksun|maksetuks*|suorituksen|veloituksen
    """),
    "purchase": listed("""
        {order};
        {enter} .. tilau*|ostos|ostoksen|kaupa*;
        tilau*|ostos|kauppa .. {enter}|{send}|{order}
    """),
    "refund": listed("""
        {refund};
        {enter}|{send} .. hyvity*|palautuksen|palautus|rahat;
        hyvity*|palautus|rahat .. {enter}|{send};
        maksan|maksamme|maksetaan|maksoin|maksettiin .. takaisin|takas*;
        {enter}|{send}|{charge}|{remove} .. takaisin|takas*|palautu*|hyvity*
    """),
    "prescription_renewal": listed("""
        *resept*|*lääke*|*lääkk*|lääkemääräy*|uusin*|uusimis* .. {renew}|{send}|{enter};
        {renew}|{send}|{enter} .. *resept*|*lääke*|*lääkk*|lääkemääräy*|uusin*|uusimis*;
        {renew}|{send}|{enter} .. uusittav*|uusimis*|jatko*
    """),
    "complaint": listed("""
        palaute|palautteen|palautetta|palautteenne|palautteesi|reklamaatio*|valitu*|
          muistutu*|asia*|kaik* .. {enter}|{send};
        {send} .. laatu*|esimie*|johdol*|ylilääkär*|johtaja*|vastaava*;
        {enter}|{send} .. palaute|palautteen|palautetta|palautteenne|palautteesi|
          reklamaatio*|valitu*|muistutu*|asia*|kaik*
    """),
    "address_change": listed("""
        {amend} .. tieto*;
        oso* .. {amend}|{enter};
        {amend}|{enter} .. oso*|yhteystie*;
        yhteystie* .. {amend}
    """),
    "marketing_ban": listed("""
        {enter}|{stop}|{remove} .. markkinoin*|maino*|kiel*|lista*|postituslista*|
          uutiskirje*|suoramarkkinoin*;
        markkinoin*|maino*|kiel*|lista*|postituslista*|uutiskirje*|suoramarkkinoin* ..
          {enter}|{stop}|{remove}
    """),
}  # fmt: skip
"""By kind, what tells that it was done; the forms of verbs stand in braces."""

DEEDS_OF_ANY = listed("""
    {note};
    {send} .. eteenpäin|pyynnön|pyyntö*;
    {amend};
    {book};
    {stop};
    eteenpäin
""")
"""What tells that something was done; the talk before it tells what."""

STATES: dict[str, tuple[str, ...]] = {
    "booking": listed("""
        teillä|sulla|sulle|teille|sinulla|sinulle .. on .. nyt|sitten .. aika|varaus;
        aika|varaus|se|paikka .. on .. teidän|sun|sinun|teille|voimassa;
        sain|saatiin .. varattua|mahtumaan|järjestettyä;
        saitte|saatte|sait|saat .. ajan;
        varaus .. vahvistettu|valmis|voimassa
    """),
    "rescheduling": listed("""
        uusi|uus|uudeksi|uuden .. aika|aikanne|aikasi|ajaks*|ajankoht*;
        vanha|vanhaa|entinen|entistä .. pois|poistui|lähti|enää|peruttu|vapautui;
        sain|saatiin .. siirrettyä|vaihdettua;
        siirto .. onnistui|tehty|valmis
    """),
    "cancellation": listed("""
        aika|varaus|se|käynti .. poissa|pois|poistunut|vapautettu|vapautunut|lähti|
          poistui|vapautui;
        sain|saatiin .. peruttua|poistettua;
        peruutus|peruuntu* .. tehty|kirjattu
    """),
    "payment": listed("""
        maksu*|suoritu* .. vastaanotettiin;
        raha*|maksu|summa .. siirtyi|siirretty|saapui|saapunut;
        maksu|maksun*|suoritu*|lasku|veloitu*|raha*|summa .. onnistui|läpi|perille|
          perillä|maksettu|kuitattu|vastaanotettu|hyväksyttiin|hyväksytty|kunnossa|
          selvä|hoidettu|hoitui|kirjattu|kirjautui|tullut|rekisteröity;
        meni|menee|mennyt .. läpi;
        on|tuli .. maksettu|maksetuksi
    """),
    "purchase": listed("""
        tilau*|ostos|kauppa* .. meni|lähti|sisään|sisällä|sisässä|valmis|vahvistettu|
          eteenpäin|selvä|onnistui|tulossa;
        myyty
    """),
    "refund": listed("""
        saatte|saat|tulee|tulevat|maksamme|palaa .. takaisin|takas*|tilille*;
        hyvityksenä|hyvitykseks* .. tulee;
        lähti|lähtenyt|meni|mennyt|menossa|palautuu|palautuivat .. takaisin|takas*;
        hyvity*|palautu*|raha* .. tulee|tulevat|menee|menevät|lähti|matkalla|tilillä|
          tilille
    """),
    "prescription_renewal": listed("""
        uusittu|uusittiin;
        resepti* .. voimassa|jatkuu|apteekis*|kunnossa|uusittu|valmis|näkyy|haettavis*;
        uusin*|uusimis*|jatko*|lääke*|*resept* .. vireillä|menossa|matkalla|voimassa|
          vuodeksi|vuoden|haettavis*;
        pyyntö .. lähti|menee|meni|matkalla
    """),
    "complaint": listed("""
        merkintä|merkinnän|vastaus|vastauksen .. jää|jäi|saat|saatte|tehty;
        jää|jäi|saat|saatte .. merkintä|vastaus|vastauksen;
        palaute|palautteenne|palautteesi|valitu*|reklamaatio*|se|tämä .. menee|meni|
          lähti|eteenpäin|käsittelyyn|käsittelyssä|johdolle|esimiehelle
    """),
    "address_change": listed("""
        oso* .. ajan tasalla;
        oso* .. vaihdettu|vaihtunut|vaihtui|muuttunut|kunnossa|oikein|
          järjestelmässä|rekisterissä|tallessa;
        uusi osoite .. on .. nyt
    """),
    "marketing_ban": listed("""
        ei .. enää .. tule|lähetetä|tulla|lähetellä|lähde|saa;
        ette|et .. enää .. saa;
        kielto .. voimassa|päällä|astui;
        ei .. tule|lähetetä .. enää;
        olette|olet .. pois|poissa .. lista*;
        teidät|sut|sinut .. pois .. lista*
    """),
}  # fmt: skip
"""By kind, what tells of the end that was reached, without a verb of doing."""

STATES_OF_ANY = listed("""
    sovittu|sovitaan|sovittiin;
    on|se|nyt|noin|asia|homma|juttu .. kunnossa|hoidossa|selvä|valmis|tehty|voimassa|
      järjestyksessä;
    se|homma|asia .. hoituu|hoitui|järjestyi|onnistui;
    kaikki kunnossa|valmista|valmis;
    onnistuu hyvin;
    sain|saatiin|saimme .. *ttua|*ttyä|*htyä|*htua;
    se onnistuu
""")
"""What tells that all is done, whatever it was."""

CLOSINGS = listed("""
    noin|nyt|joo .. se|aika .. on;
    nähdään|nähää|tavataan|tervetuloa|tulkaa|tuut|tulet|tulette|tuutte|odotamme|
      odotetaan|olette|oot|sovittu|sovitaan|eli|siis|teillä|sulla|sinulla|lääkäri|
      tohtori|aikanne|aikasi|aika
""")
"""Words with which an agent says a moment once more, when it is settled."""

OFFERS = listed("""
    rako|paikka|peruutusai*;
    ehdot*|saisitte|saisit;
    vapaata|vapaa|vapaana|tilaa|tarjota|tarjoan|löytyy|löytyisi|pääsisi|pääsis|
      mahtuisi|olisi|olis|ois|ensimmäinen|seuraava|saisin|miten|entä|entäs|aikaa
""")
"""Words with which a moment is offered."""

FULL = listed("""
    ajat|aika|ne .. vietiin|viety|meni|menivät|julkaista*|otettiin;
    rakoa|tukossa|tupaten|tupalla|väliin;
    täynnä|täysi|täydet|täyteen;
    nenän edestä;
    loppu|loppuneet|loppunut|lopussa|loppuivat;
    kaikki .. meni|mennyt|menneet|menivät|menossa|mennä|varattu|varattuna|varattuja|
      loppuun|täynnä|ehti*;
    ajat|aika|aikaa .. menivät|meni jo|mennyt;
    jo varattu|varattuja|viety|mennyt;
    joku|toinen .. nappas*|ehti|ehätti|vei|kerke*|varasi|otti;
    täyteen|loppuun varattu|buukattu|myyty;
    ei|eikä .. vapaata|vapaita|vapaana|vapaa|aikoja|aikaa|tilaa|löydy|löytynyt|yhtään|
      mitään|enää|muita|mahdu|paikkoja|sijaista|jäljellä|jonotuslista*;
    en|ei .. löydä|löytänyt|pysty|pystytä|voi|voida|voitu|voi;
    emme voi|pysty|saa;
    ei onnistu|onnistunut;
    lomalla|sairaana|sairaslomalla|vapaalla;
    kalenteri|lista|ajanvaraus .. auke*|avat*|avau*|kiinni|suljettu;
    aukeaa vasta;
    jonotuslista*
""")
"""Nothing is to be had."""

FAILED = listed("""
    ei|eikä .. ottanut|ota|suostu|suostunut|lue|lukenut|katetta|saldoa;
    punaista|punasta;
    en .. saa .. onnistumaan|menemään|läpi;
    ei .. mennyt|mene|onnistunut|onnistu|toiminut|toimi|hyväksytty|hyväksy|hyväksynyt|
      veloitettu|riitä|riittänyt|kelpaa|kelvannut|päässyt|tullut|reagoi|menny|toimi;
    hylkä*|hylät*|hyljät*|evät*|eväs*|torju*|kieltäyty*;
    epäonnistu*|keskeyty*|katkesi|peruuntui|pieleen|vika*|virhe*|häiriö*|herjaa|
      jumis*|jumittaa;
    kortti|pääte|maksupääte|järjestelmä|yhteys|sovellus|linja .. rikki|nurin|alhaalla|
      vanhentunut|vanha|suljettu|poikki|kuollut|jumissa|kaatunut|estetty|ei;
    jäi|jää .. tekemättä|maksamatta|auki|avoimeksi|avoinna|kesken|odottamaan;
    yrittäkää|yritä|kokeilkaa|kokeile .. uude*|toise*|myöhemmin|kerta*;
    kate|saldo|katetta;
    kielsi .. maksun|veloituksen|tapahtuman;
    pankki .. sano*|ei|hylk*|esti|kielsi
""")
"""It was tried and did not come off."""

REFUSED = listed("""
    ei .. perustetta|perusteita|aihetta|syytä;
    emme|en|ei .. palauta|hyvitä|korvaa|makseta|korvata|palauteta|hyvitetä|maksa;
    ei .. voi|voida|saa|pysty|kuulu|anneta|tehdä|uusita .. uusia|palauttaa|hyvittää|
      perua|siirtää|muuttaa|vaihtaa|tilata|ilman|meille;
    ilman .. käyntiä|vastaanottoa|lääkäriä|kontrollia;
    täytyy|pitää|pitäisi|tarvitsee ensin;
    vasta .. kun|käynnin|lääkärin;
    toise* numero*|paika*|yksikö*|toimipist*;
    en|ei|emme .. ota|oteta|veloiteta|veloita .. rahaa|maksuja|maksua|kortteja|
      puhelimessa|puhelimitse;
    maksaa .. kassalle|kassalla|tiskille|tiskillä|paikan päällä|käynnin;
    omilta|omilla|itse|ite .. sivuil*|tehdään|tehdä|asetuks*;
    linkki|linkistä|klikkaa*|klikataan;
    ei .. mitä veloittaa|maksaa|maksettavaa
""")
"""We do not do that, or not here."""

OPEN = listed("""
    laitan|laitamme|lähetän|lähetämme .. viestiä|viestin|tekstarin;
    jonoon|odotuslistalle|peruutuslistalle;
    pyydän|pyydetään .. soitta*;
    odottamaan|odotuslist*|peruutuspaikkalist*;
    soitan|soitamme|soitetaan|soittelen|soittelemme|soittaa|soittaisi* .. teille|
      takaisin|sulle|sinulle|uudestaan|myöhemmin|huomenna|iltapäivällä|vielä|päin;
    palaan|palaamme|palataan|palaillaan|palata .. asiaan|siihen|tähän|teille|sulle;
    palaan;
    otan|otamme|otetaan|ottaa .. yhtey*;
    ilmoitan|ilmoitamme|ilmoitellaan|ilmoitetaan .. kun|teille|sulle|heti|myöhemmin;
    kuulette|kuulet .. meistä|meiltä|minusta|pian;
    tarkistan|tarkastan|selvitän|selvitämme|selvitellään|kysyn|kysäisen|kysytään ..
      lääkäri*|asia*|tämä*|sen|ja|vielä|muilta|laskutuk*|esimie*;
    jätän|jätetään .. viestin;
    selvitys*|soittopyynt*|muistiin|takaisinsoit*|jonotuslista*|jonoon|
      odotuslista*;
    soittakaa|soita|yrittäkää|ottakaa .. uudestaan|uudelleen|huomenna|myöhemmin|
      maanantaina|yhteyttä;
    katson asiaa|tätä;
    lisäselvity*
""")
"""It is put off: somebody will come back to it."""

HANDED_ON = listed("""
    yhdistän|yhdistetään|yhdistämme|kytken|kytketään|ohjaan|ohjataan|käännän|
      käännetään;
    siirrän|siirretään|siirrämme .. puhelun|teidät|sut|sinut|linja*|ajanvarau*|
      kollega*|laskutuk*|toise*;
    kollega*|kolleka*;
    toiselle|toiseen .. osastolle|numeroon|henkilölle|yksikköön|paikkaan;
    odottakaa|odota|pysykää|pysykää .. linja*|langalla|puhelimessa;
    annan .. puhelimen|numeron|luurin|sen;
    tämä|se|asia .. kuuluu .. toise*|muualle|kollega*|ajanvarau*|laskutuk*;
    jatkaa .. kanssanne|kanssasi|puhelua;
    käsittelee|hoitaa .. toinen|kollega|osasto
""")
"""The call goes on to somebody else."""

LEFT = listed("""
    täytyy|pitää|pitäisi|täytyis*|haluan|tahdon .. miettiä|harkita|tarkistaa|katsoa|
      kysyä|jutella|puhua|varmistaa|selvittää|kysästä|keskustella;
    mietin|harkitsen|mietitään|tuumaan|tuumin|mietiskelen|miettiä|pohdin|pohtia|nukun|
      nukutaan .. yli|vielä|asiaa|ensin|sitä|viikonlopun|rauhassa;
    jätän|jätetään|jättää|jätetäänkö .. väliin|sikseen|tekemättä|siihen|ottamatta|
      kokonaan|tähän|tällä;
    en|ei|emme .. ota|osta|tilaa|oteta|osteta|tilata|sittenkään|tällä|nyt|vielä|
      kuitenkaan|taida|halua|tarvitse;
    ei|en sittenkään|vielä|nyt|tällä|kuitenkaan|taida;
    antaa|anna|annetaan .. olla;
    liian|aika|melko|turhan|onpa|tosi .. kallis*|kallista|hinta*|paljon|tyyris*;
    liikaa;
    kallis|kallista|kalliiksi|hintavaa|suolais*;
    kysyn|kysynpä|katson|katselen|etsin|vertailen|kysellään .. muualta|muita|netistä|
      ensin|vielä|itse|hintoja|toisesta|kotona;
    otan .. yhteyttä|myöhemmin|uudestaan;
    soitan|soittelen|palaan|palaillaan .. uudestaan|uudelleen|myöhemmin|sitten|
      asiaan|yhteyttä|huomenna|takaisin|jos;
    ehkä|kenties .. myöhemmin|joskus|toiste|toisella|ensi;
    pidetään|pidän|jätetään .. ennallaan|vanha|voimassa|sama|se;
    odotetaan|odotan|odotellaan .. vielä|huomiseen|ensi|viikko*|sitten;
    maksan .. pankissa|verkkopankissa|netissä|itse|sitten|myöhemmin|illalla|kotona;
    en|emme .. pääse|ehdi|voi;
    toisen|toinen|toiseen|ensi .. kertaan|kerta|kerran|kerralla
""")
"""The customer lets it be, or thinks it over."""

REGRETS = listed("""
    valitettavasti|valitan|harmi|harmillista|ikävä kyllä|ikävää|ikävästi|pahoittel*|
      pahoillani|hups|hupsis|kurjaa|anteeksi;
    helkkari*|hemmetti|hitto|hitsi|perhana|pahus|perskele*;
    voi ei|eikä
""")
"""Words of bad news: behind them nothing vague is taken for a deed."""

BEFORE_NOW = listed("""
    eilen|eilis*|toissapäivänä|viime|viimeksi|aiemmin|aikaisemmin|tuolloin|silloin;
    jo .. viime|eilen|aiemmin;
    päivää|viikkoa|kuukautta|tuntia sitten;
    netissä|netistä|nettivarau*|verkossa
""")
"""Words that put a deed before this call."""

SUPPOSED = listed("""
    jos;
    mikäli;
    ellei*|jollei*;
    kunhan
""")
"""Words that make a deed a thought or a rule."""

MODALS = listed("""
    olisin|olisimme|oltaisiin|oltais|olisi|olis|ois|voisi*|voin|voimme|pitäisi*|
      täytyy|pitää|haluai*|haluan|pitäs|voidaan|saako|voiko|ennen;
    sitten|sit|vasta kun|ku;
    ku|kun
""")
"""Words before a verb that make it a wish, an ability or a duty."""

LEADS: tuple[str, ...] = ()
"""Words without which a verb's present is no promise; none: it is one itself."""

BUSY_WITH = listed("""
    ei|eipä|en muuta|mitään|hätää|haittaa|ongelmaa|ongelmia|estettä|esteitä|
      valittamista|muutoksia;
    siinä kaikki;
    se oli siinä;
    ei siinä;
    ei kun;
    ei|eipä kestä;
    en|ei .. kuul*;
    siinäpä se|ne;
    ei|et|ette .. tarvitse|tarvii|tarvi|tartte .. tulla|huolehtia|tehdä|maksaa|muuta;
    ei .. maksa|kosta mitään;
    ei .. kiire|kiirettä|hoppua|vikaa
""")
"""Phrases with a "not" in them that set nothing back."""
