"""Swedish words of health, and of the office around it."""

from typing import Final

from transcribe.redaction.health_words import HealthWords

_SYMPTOMS = """
ont smärt* värk* *värk *värken feber* *feber hosta* hostar hostat hostig snuv* snor*
förkyl* influens* slem* halsont* nysn* nyser täppt* andnöd* andfådd* andningss* andas
ångest* kräk* kräks illamå* diarré* diarre* förstopp* halsbrän* svull* svulln* svälln*
kliar klia klåda klåd* utslag* eksem* finnar finne böld* varig* vårtor vårta sår såret
såren blödn* blöder blödde blod* yr yrsel* svimm* matt trött* utmatt* orkesl* skakn*
darrn* domn* domnat kramp* stel stela stelhet* stuka* vrick* vrickat brutit bröt *brott
fraktur* sträckn* sträckt blåmärk* bränns* brännsk* ramla* halkat svider sveda kiss*
urin* avför* bajs* mens mensen menstr* flytning* knöl* knuta svulst* tumör* cysta
födelsemärk* leverfl* mjäll* loss löss springmask* fästing* ögoninfl* tinnit* sömnl*
sömnsv* sovit mardröm* aptit* frossa* fryser svett* hjärtk* bultar migrän* huvudv*
ryggont* magont* magkn* halsfl* tandv* öronv* lumbago* nackspärr* kramper sjuk sjukt
sjuka insjukn* smittad* medvetsl* vätskeb* trycker stick
"""
_DIAGNOSES = """
diabet* astma* cancer* *cancer *cancern leukem* lymfom* melanom* *inflammation* inflamm*
infektion* *infektion* halsfluss* lunginfl* luftrör* bihåle* bronk* reflux* gastrit*
magsår* hjärt* infarkt* *infarkt* arytmi* flimmer* förmaksf* stroke* slaganf* propp*
*propp blodpropp* blodtr* kolester* anemi* blodbrist* sköldkört* artros* reumat* gikt*
benskör* ischias* diskbr* epileps* parkins* alzheim* demen* minnesst* depress* deprim*
panik* bipolär* schizof* psykos* psyki* psykis* adhd* autis* utbränd* utmattning*
självmord* självsk* anorex* bulimi* ätstörn* celiak* glutenint* laktosi* psoria* atopi*
borreli* malaria* tuberku* hiv hiv-* hepatit* klamyd* gonorr* könssj* herpes* syfil*
korona* corona* covid* vinterkräk* vattkopp* mässling* bältr* gravid* missfall* abort*
förloss* amma* ammar ivf infertil* barnlös* klimakt* endometr* äggstock* livmod*
prostat* erektion* impoten* gallst* gallbl* njur* levern levervärden bukspott* blindt*
bråck* åderbr* hemorr* hjärnsk* förlam* hörseln* starr glaukom* sjukskr* sjukint*
sjukdom* blodförg* sepsis anafyl* övervikt* fetma* sömnapn* snark* preventiv* spiral
p-spiral p-stav handikapp* skada skadad skadat skador
"""
_SUBSTANCES = """
alkohol* missbruk* drog droger drogt* narkot* cannabis* amfetam* kokain* opioid*
beroend* abstinens* avgiftn* nykter* röker rökning* nikotin* spelbero* bakfull*
"""
_TREATMENT = """
*medicin *mediciner *medicinen *tabletter *tabletten tablett* piller* p-piller*
kortison* insulin* inhalator* nässpr* ögondr* örondr* salva salvan kräm hormon* sömnmed*
lugnande blodförtunn* blodtrycksm* smärtst* värktabl* antibiot* penicil* antidep* dosen
dosering* milligram* mikrogram* blodprov* prover* urinprov* röntg* magnetr* magnetk*
datortom* ultralj* gastrosk* koloskop* mammogr* cellprov* biops* vävnadsp* ekg*
hemoglob* blodsock* sockerv* långtidss* operation* operera* stygn* gips* gipsa*
cellgift* cytost* strålb* dialys* terapi *terapi terapin återuppl* protes* pacemak*
ballongv* bedöv* narkos* punkt* febern* mödrav*
"""
_BODY_SURE = """
knä knät knäet knäna knäled* rygg ryggen ryggs* axel axeln axlar fotled* ankel ankeln
handled* armbåg* höft* nacke nacken mage magen hals halsen näsa näsan tand tanden tänder
tänderna käke käken lunga lungor lungorna hud huden hudf* tå tån tår tårna häl hälen
hälsena tumme tummen lår låret vaden fingr* finger öra örat öron öronen bröst bröstet
brösten bröstk* buk buken tarm* underliv* slida* penis* testik* muskel* muskler
"""

SWEDISH: Final = HealthWords(
    sure=f"{_SYMPTOMS}{_DIAGNOSES}{_SUBSTANCES}{_TREATMENT}{_BODY_SURE}",
    generic="""
    symptom* allerg* överkäns* medicin* diagnos* sjukdom* besvär* läkemed*
    """,
    body="""
    hand handen händer händerna fot foten fötter fötterna arm armen armar ben benet
    benen huvud huvudet öga ögat ögon ögonen ansikte ansiktet mun munnen tunga tungan
    blod läpp läppen hår håret nagel nageln röst rösten sida sidan
    """,
    trouble="""
    gör ont fel trasig röd röda rött svag dålig dåligt konstig konstigt fastnat vuxit
    växt rinner känns skadat slog slagit bränner sticker blå öm ömt ömma problem
    """,
    phrases="""
    mår|dåligt mår|illa mådde|dåligt kan|inte|sova inte|sova inte|andas svårt|andas
    svårt|svälja känner|mig|yr känner|mig|svag känner|mig|sjuk dricker|mycket
    dricker|för|mycket tryck|över går|i|terapi gått|upp|i|vikt gått|ner|i|vikt
    """,
    never="""
    sjuksköt* sjukhus* sjukvård* sjukförs* influensavacc* influensa|vacc* corona|vacc*
    coronavacc* covidvacc* punktlig* matte hjärtlig* blodgivning* brottning* avbrott*
    avbrutit loss skadestånd* beroende punkten punkt punkter hjärtligt
    """,
    office="""
    tid tiden tider tiderna boka bokar bokad bokat bokning* avboka* ombok* flytta*
    faktura* räkning* betala* kosta* pris* priset avgift* euro* cent* klockan måndag*
    tisdag* onsdag* torsdag* fredag* lördag* söndag* läkare* doktor* mottagn* skötare*
    sjuksköt* sjukhus* hälsocent* laborat* recept* förny* tjänst* återbet* telefon*
    ringa ringer ringt nummer* namn* heter hej hejsan tack samtal* spelas adress*
    e-post* mejl* sms* vaccin* influensavacc* hälsokontr* hälsoundersök* intyg*
    sjukintyg körkort* företagsh* försäkr* fpa kort kortet köpa beställ* passar ledig*
    apotek* personbet* kund* bekräft* januari februari mars april maj juni juli augusti
    september oktober november december
    """,
)
