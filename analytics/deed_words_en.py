"""How English tells that something was done: verbs, and what they do.

A verb's past and participle tell a deed; "I'll", "I am" and the like before its other
forms tell one that is being done. The files of the three languages have the same names
in them.
"""

_VERBS = {
    "book": "book booked booking,reserve reserved reserving,schedule scheduled "
            "scheduling,pencil pencilled pencilling,pencil penciled penciling,"
            "confirm confirmed confirming,secure secured securing,lock locked locking,"
            "slot slotted slotting,hold held holding",
    "enter": "put put putting,place placed placing,enter entered entering,"
             "add added adding,note noted noting,mark marked marking,"
             "write written writing,write wrote writing,record recorded recording,"
             "register registered registering,log logged logging,save saved saving,"
             "make made making,take taken taking,take took taking,get got getting,"
             "do done doing,arrange arranged arranging,sort sorted sorting,"
             "set set setting,file filed filing,submit submitted submitting,"
             "process processed processing,complete completed completing,"
             "pop popped popping,raise raised raising,fit fitted fitting,"
             "squeeze squeezed squeezing,type typed typing,key keyed keying,"
             "handle handled handling,give given giving,issue issued issuing",
    "note": "note noted noting,mark marked marking,write written writing,"
            "write wrote writing,record recorded recording,put put putting,"
            "register registered registering,log logged logging,save saved saving,"
            "enter entered entering,add added adding,arrange arranged arranging,"
            "file filed filing,submit submitted submitting,sort sorted sorting,"
            "process processed processing,complete completed completing,"
            "finish finished finishing,handle handled handling,action actioned "
            "actioning,do done doing,set set setting,store stored storing,"
            "fill filled filling",
    "move": "move moved moving,reschedule rescheduled rescheduling,"
            "change changed changing,shift shifted shifting,switch switched switching,"
            "push pushed pushing,swap swapped swapping,postpone postponed postponing,"
            "rebook rebooked rebooking,bring brought bringing,bump bumped bumping",
    "cancel": "cancel cancelled cancelling,cancel canceled canceling,"
              "scrap scrapped scrapping,void voided voiding",
    "remove": "remove removed removing,delete deleted deleting,take taken taking,"
              "take took taking,release released releasing,drop dropped dropping,"
              "free freed freeing,wipe wiped wiping,strike struck striking",
    "charge": "charge charged charging,bill billed billing,debit debited debiting,"
              "settle settled settling,clear cleared clearing,pay paid paying",
    "order": "order ordered ordering,purchase purchased purchasing,"
             "buy bought buying",
    "refund": "refund refunded refunding,reimburse reimbursed reimbursing,"
              "credit credited crediting,reverse reversed reversing,"
              "return returned returning,repay repaid repaying,"
              "compensate compensated compensating",
    "renew": "renew renewed renewing,extend extended extending,"
             "reissue reissued reissuing,issue issued issuing,"
             "prescribe prescribed prescribing,refill refilled refilling",
    "send": "send sent sending,forward forwarded forwarding,pass passed passing,"
            "hand handed handing,ask asked asking,request requested requesting,"
            "report reported reporting,escalate escalated escalating,"
            "submit submitted submitting,put put putting,take taken taking",
    "amend": "update updated updating,change changed changing,amend amended amending,"
             "correct corrected correcting,fix fixed fixing,edit edited editing,"
             "alter altered altering",
    "stop": "stop stopped stopping,block blocked blocking,ban banned banning,"
            "unsubscribe unsubscribed unsubscribing,opt opted opting,"
            "remove removed removing,switch switched switching,turn turned turning,"
            "take taken taking,take took taking,cancel cancelled cancelling,"
            "delete deleted deleting,disable disabled disabling,exclude excluded excluding",
}  # fmt: skip


def _done(verbs: str) -> str:
    return "|".join(dict.fromkeys(verb.split()[1] for verb in verbs.split(",")))


def _doing(verbs: str) -> str:
    forms = [verb.split() for verb in verbs.split(",")]
    found = [form for now, _, going in forms for form in (now, going)]
    return "|".join(dict.fromkeys(found))


DONE_FORMS = {name: _done(verbs) for name, verbs in _VERBS.items()}
DOING_FORMS = {name: _doing(verbs) for name, verbs in _VERBS.items()}

_ONE = "you|him|her|them|name"
_BOOKED = "appointment|booking|time|slot|visit|reservation|diary|consultation|place"
_PAPER = "prescription*|repeat*|medicine|medication|renewal|script"
_ADS = (
    "marketing|adverts|advert*|newsletter*|mailing|mailings|emails|messages|list|"
    "lists|ads|promotion*|campaign*|offers"
)
_GRIPE = "complaint*|feedback|comments|this|that|it|matter|everything|concerns|all"

DEEDS: dict[str, tuple[str, ...]] = {
    "booking": (
        "{book}", f"{{enter}} .. {_ONE} .. down|in|for|with|on|at",
        f"{{enter}} .. {_BOOKED}",
        f"{_BOOKED} .. {{enter}}",
    ),
    "rescheduling": ("{move}",),
    "cancellation": (
        "{cancel}", f"{{remove}} .. {_BOOKED}", f"{_BOOKED} .. {{remove}}",
        "{remove} .. off|out|away", "{remove} it|that|this|them",
    ),
    "payment": (
        "{charge}", "payment|bill|invoice|balance|card .. {enter}",
        "{enter} .. payment|bill|invoice|balance|card",
    ),
    "purchase": (
        "{order}", "{enter}|{send} .. order|purchase", "order|purchase .. "
        "{enter}|{send}|{book}",
    ),
    "refund": (
        "{refund}", "{enter}|{send} .. refund|credit|money|reimbursement",
        "refund|credit|reimbursement .. {enter}|{send}|{book}",
        "paid|pay|paying|sent|send|sending|transferred|give|gave|get|getting .. back",
    ),
    "prescription_renewal": (
        "{renew}", f"{{enter}}|{{send}}|{{order}} .. {_PAPER}",
        f"{_PAPER} .. {{enter}}|{{send}}|{{renew}}|{{order}}",
        "{send} .. doctor|pharmacy",
    ),
    "complaint": (
        f"{{enter}}|{{send}} .. {_GRIPE}", f"{_GRIPE} .. {{enter}}|{{send}}",
    ),
    "address_change": (
        "{amend}", "{enter} .. address|details|system", "address|details .. "
        "{enter}|{amend}",
    ),
    "marketing_ban": (
        "{stop} .. you|those|them|that|it|these .. off|out",
        f"{{stop}}|{{enter}} .. {_ADS}|ban",
        f"{_ADS}|ban .. {{stop}}|{{enter}}", "unsubscribed", "opted .. out",
    ),
}  # fmt: skip

DEEDS_OF_ANY = (
    "{note}", "{send} .. on|along|through|forward", "{amend}", "{book}", "{stop}",
    "{send} .. doctor|manager|team|pharmacy",
)  # fmt: skip

STATES: dict[str, tuple[str, ...]] = {
    "booking": (
        "it|that|slot|time|place .. is|it's|that's .. yours", "it's|that's yours",
        "you're|you .. down|in|set|confirmed|booked .. for|with|on|at",
        "got|have|you're|we've|i've .. you .. down|in|for|at|with",
        "you|you've .. have|got .. now .. time|appointment|slot",
    ),
    "rescheduling": (
        "new|revised .. time|appointment|slot|date .. is", "it's|it|is .. now .. on|with|"
        "at|for", "instead", "moved .. to",
    ),
    "cancellation": (
        "it|that|appointment|booking|time|slot .. gone|off|removed|cancelled|out|"
        "deleted", "no charge|fee",
    ),
    "payment": (
        "payment|transaction|money|card|charge .. through|received|successful|accepted|"
        "approved|complete|completed|confirmed|cleared|arrived|worked",
        "went|gone|goes .. through", "bill|invoice|balance|account|it|that|that's|it's .. "
        "paid|settled|cleared|approved|covered", "nothing .. left|more .. pay|owe",
        "all paid|square|settled|paid-up", "paid .. full|now|off|up",
    ),
    "purchase": (
        "order|purchase|it|that .. in|placed|through|confirmed|complete|way|ordered|"
        "bought", "it's yours|ordered", "that's ordered|bought|yours",
    ),
    "refund": (
        "get|receive|getting .. back", "money|refund|amount|euros|credit .. way|back|"
        "account|returned|coming", "coming .. back",
    ),
    "prescription_renewal": (
        "prescription*|one|repeat|renewal|it|it'll .. ready|pharmacy|renewed|valid|"
        "issued|way|waiting|extended", "at .. pharmacy|chemist*",
    ),
    "complaint": (
        "complaint|feedback|it|this|that .. goes|going|gone|forwarded|on .. to|file|"
        "record", "on record|file",
    ),
    "address_change": (
        "address|details|that|that's|it|it's .. updated|changed|saved|corrected|stored|"
        "system|file|amended",
    ),
    "marketing_ban": (
        "won't|not|no .. longer|more|anymore|any|get|receive|hear|bother*",
        "you're|you|name .. off|out .. list*|mailing*|marketing|now",
        "no .. more|longer|further", "off .. list|lists",
    ),
}  # fmt: skip

STATES_OF_ANY = (
    "all set|done|sorted|good|arranged", "that's|it's|that|it|everything|you're .. "
    "done|sorted|arranged|fixed|complete|settled|set|taken|ready|confirmed",
    "taken care", "done", "sorted", "consider .. done|it",
)  # fmt: skip

CLOSINGS = (
    "see|expect|expecting|coming|welcome|come|you're|that's|so|you|your|it's|that|"
    "appointment|doctor|we|seeing",
)  # fmt: skip

WISHES: dict[str, tuple[str, ...]] = {
    "booking": (
        "book|booking|bookings", "appointment|appointments|consultation|slot|"
        "openings|vacancy|vacancies|availability",
        "need|like|want|get|have|hoping|looking|wondering|after|wanted|about|could|can|"
        "any .. time|times|seen|see|check-up|checkup|vaccination|shot|jab|test|tests|"
        "physio*|dentist|scan|ultrasound|lab|laboratory|health|someone|somebody|doctor|"
        "nurse|therapist", "fit .. in|me|us", "see|seeing .. doctor|someone|somebody|"
        "nurse|dr", "come .. in|for|by|on", "free|available", "squeeze .. in",
    ),
    "rescheduling": (
        "reschedul*|rebook*|postpon*", "has|have|needs|need|must .. moved|changed|"
        "shifted|move|change|shift", "move|moved|moving|shift|shifted|push|pushed|"
        "bring|swap|change|changed|changing .. appointment|time|it|one|visit|booking|"
        "forward|back|another|different|slot|day|my", "another|different|other|later|"
        "earlier .. time|day|date|slot",
        "appointment|time|one|visit .. moved|changed|shifted|rescheduled",
    ),
    "cancellation": (
        "cancel|cancelled|cancelling|cancellation|canceled|canceling",
        "call|calling .. off", "take|remove|delete|drop|scrap|scrub .. appointment|"
        "booking|time|slot|visit|one", "no longer|don't|won't .. need|need|want|be|"
        "require|coming|able", "can't|cannot|not|won't|unable .. come|coming|attend|be|"
        "there", "something .. came|come up",
    ),
    "payment": (
        "bill|invoice|balance|statement|reminder", "pay|payment|paying|settle|owe|"
        "outstanding|unpaid|debt", "card|visa|charge it", "clear .. balance|account|bill",
    ),
    "purchase": (
        "how|what .. much|cost|costs|charge|price|be", "price|pricing|cost|costs|fee|set "
        "back", "order|buy|purchase|buying|ordering",
    ),
    "refund": (
        "refund*|reimburs*|compensat*|credited", "money back", "charged|billed|paid|"
        "debited|invoiced|charge .. twice|double|wrong*|too|extra|mistake|error|"
        "cancelled", "twice|double|overcharged|overpaid|double-charged|over-charged",
        "wrong|incorrect|mistaken .. invoice|bill|charge|amount", "pay .. back",
    ),
    "prescription_renewal": (
        "prescription*|prescribed|repeat|refill*|script", "medicine|medication|pills|"
        "tablets|inhaler .. out|low|renew*|finish*|more|last|gone", "run*|out .. "
        "pills|tablets|medic*|inhaler", "renew*",
    ),
    "complaint": (
        "complain*|complaint*", "unhappy|disappointed|dissatisfied|upset|angry|"
        "displeased|annoyed|unacceptable|appalled|appalling|dreadful|terrible|awful|rude|"
        "disgraceful|poor", "not|wasn't|isn't .. happy|satisfied|pleased|good",
        "feedback", "treated",
    ),
    "address_change": (
        "address", "moved|moving .. house|to|home|flat|recently|into", "we've|i've|have "
        "moved", "live|living .. now|at|these", "new .. home|flat|house|place",
    ),
    "marketing_ban": (
        "advert*|ads|newsletter*|marketing|promotion*|spam|mailshot*|unsubscribe",
        "mailing list|lists", "opt|opting .. out", "stop|no .. emails|messages|texts|"
        "letters|calls|offers", "off .. list|lists",
    ),
}  # fmt: skip

TAKES: dict[str, tuple[str, ...]] = {
    "purchase": (
        "i'll|we'll|i'd|let's|i|we|go .. take|have|order|get|buy .. it|one|that|two|them|"
        "this|me|please", "put me .. down", "order me", "go .. for it|that",
    ),
    "payment": (
        "i'll|let's|we'll|let .. pay|settle|do .. now|it|card|that|away|today",
        "take|charge|put|use .. card|it|from|on", "here's|here|my .. card|number",
    ),
}  # fmt: skip

FULL = (
    "full|fully|chock-a-block|chocka|packed|booked-up|overbooked|jammed|solid|swamped",
    "booked .. up|solid|out", "everything|all|every .. booked|taken|gone|full|went|"
    "filled", "nothing|no|none|nobody|isn't|aren't|not|no-one|don't|haven't|hasn't .. "
    "free|available|left|open|times|slots|appointments|openings|anything|spaces|"
    "availability|opened|room|any|waiting", "can't|cannot|couldn't|unable .. "
    "find|see|offer|fit|do|get|book|give|squeeze|help", "sold .. out", "taken|gone .. "
    "already|all", "already .. taken|gone|booked", "off|out .. sick|ill|leave",
    "on|away .. leave|holiday|vacation|sick|maternity", "all went|gone",
    "diary|calendar|list|books .. open*|closed", "waiting|cancellation list",
    "snapped .. up", "run .. out", "out .. stock|luck", "isn't|not .. possible",
)  # fmt: skip

FAILED = (
    "didn't|doesn't|hasn't|wouldn't|won't|not|isn't|wasn't|couldn't|can't|"
    "cannot|never .. go|gone|work|working|accepted|accept|approved|take|taken|"
    "through|charged|paid|succeed|successful|clear|cleared|processed|process|reach",
    "declin*|reject*|refus*|failed|fails|failing|failure|unsuccessful|denied|bounced|"
    "blocked|expired|invalid|timed|error|aborted", "bank|terminal|machine|system|card|"
    "network .. said|says|saying .. no|not", "terminal|machine|system|line|connection|"
    "website|card|app .. down|broken|out|offline|frozen|crashed|trouble|problem|expired",
    "still|remains|stays|left .. open|unpaid|outstanding|due|owing",
    "try|trying .. again|another|later|different|once", "insufficient|not enough .. "
    "funds|balance|money|cover", "without success|luck", "isn't .. going|letting|having",
)  # fmt: skip

REFUSED = (
    "can't|cannot|don't|not|won't|unable|couldn't|non-refundable|nonrefundable|never .. "
    "refund*|reimburse|credit|renew*|change|cancel|move|give|do|issue|return|"
    "non-refundable|allowed|possible|possible|entitled|eligible",
    "non-refundable|nonrefundable", "only .. after|once|when|if|in",
    "need|needs|have|has|must|required|requires .. first|see|visit|examin*|come|"
    "appointment|seen", "without .. visit|seeing|appointment|examination|check*",
    "different|another|other|wrong .. number|department|office|clinic|unit|line|desk",
)  # fmt: skip

OPEN = (
    "call|ring|phone|calling|ringing|phoning .. you .. back|later|this|when|"
    "tomorrow|soon|today|once|as|again|on", "call|ring|phone|calls|rings .. back", "be|keep .. in touch", "let .. know", "hear .. from|back",
    "look|looking|checking|find|ask|investigate|chase .. into|whether|if|out|first|"
    "doctor", "ask .. doctor .. and|about|whether|first", "check .. with|and|whether|if|"
    "first|whether", "get|come back", "message .. for|doctor",
    "waiting|cancellation|reserve list", "try|call|ring|phone .. again|tomorrow|later|"
    "back", "contact .. you|us", "as soon as|once .. know|hear", "investigat*|enquir*",
    "leave .. with|me",
)  # fmt: skip

HANDED_ON = (
    "put|putting you|him|her|them through", "pass|passing|hand|handing|switch|send .. you .. over|"
    "across|to",
    "transfer|transferring|connect|connecting|patch|patching", "colleague*|co-worker*",
    "hold|stay .. line", "another|different|other|right .. department|"
    "team|person|line|desk|number|extension", "through .. to", "someone|somebody .. else",
    "need|speak|talk|want .. line|department|team|desk|colleague*",
)  # fmt: skip

OFFERS = (
    "free|available|slot|opening|vacancy|space|offer|first|earliest|next", "how|what about", "could|can .. do|see|fit|offer|manage", "open",
)

LEFT = (
    "think|sleep|mull|ponder .. about|over|on|it", "think|sleep|mull|consider|decide",
    "leave|skip|drop|forget|pass|scrap .. it|that|this|on|for|then|out",
    "not|don't|won't|rather|never|no .. today|now|this|take|buy|want|order|yet|thanks|"
    "just|going|worth|sure|need", "too much", "too|bit|quite|very .. expensive|"
    "dear|steep|pricey|costly|high", "expensive|pricey|steep", "maybe|perhaps|another|"
    "some .. later|another|other|next|time|day", "ask|check|talk|speak|see|consult .. "
    "with|wife|husband|partner|first|home|boss|work|elsewhere|around|diary|calendar|"
    "calender", "ring|call|get|come|phone .. back|again|later|you|if", "shop .. around",
    "keep|leave .. it|as|them|that|old|same|one", "pay .. bank|online|later|tonight|"
    "tomorrow|myself|home|desk", "have .. to ask|check|think|see|look",
    "can't|cannot|couldn't .. make|do|come|afford|decide", "do .. it online|myself",
    "elsewhere|cheaper", "wait|hold .. off|until|till|for|and|on",
)  # fmt: skip

REGRETS = (
    "afraid|unfortunately|sadly|regret|sorry|apologies|alas", "hmm|oops|oh dear|no",
    "shame|pity",
)  # fmt: skip

BEFORE_NOW = (
    "yesterday|previously|earlier|formerly|originally|already", "last .. week|time|month|"
    "year|monday|tuesday|wednesday|thursday|friday|visit", "days|weeks|months|hours|"
    "week|month|day ago", "online|website|web", "back .. in|when", "before",
)  # fmt: skip

SUPPOSED = ("if", "unless", "whenever", "provided")

MODALS = (
    "would|wouldn't|could|might|should|may|can|want|wanted|need|needs|must|supposed|"
    "rather|wish|shall|cannot|can't",
)  # fmt: skip

LEADS = ("i'll|we'll|i'm|we're|will|i|we|let|am|are",)
"""Words without which a verb's present is no promise: "booking" is a thing, too."""

BUSY_WITH = ("that's all", "nothing else", "that was|is it|all|everything", "no problem|worries|"
             "charge", "anything else", "not at all", "don't worry")
