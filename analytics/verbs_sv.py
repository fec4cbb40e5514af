"""The forms of Swedish verbs of doing, by what they do.

A verb's forms: "bokar, bokade, bokat, bokad, bokas". The present tells what is being
done, the others what was; forms without a verb of their own fill a line.
"""

_VERBS = {
    "book": """
bokar bokade bokat bokad bokas
inbokar inbokade inbokat inbokad bokades
reserverar reserverade reserverat reserverad reserveras
bekräftar bekräftade bekräftat bekräftad bekräftas
uppbokar uppbokade uppbokats inbokats bokats""",
    "enter": """
skriver skrev skrivit skriven skrivs
sätter satte satt uppsatt sätts
lägger lade lagt inlagd läggs
lägger la lagt lagd lades
antecknar antecknade antecknat antecknad antecknas
noterar noterade noterat noterad noteras
registrerar registrerade registrerat registrerad registreras
sparar sparade sparat sparad sparas
inför förde fört införd införs
gör gjorde gjort gjord görs
ordnar ordnade ordnat ordnad ordnas
fixar fixade fixat fixad fixas
tar tog tagit tagen tas
inför inskriven inskrivet inlagt infört
matar matade matat inmatad matas
lämnar lämnade lämnat lämnad lämnas
knappar knappade knappat inknappad knappas
markerar markerade markerat markerad markeras
ger gav gett given ges
inskrivs uppskriven uppskrivet upplagt upplagd
arrangerar arrangerade arrangerat arrangerad arrangeras""",
    "note": """
skriver skrev skrivit skriven skrivs
lägger lade lagt inlagd läggs
lägger la inskriven uppskriven lades
sätter satte satt uppsatt sätts
antecknar antecknade antecknat antecknad antecknas
noterar noterade noterat noterad noteras
registrerar registrerade registrerat registrerad registreras
sparar sparade sparat sparad sparas
gör gjorde gjort gjord görs
ordnar ordnade ordnat ordnad ordnas
fixar fixade fixat fixad fixas
matar matade matat inmatad matas
inför förde fört införd införs
markerar markerade markerat markerad markeras
sköter skötte skött ordnat sköts
arrangerar arrangerade arrangerat arrangerad arrangeras""",
    "move": """
flyttar flyttade flyttat flyttad flyttas
ombokar ombokade ombokat ombokad ombokas
byter bytte bytt bytts byts
ändrar ändrade ändrat ändrad ändras
skjuter sköt skjutit skjuten skjuts
tidigarelägger tidigarelade tidigarelagt tidigarelagd flyttats
senarelägger senarelade senarelagt senarelagd ändrats""",
    "cancel": """
avbokar avbokade avbokat avbokad avbokas
annullerar annullerade annullerat annullerad annulleras
stryker strök strukit struken stryks
avbeställer avbeställde avbeställt avbeställd avbokats
inställer inställde inställt inställd avbokades""",
    "remove": """
tar tog tagit borttagen tas
raderar raderade raderat raderad raderas
avlägsnar avlägsnade avlägsnat avlägsnad avlägsnas
plockar plockade plockat bortplockad plockas
stryker strök strukit struken stryks""",
    "charge": """
debiterar debiterade debiterat debiterad debiteras
drar drog dragit dragen dras
kvitterar kvitterade kvitterat kvitterad kvitteras
belastar belastade belastat belastad belastas
reglerar reglerade reglerat reglerad regleras
betalas betalades betalats betald betalt""",
    "order": """
beställer beställde beställt beställd beställs
köper köpte köpt köpts beställts""",
    "refund": """
återbetalar återbetalade återbetalat återbetald återbetalas
krediterar krediterade krediterat krediterad krediteras
returnerar returnerade returnerat returnerad returneras
ersätter ersatte ersatt ersatts ersätts
återför återförde återfört återförd återförs
gottgör gottgjorde gottgjort gottgjord gottgörs
kompenserar kompenserade kompenserat kompenserad kompenseras""",
    "renew": """
förnyar förnyade förnyat förnyad förnyas
förlänger förlängde förlängt förlängd förlängs
utfärdar utfärdade utfärdat utfärdad utfärdas""",
    "send": """
skickar skickade skickat skickad skickas
framför förde fört framförd framförs
framför framförde framfört vidarebefordrat framförs
vidarebefordrar vidarebefordrade skickats lämnats vidarebefordras
lämnar lämnade lämnat lämnad lämnas
begär begärde begärt begärd begärs
anmäler anmälde anmält anmäld anmäls
ber bad bett ombett förts
rapporterar rapporterade rapporterat rapporterad rapporteras
lägger lade lagt inlagd läggs
gör gjorde gjort gjord görs
tar tog tagit tagen tas""",
    "amend": """
uppdaterar uppdaterade uppdaterat uppdaterad uppdateras
ändrar ändrade ändrat ändrad ändras
rättar rättade rättat rättad rättas
korrigerar korrigerade korrigerat korrigerad korrigeras
byter bytte bytt utbytt byts
uppdateras uppdaterades uppdaterats ändrats rättats""",
    "stop": """
spärrar spärrade spärrat spärrad spärras
stoppar stoppade stoppat stoppad stoppas
blockerar blockerade blockerat blockerad blockeras
stryker strök strukit struken stryks
tar tog tagit borttagen tas
stänger stängde stängt avstängd stängs
avslutar avslutade avslutat avslutad avslutas
avregistrerar avregistrerade avregistrerat avregistrerad avregistreras""",
}  # fmt: skip


def _neuter(state: str) -> str:
    """Give "draget" for "dragen" and "bokat" for "bokad"."""
    return state[:-1] + "t" if state.endswith(("en", "d")) else state


def _forms(verbs: str, *, is_done: bool) -> str:
    found: list[str] = []
    for verb in verbs.split("\n")[1:]:
        now, past, perfect, state, passive = verb.split()
        found += [past, perfect, state, _neuter(state)] if is_done else [now, passive]
    return "|".join(dict.fromkeys(found))


DONE_FORMS = {name: _forms(verbs, is_done=True) for name, verbs in _VERBS.items()}
DOING_FORMS = {name: _forms(verbs, is_done=False) for name, verbs in _VERBS.items()}
