"""Common given and family names of Finland, of its Swedes, and of English callers.

Word lists only; `gazetteer.py` tells when such a word is a name. A caller in three has
one of these family names, nine in ten one of these given names; the rest is found by
how it is introduced.

Source: most common names in the Finnish Population Information System (Digital and
Population Data Services Agency), Statistics Sweden, and the United States census.
"""

GIVEN = {
    "fi": """
aada aapo aaro aatu aila aili aimo aino aira aki aleksi alina alisa alma altti
anna anne anneli anni annika annikki anssi antero antti anu ari arja armi arto arttu
arvo asko asta atte aukusti aulis auli aune aura eemeli eero eetu eeva eevi eija eila
eino eira elina elias elisa ella elli elma elsa emilia emma emmi enni ensio erja erkki
ester esko essi eveliina fanni hanna hanne hannele hannes hannu harri heidi heikki
heimo helena heli helka helmi helvi henna henri henriikka henrik hilja hilkka ida iida
iiris iiro ilari ilkka ilmari ilona ilpo inka inkeri irene iris irja irma irmeli iina
jaakko jaana janina jani janita janne jari jarkko jarmo jarno jasmin jenna jenni jere
jesse joel johanna johannes joni jonna joona joonas jorma josefiina jouko jouni juha
juhana juhani juho jukka jussi juulia juuso jyrki kaarina kaarlo kai kaija kaisa
kalervo kaleva kalevi kalle kari karoliina katariina kati katja katri kauko kauno
keijo kerttu kimmo kirsi kirsti konsta kristiina krista kyllikki kyosti laila laina
lari lasse laura lauri lea leena leevi leila leo liisa liisi lilja linda lotta maarit
maaria maija maire mari maria marika marita maritta marja marjatta marjo marjut markku
marko markus martta martti matias matilda matleena matti mauri mauno merja mervi
mikael mikko milja milla minna minttu mira mirja mirjami mirka miro mirva mona niilo
niina niklas niko noora nooa oili olavi oliver olli onerva orvokki oskari osmo ossi
otso otto outi paavo paivi paivikki paula pauli pauliina pasi pekka pentti pertti
petra petri petteri pia piia pilvi pirjo pirkko raakel rasmus raija raili raimo raine
rami rasmus rauno reeta reetta reijo reino riikka riina risto riitta ritva roni roope
roosa saana saara saija saila saima saimi salla sami samu samuel samuli sampo sanna
santeri santtu sara sari seija senja seppo sini sinikka sirkka sirpa siru sohvi sointu
sofia sonja suoma susanna susanne suvi sylvi taina taisto tanja tapani tapio taru
tarja tatu teemu teija tellervo tenho teppo tero terhi terttu tiia tiina timi timo
tiina tommi tomi toini topi torsti tuija tuire tuomas tuomo tuula tuulia tuulikki tyyne
ulla ulpu unto urho urpo valtteri vappu vaula veera veijo veikko veli venla vesa viivi
vieno vilho vilja villa ville vilma viljami viola virpi vuokko yrjo
""",
    "sv": """
agneta albin alf alice alva amanda anders andreas anita anna annika anneli arne arvid
astrid axel barbro benita bengt berit bertil birgit birgitta bjorn bo borje britt
camilla carina carl carola caroline cecilia christer christian christina dan daniel
ebba elin elisabet elsa emil erik erika ester eva filip folke fredrik frida frank
gerd goran greta gudrun gun gunilla gunnar gunnel gustav hakan hans harald hedvig
helena henrik hjordis hugo ida inga ingela inger ingmar ingrid ingvar isak jan jeanette
jenny jens jessica joakim johan jonas josefin karin karl katarina kenneth kerstin
kjell klas kristina kurt lars leif lena lennart linnea lisbet lotta lovisa magnus
maj malin margareta maria marie marianne marita mats mattias mikaela mona monica nils
nina olof olov oskar ove patrik pelle per pernilla peter pontus rasmus rickard robert
rolf roger ronny rune sebastian signe sigrid sofia solveig sonja staffan stefan stig
sture susanna susanne sven svea tage therese thomas tobias tommy tor torbjorn tove
ulf ulla ulrika veronica viktor viveka
""",
    "en": """
aaron adam alan albert alex alexander alice amanda amy andrea andrew angela ann anna
anne anthony arthur ashley barbara benjamin bernard beth betty beverly bill bob bobby
bradley brandon brenda brian bruce bryan caroline carl carol carolyn catherine charles
charlotte cheryl chris christian christina christine christopher cynthia daniel david
deborah debra denise dennis diana diane donald donna dorothy douglas dylan edward
eleanor elizabeth emily emma eric ethan eugene evelyn fiona frances francis frank
gabriel gary george gerald gloria gordon graham gregory hannah harold harry heather
helen henry howard ian irene isabella jack jacob jacqueline james jane janet janice
jason jean jeffrey jennifer jeremy jerry jesse jessica joan joe john johnny jonathan
jordan jose joseph joshua joyce juan judith judy julia julie justin karen katherine
kathleen kathryn keith kelly kenneth kevin kimberly kyle larry laura lauren lawrence
linda lisa logan louis louise lucy margaret maria marie marilyn martha martin mary
matthew megan melissa michael michelle mike monica nancy natalie nathan nicholas nicole
noah nigel olivia oliver pamela patricia patrick paul paula peter philip phyllis rachel
ralph raymond rebecca richard robert roger ronald roy russell ruth ryan samantha samuel
sandra sara sarah scott sean sharon shirley simon sophia sophie stephanie stephen steven
stuart susan teresa terry theresa thomas timothy tyler victoria vincent virginia walter
wayne william zachary zoe
""",
}
"""By ISO 639-1. Names that are everyday words stand in none of them (`Onni`, `Satu`,
`Grace`, `Mark`)."""

FAMILY = {
    "fi": """
aalto aaltonen ahlgren aho ahokas ahola ahonen airaksinen alanen alatalo anttila
anttonen arola asikainen autio eerola eklund elo eronen eskelinen eskola forsman
forsstrom granlund hakala hakanen hakkarainen hamalainen hanninen harju harjula
harkonen hartikainen haapala haapanen haapaniemi haavisto hautala hautamaki heikkila
heikkinen heino heinonen helenius hellsten helminen henriksson hiltunen hietala
hietanen hirvonen hokkanen holopainen honkanen honkala huhtala huotari hurme huttunen
huuskonen hyvarinen hyvonen hyttinen hanninen ihalainen ikonen ilvonen immonen
issakainen isotalo jaakkola jaaskelainen jalonen jalava jarvela jarvinen jarvenpaa
jauhiainen joensuu johansson jokela jokinen juntunen jussila juutilainen juvonen
kaikkonen kainulainen kallio kalliokoski kangas kankaanpaa kantola karhu
karjalainen karlsson karppinen karttunen karvonen katajisto kauppila kauppinen
kemppainen keranen keskinen keskitalo ketola kettunen kilpelainen kinnunen kiiskinen
kivela kiviniemi kivinen kivisto koivisto koivula koivunen kokko kokkonen kolehmainen
komulainen konttinen kontio korhonen korkeamaki korpela korpi korpinen koskela
koskelainen koskinen kosonen kovanen kuisma kujala kukkonen kulmala kumpulainen
kuosmanen kuronen kurki kuusela kuusinen kuusisto kyllonen kemppi laakkonen laakso
laaksonen laamanen lahdenpera lahti lahtela lahtinen laine laiho laitila laitinen
lampinen lappalainen lassila launonen laurila lehti lehtinen lehto lehtola
lehtonen lehtovaara leinonen leino leppala leppanen leskinen liimatainen lind lindberg
lindfors lindholm lindqvist lindroos lindstrom linna lipponen litmanen luoma
luoto luukkonen lundberg makela makinen maki makitalo malinen malmi manninen mannila
mantere markkanen martikainen marttila marttinen matikainen mattila mattinen mattsson
maatta maattanen metsala miettinen mikkola mikkonen miinalainen moilanen mononen
mustonen muhonen murtonen mykkanen myllymaki myllyla natri neuvonen niemela niemi
nieminen niemisto nikkila nikula niiranen niskanen nissinen nousiainen nurmela nurmi
nurminen nykanen nylund nyman nyberg nylander ojala ojanen oksanen ollikainen ollila
oikarinen oinonen paananen paavola paivarinta pajunen pakarinen palonen paakkonen
parkkinen partanen parviainen pasanen patronen pekkala pekkanen pekkarinen peltola
peltomaki peltonen peltoniemi penttila penttinen perala pesonen pennanen piippo
piirainen pietila pirhonen pirinen pitkanen pohjola poikela poutiainen puhakka
pulkkinen puustinen puranen pylkkanen pyykko raatikainen raisanen rajala rajamaki
ranta rantala rantanen rasanen rasi rautiainen rautio reinikainen reponen riihimaki
riikonen rinne rinnekoski rissanen ritala romppanen ronkainen roponen rossi ruuska
ruotsalainen ruohonen ruuskanen rytkonen saari saarela saarinen saaristo saarelainen
saikkonen sainio salmela salmi salminen salmenkivi salo salonen saloranta salomaa
sandstrom sankari santala savolainen savela seppala seppanen siitonen sihvonen sillanpaa
siltanen silvennoinen simola simonen sinkkonen sipila sirola soininen sormunen suhonen
suikkanen suominen sundstrom suvanto sutinen syrjala syrjanen soderholm soderstrom
taipale takala tanskanen tamminen taskinen tenhunen tervo tiainen tiihonen tiitinen
tikkanen timonen toikka toivanen toivonen tolonen tolvanen torvinen tuominen tuomi
tuomela tuovinen turpeinen turunen tyni tyrvainen uotila utriainen uusitalo
vaananen vaisanen valimaki vainio vainionpaa valkama valkonen valtonen vanhala vanhanen
vartiainen varis vartia vehvilainen vehkala ventola vepsalainen vesala vesterinen
vierimaa viinikainen vikman vilen viitala viitanen virkkunen virolainen virta virtanen
voutilainen vuorela vuori vuorinen wikstrom ylinen ylitalo ylonen yliniemi
""",
    "sv": """
abrahamsson ahlstrom andersson aronsson axelsson backman backstrom berg bergman
bergstrom berglund bjorklund bjork blomqvist blomberg borg bostrom dahl dahlberg
dahlstrom danielsson ek ekholm eklund ekman ekstrom engblom engstrom enqvist eriksson
fagerlund fagerstrom falk forsberg forsman forss fredriksson friman grahn granberg
granholm granqvist gronlund gronroos gustafsson gustavsson haglund hagglund hakansson
hansson hedlund hedman hellstrom hellman henriksson hermansson hjelm hoglund hogstrom
holm holmberg holmgren holmlund holmstrom isaksson ivarsson jakobsson jansson jensen
johansson jonsson karlsson kronqvist kullberg lagerstrom larsson lindberg lindblom
lindell lindfors lindgren lindholm lindqvist lindroos lindstrom lofgren lund lundberg
lundell lundgren lundin lundmark lundqvist lundstrom magnusson malmberg malmstrom
martensson mattsson mansson mikaelsson moberg nilsson nordberg nordlund nordman
nordstrom norrgard norrman nyberg nyholm nylund nyman nystrom oberg ohman olofsson
olsson osterberg osterholm osterlund palmgren persson petersson pettersson rehn
rosenberg rosenqvist roos rosqvist ronnberg ronnholm sandberg sandell sandstrom
sandholm sjoberg sjoblom sjogren sjostrom skog soderberg soderholm soderlund
soderstrom stenberg stenman stenstrom strandberg strandell strom stromberg sundberg
sundqvist sundstrom svahn svanstrom svensson thors tornqvist wallenius wallin wessman
west westerholm westerlund wikstrom wickstrom wiklund wikman willman ahlqvist akerlund
akerman osterman
""",
    "en": """
adams alexander allen anderson andrews armstrong arnold bailey baker barnes barrett
bennett bradley bradshaw brooks brown bryant burns butler campbell carpenter carroll
carter chapman clark clarke coleman collins cooper crawford cunningham davidson davies
davis dawson dixon duncan edwards elliott ellis evans ferguson fisher fletcher
foster fox fraser freeman gardner gibson gonzalez gordon graham grant gray green
griffin griffiths hamilton harper harris harrison hart harvey hawkins henderson henry
hernandez hicks holloway holmes howard hudson hughes hunter jackson james jenkins
johnson johnston jones jordan kelly kennedy knight lawrence lawson lewis lloyd lopez
macdonald marshall martin martinez mason matthews mcdonald mckenzie mclean mcgregor
miller mills mitchell moore morgan morris morrison murphy murray nelson newman
nicholson oconnor owens palmer parker patterson pearson perez perkins perry peterson
phillips porter powell pemberton ramirez reynolds richards richardson roberts robertson
robinson rodriguez rogers ross russell ryan sanders scott shaw simmons simpson sinclair
smith snyder spencer stephens stevens stevenson stewart stone sullivan sutherland taylor
thomas thompson thomson torres tucker turner wagner walker wallace walsh ward warren
watkins watson webb wells west wheeler whitaker white wilkinson williams williamson
wilson wood woods wright young
""",
}
"""By ISO 639-1."""
