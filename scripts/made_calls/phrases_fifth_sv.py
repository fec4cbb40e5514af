"""Swedish lines of the `fifth` wording: greetings, names, and appointments.

Finland-Swedish: brisk agents; callers who ramble, mend what they said, and trail off.
"""

HESITATIONS = ("Nå, ", "Jå alltså, ", "Hördu, ", "Jo hej, eh, ", "Ja du, ")

LINES: dict[str, tuple[str, ...]] = {
    "greeting.notice": (
        "Hamnkliniken, {agent}. Samtalen sparas hos oss. Varsågod.",
        (
            "Välkommen till Hamnkliniken, {agent} här, samtalet bandas för "
            "kvalitetens skull."
        ),
        "Hamnkliniken {agent}, och för kännedom spelas det här in. Vad gäller det?",
    ),
    "greeting.plain": (
        "Hamnkliniken, {agent}.",
        "{agent} på Hamnkliniken, berätta.",
        "På Hamnkliniken {agent}, ska jag koppla eller kan jag hjälpa?",
    ),
    "greeting.outbound": (
        "God dag, {agent} från Hamnkliniken, stör jag illa?",
        "Det är {agent} på Hamnkliniken. Jag lovade ta reda på det där.",
        "Nå så, {agent}, Hamnkliniken. Ni ville bli uppringd av oss.",
    ),
    "answer.named": (
        "{name}, vem är det?",
        "Jå, {name}, jag hann redan tro att ingen ringer.",
        "I telefon, {name}.",
    ),
    "intro.named": (
        "Nämen, en riktig människa. Namnet är {name}.",
        "Jo hej, {name} igen, jag ringde förra veckan eller var det veckan före.",
        "{name} heter jag, goddag.",
        "Här skulle det vara en {name}.",
    ),
    "intro.plain": (
        "Jaha, goddag. Jag var inte säker på numret.",
        "Hallå, hörs jag, jag sitter i bussen.",
        "Goddag goddag. Jag ska försöka vara kort.",
    ),
    "id.ask": (
        "Kundnummer?",
        "Jag behöver numret som står på ert kundkort.",
        "Vet ni ert nummer hos oss?",
    ),
    "id.tell": (
        "Det sitter på kylskåpsdörren, ett ögonblick. {digits}. Tror jag.",
        "På kortet läser jag {digits}.",
        "Jag ska ta på mig glasögonen. Så. {digits}.",
    ),
    "birth.ask": (
        "Namn och födelsetid?",
        "Vem talar jag med och när är ni född?",
        "Säg vem ni är och födelsedagen så hittar jag.",
    ),
    "birth.tell": (
        "Jag är {name}, och födelsedagen är {birth}.",
        "{name}. Och {birth}, det är länge sen.",
        "{name} är det, {birth}.",
    ),
    "thanks": (
        "Hittat.",
        "Bra, där kom uppgifterna.",
        "Jo, där har vi er.",
    ),
    "backchannel": ("Jaha ja.", "Nämen så.", "Mm, precis."),
    "wait": (
        "Vänta lite på linjen.",
        "Jag tar upp det.",
        "Ett ögonblick, den laddar.",
    ),
    "filler": (
        "Ingen brådska, det är bara kaffet som kokar.",
        "Förlåt, hunden där. Tyst nu.",
        "Här är jag.",
    ),
    "chat.ask": (
        "Feber?",
        "Hur länge har det hållit på?",
        "Vad har ni för mediciner?",
    ),
    "chat.tell": (
        "Lite igår kväll, men den har nog gått ner, säger gubben.",
        "Åh, sedan påsken. Det kommer och går. Mest kommer.",
        "Bara dom där för blodtrycket, dom små vita.",
    ),
    "transfer": (
        "Det hör inte till den här disken. Lägg inte på, jag flyttar er.",
        "Det där sköter en annan. Jag kopplar.",
        "Till det behövs den andra disken, det tutar en stund.",
    ),
    "transfer.taken": (
        "Jo, {agent}, dom berättade vad det gäller.",
        "{agent} här nu. Jag ser lappen, vi gör det.",
        "Goddag, ni kom till andra disken, {agent} här.",
    ),
    "elsewhere": (
        "Den boken har sjukhuset, inte vi. Ring dit direkt.",
        "Det är inte vårt längre, det flyttade till stadens sida.",
        "Det ger bara enheten själv. Det kommer ett brev.",
    ),
    "elsewhere.yes": (
        "Jaså. Sånt talar ju ingen om. Sjukhuset då.",
        "Ja men, tack för att ni sa.",
        "Ett brev, jaha, jag håller utkik.",
    ),
    "in_line": (
        "Fullt ända till nästa månad. Reservlistan kan jag ge.",
        "Inte en enda. Om någon faller bort kommer ett sms.",
        "Jag har ingenting att erbjuda. Ska ni stå i kö?",
    ),
    "in_line.yes": (
        "Gör så, jag har telefonen nära.",
        "Listan då, om det inte finns annat.",
        "Hm. Nå jå. Skicka sms.",
    ),
    "not_saved": (
        (
            "Det var märkligt, jag blev utkastad. Nej, den gick inte in, "
            "bokningen finns inte här."
        ),
        "Nu försvann den. Andra disken tog den medan vi talade. Beklagar.",
        "Programmet har hängt sig. Jag får inte in den och vet inte när det vaknar.",
    ),
    "not_saved.yes": (
        "Nej men. Jag försöker på måndag.",
        "Ojdå. Vi låter det vara nu då.",
        "De här maskinerna. Jag ringer en annan dag.",
    ),
    "taken_back": (
        (
            "Nej vänta vänta, dottern ropar att jag ska ha barnen då. Det går "
            "inte. Ge den åt nån annan."
        ),
        "Vet du, jag tror inte jag vill ha den ändå. Går den att få bort?",
        "Men kära nån, det är ju begravningen. Jag glömde helt. Stryk den.",
    ),
    "taken_back.done": (
        "Struken. Ni har ingenting hos oss nu.",
        "Jaha, jag släppte den.",
        "Jag tog bort den. Ring när ni vet.",
    ),
    "more": (
        "Och sen, vad var det nu, jo, det var en sak till.",
        "Så jag inte glömmer.",
        "Och nu när du är där.",
    ),
    "end": (
        "Det var det hela. Hej då.",
        "Nä, inget mera. Hejdå.",
        "Vad snäll du var. Ha det gott.",
        "Okej. Färdigt. Hej hej.",
    ),
    "closing.end": (
        "På återhörande.",
        "Tack, hejdå.",
        "Allt gott.",
    ),
    "yes": (
        "Å, så bra, jå.",
        "Mm, jo. Nog kommer jag.",
        "Nå, låt gå.",
        "Den tar jag nog.",
        "Den passar mig riktigt bra.",
    ),
    "no": (
        "Usch, nej, då har jag bridge.",
        "För tidigt, jag hinner inte med bussen.",
        "Nä, då är jag hos min syster.",
        "Kan inte, bilen är på verkstad.",
    ),
    "booking.wish": (
        (
            "Jag har haft den här hostan, eller nå, mest kittlar det, och den ger "
            "sig inte, så jag tänkte att jag skulle ha {service}."
        ),
        "Skulle ni ha {service}, om sånt ännu finns.",
        "Frun sa att nu skjuter du inte upp det mera. Alltså {service}.",
        "Jag skulle behöva {service}. Det är inte bråttom. Eller lite.",
    ),
    "booking.wish_who": (
        "Jag vill till {who}, ingen annan, det är den som känner till höften.",
        "Jag brukar gå till {who}. Finns det något?",
        "Kan du sätta mig på {who}?",
    ),
    "booking.away": (
        "{who} har slutat hos oss. Det får bli någon av de andra.",
        "Ingen {who} före hösten. Jag kan ge någon annan.",
        "Inte {who}, där är det fullt. En annan läkare kanske.",
    ),
    "booking.leave": (
        "{who} jobbar inte den här månaden. Jag kan inte öppna något.",
        "Det finns ingen kalender för {who} nu, lång frånvaro.",
        "{who} är borta och jag vet inte hur länge.",
    ),
    "booking.wait_for": (
        "Nå då inte. Jag börjar inte om med en främling. Jag väntar.",
        "Jaha. Låt vara då, jag försöker om en månad.",
        "I så fall får det vara, jag håller mig till den jag känner.",
    ),
    "booking.referred": (
        "Jag var hos {who} och fick en lapp där det står kontroll om sex veckor.",
        "{who} skickade mig, eller sa att jag själv skulle ordna det, på nytt.",
        "Det var {who} som såg på det först och nu ska någon se på det en gång till.",
    ),
    "booking.rather": (
        "Hm, men {who}? Det känns tryggare med {who}.",
        "Går det inte alls med {who}? Inget ont om den andra.",
        "Jag hoppades nog på {who}, ärligt talat.",
    ),
    "booking.asked": (
        "Råkar du ha {day}, {time}? Min son kunde skjutsa.",
        "Jag tänkte {day}. {time}, ungefär så.",
        "{day} vore allra bäst. {time}, om jag får vara kinkig.",
    ),
    "booking.offer": (
        "Jag kan ge {slot}.",
        "Det finns en kvar {slot}.",
        "Följande är {slot}. Tar ni den?",
        "Hur skulle ni komma åt {slot}?",
        "Det blir i så fall {slot}.",
    ),
    "booking.done": (
        "Så, där är ni {slot}.",
        "Färdigt. {slot}. Det kommer ett sms.",
        "Den står nu på ert namn, {slot}.",
        "Vi möts alltså {slot}.",
        "Infört: {slot}. Kom tio minuter före.",
    ),
    "booking.done.short": (
        "Den är er. Det kommer ett sms.",
        "Infört.",
        "Den gick in.",
        "Klart och färdigt. Ta FPA-kortet med.",
    ),
    "booking.callback": (
        "Ni frågade efter en tid, och nu öppnade sig något.",
        "Jag har gått igenom listorna för er och hittade något.",
        "Om den där tiden. Jag hittade en.",
    ),
    "booking.promise": (
        "Listorna kommer ut vid tolv. Någon ringer er efter det.",
        "Jag frågar skötaren. Ni får besked.",
        "Jag ser det inte härifrån. Jag tar reda på det och hör av mig.",
    ),
    "booking.check": (
        "Jag ska ha något hos er snart, men lappen for i tvättmaskinen.",
        "Det är bara för att vara säker på när jag kommer. Minnet, du vet.",
        "När var det nu jag skulle vara där, kan du säga?",
    ),
    "booking.checked": (
        "Ni är antecknad {slot}.",
        "Er är {slot}.",
        "Den är {slot}, och den är kvar.",
    ),
    "booking.unsure": (
        "Jag får inte dela ut dem. Remiss behövs först.",
        "Alla är slut. Försök när nya listan öppnar den första.",
        "Nej. Just då är ingen på plats.",
    ),
    "booking.think": (
        "Jag ska tala med frun först. Hon har kalendern. Jag ringer upp.",
        "Hm. Får jag återkomma? Jag vill inte binda mig.",
        "Jag är inte säker. Sätt inget ännu, jag hör av mig.",
    ),
    "booking.price_ask": (
        "Och vad går kalaset på?",
        "Innan vi fortsätter, vad skulle det bli?",
        "Är det dyrt? Vad betalar man nuförtin?",
    ),
    "booking.too_dear": (
        "Herre du milde. Nej nej, då får det vänta.",
        "Så mycket? För tio minuter? Nej tack.",
        "Oj. Sånt har jag inte före lönedagen. Strunt i det.",
    ),
    "booking.first_after_all": (
        "Nå då tar jag det du sa från början. Nog går det.",
        "Hm, gå tillbaka till den andra. Den före. Just den.",
        "Vet du vad, det tidigare förslaget, det får jag att gå.",
    ),
    "booking.readback": (
        "Vänta jag tar en penna. {day}, {time}. Jo?",
        "Jag har skrivit {day}, {time} här.",
        "{day}. Och {time}. Blev det rätt?",
    ),
    "booking.readback_wrong": (
        "Nej. {day}, {time}.",
        "Ni blandade ihop. Det är {day} och tiden är {time}.",
        "Dra över det. {day}. {time}.",
    ),
    "booking.slip": (
        "Där är ni, {wrong}, ursäkta, {right}.",
        "Så, {wrong} är det, nej nu ljög jag, {right}. Infört.",
        "Den är er, {wrong}, eller rättare sagt {right}.",
    ),
    "booking.slip_day": (
        "Infört, {wrong}, nej, vad är det med mig, {right}.",
        "Där är ni {wrong}. Ursäkta. {right}.",
        "Er tid, alltså {wrong}, eller rättare sagt {right}.",
    ),
    "booking.not_but": (
        "En rättelse från mig. Inte {wrong}, {right} är det.",
        "Jag såg efter än en gång. {right}, inte {wrong}.",
        "Aj, jag sa {wrong}. Fel. {right}.",
    ),
    "booking.day_offer": (
        "Vad sägs om {day}, i princip?",
        "{day} finns lite rum.",
        "Är ni ledig {day}?",
    ),
    "booking.day_yes": (
        "Det tror jag. Vilken tid?",
        "Mm jo, då går nästan när som helst.",
        "Jag har inget då. Alltså jo, det går.",
    ),
    "booking.hour_offer": (
        "Vi säger {time}.",
        "Då blir det {time}.",
        "Jag ser {time} här.",
    ),
    "booking.counter": (
        "Dagen jo. Men inte så tidigt, eller sent, hur som helst. {time}?",
        "Hm, kunde det vara {time}, samma dag?",
        "Om du hade {time} skulle jag bli gladare.",
    ),
    "booking.counter_yes": (
        "Det låter sig göras.",
        "Vi ska se. Jå. Den är öppen.",
        "Du hade tur.",
    ),
    "booking.misheard": (
        "Förlåt, {time}?",
        "{time}, var det så? Bussen brummar.",
        "Vad, {time}?",
    ),
    "booking.misheard_right": (
        "{time}, sa jag.",
        "Nej. {time}.",
        "Inte alls. {time}.",
    ),
    "booking.wish_family": (
        "Inte åt mig utan åt mamma, hon hör inte i telefon. Hon behöver {service}.",
        "Jag ringer för pojken, han är åtta. {service} skulle det vara.",
        "Gubben ringer inte själv så jag gör det. Åt honom {service}.",
    ),
    "booking.referral": (
        "Till det ska man ha läkarremiss. Har ni? Nej. Då kan jag inte.",
        "Dit tas man bara på remiss. Gå till allmänläkare först så talar vi sen.",
        "Utan remiss släpper den inte in mig i kalendern.",
    ),
    "booking.referral_yes": (
        "Nej, någon remiss har jag inte. Ojoj. Det måste jag ordna först.",
        "Det visste jag inte. Tillbaka till start.",
        "Jag frågar på hälsocentralen och återkommer.",
    ),
    "booking.system_down": (
        "Vårt bokningssystem ligger nere. Kan ni ringa efter två?",
        "Jag kommer inte åt någonting, det är strömavbrott, hela huset är svart.",
        "Allt står stilla sen i morse. Jag kan inte göra en enda bokning.",
    ),
    "booking.system_down_yes": (
        "Typiskt. Efter två då.",
        "Jaha. Nå. Jag försöker imorgon.",
        "Alltid är det nåt. Det får vara.",
    ),
    "booking.lost_hold": (
        "Stanna på linjen, jag frågar skötaren. Gå inte.",
        "Jag sätter er på vänt medan jag ser om det går.",
        "Var kvar där, det kom någon till disken.",
    ),
    "booking.lost_end": (
        "Hallå? Hallå? Är du där? Nå nu bröts det.",
        "Hallå. Finns där någon. Nej. Då var det så, jag lägger på.",
        "Tio minuter av den där musiken. Jag ger upp.",
    ),
    "booking.twin_more": (
        "Och så skulle det vara en till, alltså {service}, om det finns.",
        "Och på samma gång vill jag ha {service}.",
        "Sen samma sak men {service}.",
    ),
    "booking.twin_no": (
        "Såna får jag inte fram idag, slut.",
        "Det har jag inte, inte före hösten.",
        "Nej, det får ni försöka med nästa vecka.",
    ),
    "booking.twin_no_yes": (
        "Nå, en av två.",
        "Jaha. Nästa vecka då, den.",
        "Okej, bara den ena då.",
    ),
    "sum_up.visit": (
        "Jag upprepar: {slot}.",
        "Det var alltså {slot}.",
        "{slot}. Tappa inte bort den nu.",
    ),
    "sum_up.money": (
        "Sammanlagt {amount}.",
        "Alltså {amount} för den ena.",
        "Och det gör {amount}.",
    ),
    "sum_up.yes": ("Så har jag det.", "Mm. Antecknat.", "Jo, så är det."),
    "rescheduling.wish": (
        (
            "Jag har hos er {old}, och gissa, just då kommer rörmokaren. Kunde "
            "jag få någon annan?"
        ),
        "Om min tid {old}. Den skulle bli tidigare eller senare, bara inte då.",
        "{old} ska jag till er, men dom satte mig på nattskift. Så den måste flyttas.",
    ),
    "rescheduling.done": (
        "Jag bytte. {slot}.",
        "Flyttad. Nu är det {slot}.",
        "Den gamla är släppt och ni är {slot}.",
    ),
    "rescheduling.keep": (
        "Oj, det är ju sämre. Jag håller den jag har.",
        "Nej, rör den inte då. Rörmokaren får vänta.",
        "Hm. Nej. Jag kommer när jag skulle.",
    ),
    "rescheduling.kept": (
        "Som förut alltså.",
        "Jaha, jag lät den stå.",
        "Ingen ändring. Samma som var.",
    ),
    "rescheduling.mind": (
        (
            "Egentligen, vet du, nej. Flytta inte. Jag gör upp med grannen och "
            "kommer som det var sagt."
        ),
        "Vänta vänta. Han säger att han kan skjutsa ändå. Glöm att jag ringde.",
        "Jaha, mitt skift har bytts tillbaka, här står det. Då behövs det inte.",
    ),
    "cancellation.wish": (
        "Nu måste jag göra er besvikna. Jag har en tid och kommer inte.",
        (
            "Det gäller min tid. Det blev redan bra, så jag behöver den inte. Vi "
            "stryker den."
        ),
        "Kan man bli av med en tid? Dom ringde från jobbet.",
    ),
    "cancellation.found": (
        "Den {slot}?",
        "Det finns en, {slot}. Är det den?",
        "Ni har {slot}. Tar jag bort den?",
    ),
    "cancellation.yes": ("Just den rackaren.", "Gör det bara.", "Jå, bort med den."),
    "cancellation.done": (
        "Borttagen. Ni är fri.",
        "Den är struken. Det kostar inget.",
        "Så, någon annan får den.",
    ),
    "cancellation.fee": (
        "Det är under ett dygn. Det blir {fee}.",
        "Jag måste säga att det kostar {fee} i det här skedet.",
        "Det kommer en avgift på {fee} om jag gör det.",
    ),
    "cancellation.fee_yes": (
        "Nå, låt så vara. Jag kan inte vara på två ställen.",
        "Fakturera, vad gör man. Bort med den.",
        "Aj aj. Jo. Varsågod.",
    ),
    "cancellation.keep": (
        "För dom pengarna kryper jag. Låt den stå.",
        "Va? Nej nej, då kommer jag.",
        "Hm, dumt. Jag kommer. Ta inte bort.",
    ),
    "cancellation.kept": (
        "Då är ni väntad.",
        "Bra. Inget borttaget.",
        "Jaha, den gäller.",
    ),
}
