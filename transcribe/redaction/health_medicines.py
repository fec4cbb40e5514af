"""Medicines by name: substances, brands, and how names of substances end.

One list for all languages, because a customer who speaks English has bought a Finnish
brand. Words are folded by `speech.plain` before they are compared, and a name may be
inflected (`Marevania`) or have the ending of its language (`ibuprofeeni`, `-en`).

Source: stems of the World Health Organization's international nonproprietary names.
"""

import re
from typing import Final

SUBSTANCES: Final = """
parasetamol paracetamol acetaminophen ibuprofe ketoprofe naprokse naproxen diklofena
diclofenac aspirin asetyylisalis acetylsalicyl tramadol kodei codein morfi morphin
oksikodo oxycodon oxikodon fentanyyli fentanyl buprenorfi buprenorphin metadon pregabal
gabapent varfari warfari apiksaba apixaba rivaroksab rivaroxab hepari klopidogr
clopidogr metformi insuli semaglut liraglut tyroksi thyrox levotyrok levothyr
hydrokorti hydrocort kortiso cortiso prednis deksameta dexametas dexameth budeson
salbutam terbuta setirits cetiriz loratad lorats desloratad omepra esomepra pantopra
lansopra simvasta atorvasta rosuvasta amlodip bisoprol metoprol propranol ramipri
enalapri losarta valsarta kandesarta candesarta hydroklooriti hydroklorti furosemi
spironolak digoksi digoxin nitroglys nitroglyc amoksisil amoxicil penisil penicil
kefaleks cefalex doksisykl doxycykl doxycycl atsitromys azitromyc azithromyc
siprofloks ciproflox klindamys clindamyc metronidats metronidaz nitrofurant trimetopr
trimethop asiklovi aciclovi valasiklo valaciclo flukonats fluconaz terbinaf sertral
sitalopr citalopr essitalo escital fluokset fluoxet parokset paroxet venlafaks venlafax
duloksetii duloxet mirtatsap mirtazap bupropi ketiapi quetiap kvetiap olantsap olanzap
risperido litiu lithium diatsepa diazepam oksatsepa oxazepam alpratsol alprazol
loratsepa lorazepam tsopiklo zopiclon zopiklon tsolpide zolpidem melatoni metyylifenid
methylphen metylfenid lamotrigi valproaat valproic valproat karbamatse karbamaze
carbamaze levodopa donepetsi donepezil memanti metotreks methotrex sumatripta
tamoksif tamoxif estradiol estradioli progesteron levonorgest testosteron finasteri
sildenafi tadalafi allopurin kolkisi colchicin loperami laktuloo lactulos bisakody
alendron ondansetr isotretin adrenali epinephri ketamii ketamin naltreks naltrexo
disulfira antabus varenikli vareniclin
"""
"""How names of substances begin, in Finnish, Swedish and English spelling."""

BRANDS: Final = """
burana panadol panacod paramax pamol para-tabs disperin primaspan ketorin orudis
voltaren arcoxia pronaxen tramal norspan oxycontin lyrica marevan waran eliquis xarelto
pradaxa klexane plavix metforem diformin ozempic wegovy saxenda victoza lantus novorapid
humalog jardiance forxiga januvia thyroxin levaxin euthyrox hydrocortison prednison
medrol ventoline ventolin bricanyl symbicort seretide pulmicort spiriva singulair zyrtec
heinix kestine aerius clarityn telfast nasonex avamys otrivin nasolin somac nexium losec
gaviscon rennie lipitor crestor zocor norvasc emconcor seloken selokeen ramiloc cardace
renitec cozaar diovan atacand furesis lasix nitrosid amorion amoxin v-pen kefexin
doximycin azithromycin zithromax ciproxin flagyl trimopan zovirax valtrex canesten
lamisil zoloft cipralex cipramil seronil prozac seroxat efexor cymbalta remeron voxra
seroquel ketipinor zyprexa abilify diapam stesolid oxamin xanor imovane stilnoct
stilnox circadin concerta ritalin medikinet elvanse strattera lamictal deprakine
tegretol neurontin madopar aricept trexan humira enbrel imigran maxalt mirena jaydess
nuvaring yasmin cerazette estrogel viagra cialis allonol imodium duphalac levolac
movicol laxoberon roaccutan epipen antabus champix nicorette nicotinell subutex
suboxone calpol nurofen lemsip anadin strepsils bisolvon alvedon ipren treo citodon
betapred kåvepenin bamyl omnibionta sobril lergigan atarax propavan theralen
"""
"""Brands sold in Finland, Sweden and Britain, without registered marks."""

ENDINGS: Final = re.compile(
    r"""^[a-z]{2,}(?:
      [sc]il+in | m[iy][sc]in | pril | sartan | statin | olol | a[zt]s?epam
    | prazol | pratsol | konatsol | conazol | [cs][iy][ck]lin | flok?[sx]+a[sc]in
    | triptan | ok?[sx]+etin | dipin | gliptin | gliflot?[sz]in | glutid | [kx]s?aban
    | nisolon | metason | afil | pentin | tidin
    )(?:e|i[a-z]{0,5})?$""",
    re.VERBOSE,
)
"""Folded endings of substances, with a Finnish case or an English `-e` behind them."""
