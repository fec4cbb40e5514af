"""Words of every day on such calls that a misheard name may be mistaken for."""

_FI = """
    hetkinen hetki hetken hetkonen hetkeksi toinen toisen toiselle toisella toista
    toiseen nimi nimen nimellä nimelle nimeni minä mitä milloin missä olen olisi onko
    ollaan selvä kiitos kello kellon huomenna maanantai maanantaina tiistai tiistaina
    keskiviikko keskiviikkona torstai torstaina perjantai perjantaina päivä päivää
    päivälle aika ajan aikaa aikana vapaa vapaana vapaata vastaanotto vastaanotolle
    vastaanotolla viikko viikon viikolla viikolle teille teidät teillä sinulle sulle
    sulla koska kaikki kaikkiaan samalla sama saman sillä silloin siellä sieltä tällä
    tänne täällä tässä tästä tälle salin salissa laina lainaan hinta hinnan hinnalla
    lasku laskun laskulla sopii sopiiko sopisiko kanssa kohta kohdalla ennen jälkeen
    aina ainakin vaikka vain vaan vielä varaus varauksen puoli vartti yksi kaksi kolme
    neljä viisi kuusi seitsemän kahdeksan yhdeksän kymmenen yhdeltä kahdelta kolmelta
    neljältä viideltä kuudelta seitsemältä kahdeksalta yhdeksältä kymmeneltä meillä
    meiltä meille kuinka miten mukaan seuraava seuraavalle ensi tuolla tuolle hyvä
    hyvin hyvää
"""
_SV = """
    ögonblick klockan måndag tisdag onsdag torsdag fredag måndagen tisdagen onsdagen
    torsdagen fredagen morgon vecka veckan ledig ledigt lediga tiden tider klart tack
    precis nästa halv kvart eftermiddag förmiddag mottagning den det som har att och
    för hur när var vill kan ska också samma annan
"""
_EN = """
    moment monday tuesday wednesday thursday friday morning afternoon evening tomorrow
    today week next at on the and with that for will has can could would free
    available appointment booked please thanks sorry half past quarter o'clock one two
    three four five six seven eight nine ten eleven twelve there here about then also
    same another other
"""
EVERYDAY: dict[str, tuple[str, ...]] = {
    language: tuple(words.split())
    for language, words in (("fi", _FI), ("sv", _SV), ("en", _EN))
}
"""By language: "hetkinen" is not Heikkinen, nor "nimellä" Niemellä."""
