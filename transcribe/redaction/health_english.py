"""English words of health, and of the office around it."""

from typing import Final

from transcribe.redaction.health_words import HealthWords

_SYMPTOMS = """
pain pains painf* painkill* ache aches aching achy *ache *aches sore sores soreness hurt
hurts hurting fever* feverish cough* sneez* runny phlegm mucus flu influenza chill
chills wheez* breathless* breathing breathe anxi* vomit* nause* sick sickness queasy
diarrh* constipat* heartburn* indigest* bloat* swell* swollen itch* rash rashes hives
pimple* acne boil boils pus wound* bleed* bled blood* dizz* faint* fainted lighthead*
vertigo* fatigue* exhaust* tired tremor* trembl* shaking numb numbness tingl* cramp*
spasm* stiff* sprain* twisted fractur* bruis* burned burnt scald* limp limping pee
peeing urin* stool stools poo pooing faec* bowel* menstr* discharge lump* swelling mole
moles cyst* tumour* tumor* wart* lice headlice threadworm* pinworm* tinnit* insomn*
nightmar* appetite sweats sweating palpit* migraine* throbb* blister* infect* injur*
unwell poorly ill illness* unconscious* dehydrat* seizure* fits coughing snor* toothache
earache* backache* headache* stomachache* hoarse*
"""
_DIAGNOSES = """
diabet* asthma* cancer* leuk* lymphom* melanom* *itis pneumon* bronch* tonsil* sinusit*
reflux gastri* ulcer* infarct* arrhyth* fibrill* stroke strokes thrombo* clot clots
embol* hypertens* cholester* anaem* anemi* thyroid* arthr* rheumat* gout osteop*
sciatic* epilep* parkins* alzheim* dement* depress* bipolar schizo* psycho* psychi* adhd
autis* burnout suicid* self-harm* anorex* bulim* coeliac* celiac* gluten lactose psoria*
eczema* dermat* lyme malaria* tubercul* hiv hepatit* chlamyd* gonorr* syphil* herpes*
sti std corona* covid* norovir* chickenp* measles shingles pregnan* miscarr* abort*
breastf* ivf infertil* menopaus* endometr* ovary ovari* uterus womb prostat* erectile
impoten* gallst* gallbl* kidney* liver pancrea* appendic* hernia* varicose* haemorr*
hemorr* piles concuss* paralys* paralyz* deaf deafness cataract* glaucom* sepsis
anaphyl* overweight obes* apnoea* apnea* disease* disorder* syndrome* virus viral
bacteria* abscess* thrush contracept* coil disab*
"""
_SUBSTANCES = """
alcohol* drunk drinking hangover* addict* drugs heroin cocaine cannab* amphet* opioid*
withdrawal* detox* rehab* sober smoking smoker nicotin* vaping overdos*
"""
_TREATMENT = """
medicine* medicin* tablet tablets pill pills cortis* steroid* insulin* inhaler* nasal
eyedrops eardrops ointment* hormon* sedativ* thinner thinners antibiot* penicil*
antidep* antihist* statin statins dose doses dosage milligram* microgram* x-ray* xray*
mri ultrasound* scan scans endoscop* gastrosc* colonosc* mammogr* smear biops* ecg ekg
haemogl* hemogl* glucose surgery operated stitches chemo* radioth* dialys* therapy
therap* psychoth* prosthe* pacemak* anaesth* anesth* transfus* ventolin*
"""
_BODY_SURE = """
knee knees ankle* elbow* wrist* hip hips shoulder* stomach* tummy belly abdom* throat*
nose nostril* tooth teeth gum gums jaw lung lungs skin toe toes heel heels thumb thigh*
calf shin groin ear ears breast* ribs spine spinal kneecap* nipple* vagin* penis testic*
bladder* rectum forehead collarbone*
"""

ENGLISH: Final = HealthWords(
    sure=f"{_SYMPTOMS}{_DIAGNOSES}{_SUBSTANCES}{_TREATMENT}{_BODY_SURE}",
    generic="""
    symptom* allerg* medication* medicine* medicines diagnos* illness*
    """,
    body="""
    back head neck hand hands foot feet arm arms leg legs eye eyes face chest mouth
    tongue lip lips finger* hair nail nails side heart bone bones muscle* body voice
    """,
    trouble="""
    bad wrong red broken broke break stuck weak problem problems trouble worse burn
    burns burning itchy funny strange grown growing hit fell tight tightness racing
    pounding killing stopped lost twisted hurt painful tender stinging dry
    """,
    phrases="""
    short|of|breath shortness|of|breath out|of|breath can't|sleep cannot|sleep
    not|sleeping can't|breathe can|not|sleep drink|too|much sick|note heart|attack
    panic|attack panic|attacks slipped|disc eating|disorder tick|bite blood|pressure
    burns|when feel|terrible feel|awful feeling|down threw|up throwing|up passed|out
    lost|weight gained|weight high|temperature a|temperature my|temperature
    stopped|smoking high|blood low|iron my|period sleeping|pills mental|health
    lost|consciousness
    """,
    never="""
    illegal* illustr* facing green|thumb flu|vaccin* flu|jab* flu|shot*
    influenza|vaccin* covid|vaccin* corona|vaccin* hospital* skincare healthcare bloody
    medicare boiler* limpid molest* scanned
    """,
    office="""
    appointment* book booked booking* rebook* reschedul* cancel* move moved invoice*
    bill bills billing pay paid paying payment* cost costs price* fee fees euro euros
    cent cents o'clock monday* tuesday* wednesday* thursday* friday* saturday* sunday*
    doctor* dr nurse* clinic* reception* hospital* laborator* lab prescription* renew*
    service* refund* phone* telephone call called calling number* name hello hi thanks
    thank recorded address* e-mail* email* text sms vaccin* jab jabs certificate*
    licence* insurance* card receipt* order* available free pharmacy* customer* confirm*
    january february march april may june july august september october november
    december
    """,
)
