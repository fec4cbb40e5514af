"""Finnish words of health, and of the office around it."""

from typing import Final

from transcribe.redaction.health_words import HealthWords

_SYMPTOMS = """
kipu* kivu* kipeä* kipee* kipeytyi* *särky* *säryt särke* säryn särk* kuume* *kuume
yskä* yski* yskit* ysköks* nuha* flunssa* influens* räkä* liman* limaa limai* limat
kurkkuki* aivast* tukkoi* hengenahd* hengäst* hengity* ahdista* ahdisti* vinku* oksen*
oksett* oksetti* pahoinvoi* ripul* ummetu* närästy* närästä* turvo* turvok* turpo*
kutin* kutis* kutia* ihottum* näppyl* paise* märki* rupi haava* haavan verenvuo* verta
huima* huimau* pyörry* pyörty* heikott* uupu* väsymy* väsytt* tärise* tärin* vapina*
vapise* puutui* puutuu* puutumi* puutunu* tunnoto* kramp* kouris* jäykk* nyrjäh* murtui*
murtun* murtum* venäht* venähdy* reväh* ruhje* mustelm* palovam* kaaduin kaatunut
kaaduttu* liukast* kirvel* poltte* virtsa* pissa* pissi* uloste* kakka* kuukauti*
vuotohäir* hilsei* akne* finne* finni* luomi* luome* luomen patti patin patteja kyhmy*
kasvai* kasvaimen syylä* känsä* silsa* kihomat* täitä täit punkki* punkin rähm*
näköhäir* tinnitu* unetto* nukkun* nukuta nukahda* nukahta* painajai* laihtun* ruokahal*
vilunvär* palele* hikoil* hermosär* vatsakip* mahakip* kipuil* vihloo vihlo* jomot*
kolott* pakott* nivell* limakal* rakkul* pahkur* pistelee nestehuk* nesteet* sairastu*
sairasta* sairaana sairas sairaan sairaat krooni* tajutto* tajunt* kouristel* hermo*
väsyks*
"""
_DIAGNOSES = """
diabet* diabeet* sokeritau* astma* *syöpä* *syövän *syövät *syöpää leukem* lymfoo*
melanoo* *tulehdu* *tulehtu* infektio* *infektio* angiin* keuhkoah* keuhko* korvatul*
poskionte* bronk* reflu* gastri* haavauma* tauti* taudi* *tauti *taudin *tautia
*taudista sydän* sydäm* infark* rytmihäir* eteisvär* flimmer* aivo* veritul* verenpai*
kolester* anemi* kilpirauh* nivelrik* nivelreu* reuma* kihti kihdin kihtiä osteopor*
iskia* välilev* noidannuol* migree* epileps* parkins* alzheim* dement* muistisai*
muistihäi* masenn* masentu* masenta* depress* paniik* kaksisuun* bipol* skitso* psykoo*
psykiat* psyko* adhd* autis* burnout* itsemur* itsetuho* viilte* anorek* bulimi*
syömishäi* keliaki* laktoos* psoria* ekseem* eksee* atoopp* atopi* borreli* malari*
tuberku* hiv hivin hiv-* hepatii* klamyd* tippuri* sukupuolit* herpe* kuppa* korona*
covid* noroviru* vesirokk* tuhkarok* vyöruus* kihdi* raskaana raskau* raskauden
keskenmen* abort* synnyt* imet* hedelmöi* hedelmätt* lapsettom* vaihdevuo* endometri*
munasarj* kohtu* kohdun* kohdus* eturau* prostat* erektio* impoten* sappi* sappe* sapen
munuai* maksa-arvo* maksakirr* haima* umpisuol* umpilis* tyrä tyrän suonikoh* peräpuk*
vamma vamman vammat aivotär* halvau* halvaan* kuuloko* kaihi* kaihin glauko* silmänpai*
sairauslo* saikku* saikulle saikun sairaslo* verenmyrk* sepsi* kuolio* arpi anafyl*
lihavuu* ylipain* alipain* painoindek* uniapn* kuorsa* vaihdevuod* ehkäis* kierukka*
kierukan jälkiehk*
"""
_SUBSTANCES = """
alkoholi* alkohol* juopot* juopo* päihde* päihte* päihty* huume* kannabi* amfetami*
kokaiin* opioid* riippuvu* vieroitu* vierotu* katkaisuh* katkolle raitist* tupakoi*
tupakkaa nikotii* peliriip* selvinpäin krapula*
"""
_TREATMENT = """
*lääke *lääkettä *lääkke* *lääkkeen *lääkkeitä *lääkkeet antibioot* pilleri* tablet*
kortiso* insulii* astmapiip* inhalaat* nenäsum* silmätip* korvatip* salva* voide
voidetta voiteen voitee* hormoni* nukahtamisl* rauhoittav* verenohen* annost*
milligramm* mikrogramm* peräpuik* suppo verikoe* verikok* röntge* magneettiku*
tietokonetom* ultraää* tähyst* gastrosk* kolonosk* mammogr* papakok* papa-ko* biopsi*
koepal* ekg* sydänfil* hemoglob* verensok* sokeriarv* sokeriras* tulehdusarv* crp*
leikkau* leikat* leikkas* tikit tikkejä tikkien tikeis* kipsi* kipsa* sytostaa*
solunsal* sädehoi* dialyy* *terapia *terapiaa *terapiaan elvyt* verensiir* proteesi*
tekoniv* lonkkale* pallolaaj* tahdistin* puudut* nukutu* punktio* kuumelääk* neuvola*
"""
_BODY_SURE = """
polve* polvi* selkä selkää selkäni selän selässä selkään selkäki* olkapä* nilkk* nilka*
ranne rannetta ranteen ranteessa kyynär* lonkka* lonkan lonkassa niska niskat niskaa
niskassa hartia* vatsa* maha mahaa mahassa mahan kurkku* kurkun kurkussa nenä nenästä
nenän hampa* hammas hammasta leukaa leuassa ihossa iholla iholle varpa* varvas kantapä*
akilles* peukalo* reisi reidessä reittä pohje pohkee* sormi sormen sormessa sormeen
korvassa korvaan korvaki* silmätul* takapuol* peräsuol* *suoli *suolen rintakeh*
rinnassa rintaki* häpyhu* emätin* emätt* siitti* kives* penis*
"""

FINNISH: Final = HealthWords(
    sure=f"{_SYMPTOMS}{_DIAGNOSES}{_SUBSTANCES}{_TREATMENT}{_BODY_SURE}",
    generic="""
    oire oiret* oirei* oirehti* allergi* lääkity* lääkkeitä lääkkeet lääkettä diagnoo*
    diagnos* sairau* perussaira* vaivoja vaivat vaivan sairaus
    """,
    body="""
    pää pään päätä päässä päähän jalka jalkaa jalan jalassa jalkaan jalat käsi kättä
    käden kädessä käteen kädet silmä silmää silmän silmässä silmät silmiin korva korvaa
    korvan korvat rinta rintaa rinnat kieli kielessä suu suussa suuta kasvot kasvoissa
    kynsi kynnen iho ihoa veri ääni sormi kylki kyljessä kylkeä tissi kaula kaulassa
    """,
    trouble="""
    sattuu sattui sattunut koskee koski vaivaa vaivannut vaivaavat vika vikaa viallinen
    paha huono huonona huonosti punai* punoit* jumissa jumittaa hakkaa pistää pistelee
    pisti kasvanut arka arkana outo ongelm* rikki heikko puutunut polttaa palaa käheä
    tykyttää vuotaa vuoti kuiva teloi* loukka* satutti satuttanut osui tuli
    """,
    phrases="""
    paha|olo pahaa|oloa huono|olo huonoa|oloa olo|huono olo|kurja olo|heikko
    voin|huonosti voi|huonosti korvat|soi vuotaa|verta verta|tulee tulee|verta
    en|saa|unta ei|saa|unta henkeä|ahdistaa ei|saa|henkeä en|saa|henkeä saa|hengitettyä
    juo|liikaa juon|liikaa lääke|loppu käyn|terapiassa olen|kipeänä pitkään|sairaana
    mieli|maassa
    """,
    never="""
    sairaala* sairaanhoi* sydämellis* sairauskas* sairauskul* sairausvak* influenssarok*
    koronarok* influenssapiik* kuumerok* terveyskesk* kipupist* hermostu* hermostut*
    tablettitietok* korvau* influenssa|rok* korona|rok* lääkekort* aivoitu*
    """,
    office="""
    aika ajan aikaa aikoja aikani aikanne ajalle ajat varata varaa varaan varais*
    varaus* varauks* varasi* varat* perua perun peruis* perut* peruut* peruuttaa siirt*
    siirr* siirs* lasku* maksaa maksan maksu* maksoi* hinta* hinnan hinnas* euro* sent*
    kello maanantai* tiistai* keskiviik* torstai* perjantai* lauantai* sunnuntai*
    lääkäri* vastaanot* hoitaja* sairaanhoit* sairaala* terveyskesk* laborat* resept*
    uusia uusimi* uusinta* uusinn* uusitaan palvelu* palaut* puhelin* puhelim* soit*
    numero* nimi* nime* täällä tässä hei moi päivää huomenta kiitos* puhelu* nauhoit*
    osoit* sähköpos* tekstivies* rokot* influenssarok* koronarok* terveystark* todistu*
    ajokort* työterv* vakuutu* kela* kortti* kortil* kortin ostaa tilaus* tilata sopii
    sopisi* sopiiko vapaa* vapai* apteek* henkilötun* asiakas* vahvist* toimisto*
    tammikuu* helmikuu* maaliskuu* huhtikuu* toukokuu* kesäkuu* heinäkuu* elokuu*
    syyskuu* lokakuu* marraskuu* joulukuu*
    """,
)
