"""The forms of Finnish verbs of doing, by what they do.

Each verb has six forms: "varaan, varasin, varataan, varattiin, varattu, varannut". The
past and the participles tell a deed, the present one that is being done.
"""

_VERBS = {
    "book": """
varaan varasin varataan varattiin varattu varannut
buukkaan buukkasin buukataan buukattiin buukattu buukannut
bookkaan bookkasin bookataan bookattiin bookattu bookannut
ajanvaraan ajanvarasin ajanvarataan ajanvarattiin ajanvarattu varannut
varmistan varmistin varmistetaan varmistettiin varmistettu varmistanut
vahvistan vahvistin vahvistetaan vahvistettiin vahvistettu vahvistanut""",
    "enter": """
laitan laitoin laitetaan laitettiin laitettu laittanut
pistän pistin pistetään pistettiin pistetty pistänyt
panen panin pannaan pantiin pantu pannut
merkitsen merkitsin merkitään merkittiin merkitty merkinnyt
merkkaan merkkasin merkataan merkattiin merkattu merkannut
kirjaan kirjasin kirjataan kirjattiin kirjattu kirjannut
kirjoitan kirjoitin kirjoitetaan kirjoitettiin kirjoitettu kirjoittanut
tallennan tallensin tallennetaan tallennettiin tallennettu tallentanut
lisään lisäsin lisätään lisättiin lisätty lisännyt
syötän syötin syötetään syötettiin syötetty syöttänyt
naputtelen naputtelin naputellaan naputeltiin naputeltu naputellut
teen tein tehdään tehtiin tehty tehnyt
hoidan hoidin hoidetaan hoidettiin hoidettu hoitanut
hoitelen hoitelin hoidellaan hoideltiin hoideltu hoidellut
järjestän järjestin järjestetään järjestettiin järjestetty järjestänyt
rekisteröin rekisteröitiin rekisteröidään rekisteröin rekisteröity rekisteröinyt""",
    "note": """
laitan laitoin laitetaan laitettiin laitettu laittanut
pistän pistin pistetään pistettiin pistetty pistänyt
merkitsen merkitsin merkitään merkittiin merkitty merkinnyt
merkkaan merkkasin merkataan merkattiin merkattu merkannut
kirjaan kirjasin kirjataan kirjattiin kirjattu kirjannut
kirjoitan kirjoitin kirjoitetaan kirjoitettiin kirjoitettu kirjoittanut
tallennan tallensin tallennetaan tallennettiin tallennettu tallentanut
lisään lisäsin lisätään lisättiin lisätty lisännyt
syötän syötin syötetään syötettiin syötetty syöttänyt
teen tein tehdään tehtiin tehty tehnyt
hoidan hoidin hoidetaan hoidettiin hoidettu hoitanut
järjestän järjestin järjestetään järjestettiin järjestetty järjestänyt""",
    "move": """
siirrän siirsin siirretään siirrettiin siirretty siirtänyt
vaihdan vaihdoin vaihdetaan vaihdettiin vaihdettu vaihtanut
muutan muutin muutetaan muutettiin muutettu muuttanut
lykkään lykkäsin lykätään lykättiin lykätty lykännyt
aikaistan aikaistin aikaistetaan aikaistettiin aikaistettu aikaistanut
myöhennän myöhensin myöhennetään myöhennettiin myöhennetty myöhentänyt""",
    "cancel": """
perun peruin perutaan peruttiin peruttu perunut
peruutan peruutin peruutetaan peruutettiin peruutettu peruuttanut
mitätöin mitätöitiin mitätöidään mitätöin mitätöity mitätöinyt
puran purin puretaan purettiin purettu purkanut""",
    "remove": """
poistan poistin poistetaan poistettiin poistettu poistanut
otan otin otetaan otettiin otettu ottanut
vapautan vapautin vapautetaan vapautettiin vapautettu vapauttanut""",
    "charge": """
veloitan veloitin veloitetaan veloitettiin veloitettu veloittanut
kuittaan kuittasin kuitataan kuitattiin kuitattu kuitannut
laskutan laskutin laskutetaan laskutettiin laskutettu laskuttanut""",
    "order": """
tilaan tilasin tilataan tilattiin tilattu tilannut""",
    "refund": """
hyvitän hyvitin hyvitetään hyvitettiin hyvitetty hyvittänyt
palautan palautin palautetaan palautettiin palautettu palauttanut""",
    "renew": """
uusin uusimme uusitaan uusittiin uusittu uusinut
jatkan jatkoin jatketaan jatkettiin jatkettu jatkanut
uudistan uudistin uudistetaan uudistettiin uudistettu uudistanut
kirjoitan kirjoitin kirjoitetaan kirjoitettiin kirjoitettu kirjoittanut""",
    "send": """
lähetän lähetin lähetetään lähetettiin lähetetty lähettänyt
laitan laitoin laitetaan laitettiin laitettu laittanut
välitän välitin välitetään välitettiin välitetty välittänyt
toimitan toimitin toimitetaan toimitettiin toimitettu toimittanut
ilmoitan ilmoitin ilmoitetaan ilmoitettiin ilmoitettu ilmoittanut
vien vein viedään vietiin viety vienyt
teen tein tehdään tehtiin tehty tehnyt
jätän jätin jätetään jätettiin jätetty jättänyt
pyydän pyysin pyydetään pyydettiin pyydetty pyytänyt""",
    "amend": """
päivitän päivitin päivitetään päivitettiin päivitetty päivittänyt
korjaan korjasin korjataan korjattiin korjattu korjannut
oikaisen oikaisin oikaistaan oikaistiin oikaistu oikaissut
muutan muutin muutetaan muutettiin muutettu muuttanut
vaihdan vaihdoin vaihdetaan vaihdettiin vaihdettu vaihtanut""",
    "stop": """
estän estin estetään estettiin estetty estänyt
kiellän kielsin kielletään kiellettiin kielletty kieltänyt
lopetan lopetin lopetetaan lopetettiin lopetettu lopettanut
katkaisen katkaisin katkaistaan katkaistiin katkaistu katkaissut
suljen suljin suljetaan suljettiin suljettu sulkenut
poistan poistin poistetaan poistettiin poistettu poistanut""",
}  # fmt: skip


def _forms(verbs: str, *, is_done: bool) -> str:
    found: list[str] = []
    for verb in verbs.split("\n")[1:]:
        now, past, now_passive, past_passive, passive, active = verb.split()
        if is_done:
            found += [past, past[:-1] + "mme", past_passive, passive, active]
        else:
            found += [now, now[:-1] + "mme", now_passive]
    return "|".join(dict.fromkeys(found))


DONE_FORMS = {name: _forms(verbs, is_done=True) for name, verbs in _VERBS.items()}
DOING_FORMS = {name: _forms(verbs, is_done=False) for name, verbs in _VERBS.items()}
