"""How English wishes for business, does it, and tells that nothing came of it.

Patterns as `analytics/word_patterns.py` reads them; `{book}` and its like are the
forms of verbs (`analytics/verbs_en.py`). All languages have the same names.
"""

from analytics.word_patterns import listed

DEEDS: dict[str, tuple[str, ...]] = {
    "booking": listed("""
        {book};
        {enter} .. you|him|her|them|name .. down|in|for|with|on|at;
        {enter} .. appointment|booking|time|slot|visit|reservation|diary|consultation|
          place;
        appointment|booking|time|slot|visit|reservation|diary|consultation|place ..
          {enter}
    """),
    "rescheduling": listed("""
        {move};
        brought .. forward
    """),
    "cancellation": listed("""
        {cancel};
        {remove} .. appointment|booking|time|slot|visit|reservation|diary|
          consultation|place;
        appointment|booking|time|slot|visit|reservation|diary|consultation|place ..
          {remove};
        {remove} .. off|out|away;
        {remove} it|that|this|them
    """),
    "payment": listed("""
        {charge};
        payment|bill|invoice|balance|card .. {enter};
        {enter} .. payment|bill|invoice|balance|card
    """),
    "purchase": listed("""
        {order};
        {enter}|{send} .. order|purchase;
        order|purchase .. {enter}|{send}|{book}
    """),
    "refund": listed("""
        {enter} .. back .. card|account|you;
        {refund};
        {enter}|{send} .. refund|credit|money|reimbursement;
        refund|credit|reimbursement .. {enter}|{send}|{book};
        paid|pay|paying|sent|send|sending|transferred|give|gave|get|getting .. back
    """),
    "prescription_renewal": listed("""
        {renew};
        {enter}|{send}|{order} .. prescription*|repeat*|medicine|medication|renewal|
          script;
        prescription*|repeat*|medicine|medication|renewal|script .. {enter}|{send}|
          {renew}|{order};
        {send} .. doctor|pharmacy
    """),
    "complaint": listed("""
        {enter}|{send} .. complaint*|feedback|comments|matter|concerns;
        complaint*|feedback|comments|matter|concerns .. {enter}|{send}
    """),
    "address_change": listed("""
        {amend};
        {enter} .. address|details|system;
        address|details .. {enter}|{amend}
    """),
    "marketing_ban": listed("""
        {stop} off;
        {stop} .. you|those|them|that|it|these .. off|out;
        {stop}|{enter} .. marketing|adverts|advert*|newsletter*|mailing|mailings|
          emails|messages|list|lists|ads|promotion*|campaign*|offers|ban;
        marketing|adverts|advert*|newsletter*|mailing|mailings|emails|messages|list|
          lists|ads|promotion*|campaign*|offers|ban .. {stop}|{enter};
        unsubscribed;
        opted .. out
    """),
}  # fmt: skip
"""By kind, what tells that it was done; the forms of verbs stand in braces."""

DEEDS_OF_ANY = listed("""
    {note};
    {send} .. on|along|through|forward;
    {send} this|that|it .. to .. nurse|manager|supervisor|team|boss|head|chief;
    {amend};
    {book};
    {stop};
    {send} .. doctor|manager|team|pharmacy
""")
"""What tells that something was done; the talk before it tells what."""

STATES: dict[str, tuple[str, ...]] = {
    "booking": listed("""
        it|that|slot|time|place .. is|it's|that's .. yours;
        it's|that's yours;
        you're|you .. down|in|set|confirmed|booked .. for|with|on|at;
        got|have|you're|we've|i've .. you .. down|in|for|at|with;
        you|you've .. have|got .. now .. time|appointment|slot
    """),
    "rescheduling": listed("""
        new|revised .. time|appointment|slot|date .. is;
        it's|it|is .. now .. on|with|at|for;
        instead;
        old .. gone|cancelled|removed|off;
        moved .. to
    """),
    "cancellation": listed("""
        out .. system|diary|calendar|book;
        no .. longer .. down|booked|in;
        no|don't need .. come|be;
        it|that|appointment|booking|time|slot .. gone|off|removed|cancelled|out|
          deleted;
        no charge|fee
    """),
    "payment": listed("""
        money|moneys|payment|payments .. come|came|gone .. through|in;
        bill|bills|invoice|invoices cleared|settled|paid;
        money|money's|payment|payment's .. landed|arrived|reached|posted|registered|
          here;
        payment|transaction|money|card|charge .. through|received|successful|accepted|
          approved|complete|completed|confirmed|cleared|arrived|worked;
        went|gone|goes .. through;
        bill|invoice|balance|account|it|that|that's|it's .. paid|settled|cleared|
          approved|covered;
        nothing .. left|more .. pay|owe;
        all paid|square|settled|paid-up;
        paid .. full|now|off|up
    """),
    "purchase": listed("""
        order's|order .. gone|in|placed|off;
        on order;
        order|purchase|it|that .. in|placed|through|confirmed|complete|way|ordered|
          bought;
        it's yours|ordered;
        that's ordered|bought|yours|sold;
        purchase|order|sale .. down|made|in
    """),
    "refund": listed("""
        get|receive|getting|gone|going|goes .. back;
        money|money's|refund|amount|euros|credit .. way|back|account|returned|coming;
        coming .. back
    """),
    "prescription_renewal": listed("""
        prescription*|repeat|renewal|that's|it's .. live|active|good|being|renewed|back;
        prescription*|one|repeat|renewal|it|it'll .. ready|pharmacy|renewed|valid|
          issued|way|waiting|extended;
        at .. pharmacy|chemist*
    """),
    "complaint": listed("""
        complaint|feedback|it|this|that .. goes|going|gone|forwarded .. to|file|record;
        complaint|feedback .. in|on;
        on record|file
    """),
    "address_change": listed("""
        address|details|that|that's|it|it's .. updated|changed|saved|corrected|stored|
          system|file|amended
    """),
    "marketing_ban": listed("""
        won't|not|no .. longer|more|anymore|any|get|receive|hear|bother*;
        you're|you|name .. off|out .. list*|mailing*|marketing|now;
        no .. more|longer|further;
        off .. list|lists
    """),
}  # fmt: skip
"""By kind, what tells of the end that was reached, without a verb of doing."""

STATES_OF_ANY = listed("""
    logged|noted|recorded|settled;
    all set|done|sorted|good|arranged;
    that's|it's|that|it|everything|you're .. done|sorted|arranged|fixed|complete|
      settled|set|taken|ready|confirmed;
    taken care;
    done;
    sorted;
    consider .. done|it
""")
"""What tells that all is done, whatever it was."""

CLOSINGS = listed("""
    see|expect|expecting|coming|welcome|come|you're|that's|so|you|your|it's|that|
      appointment|doctor|we|seeing
""")
"""Words with which an agent says a moment once more, when it is settled."""

OFFERS = listed("""
    been|gap|squeeze|cancellation;
    i can|could do;
    free|available|slot|opening|vacancy|space|offer|first|earliest;
    next i|we|is|would|one|slot|free|available|opening|time|appointment|vacancy;
    suggest|propose;
    how|what about;
    could|can .. do|see|fit|offer|manage;
    open
""")
"""Words with which a moment is offered."""

FULL = listed("""
    isn't|not|out .. in;
    haven't|hasn't|have|has .. thing|got .. nothing;
    full|fully|chock-a-block|chocka|packed|booked-up|overbooked|jammed|solid|swamped;
    booked .. up|solid|out;
    everything|all|every .. booked|taken|gone|full|went|filled;
    nothing|no|none|nobody|isn't|aren't|not|no-one|don't|haven't|hasn't .. free|
      available|left|open|times|slots|appointments|openings|anything|spaces|
      availability|opened|room|any|waiting;
    can't|cannot|couldn't|unable .. find|see|offer|fit|do|get|book|give|squeeze|help;
    sold .. out;
    taken|gone already;
    week|week's|day|day's|morning|everything|slots|times .. gone|taken;
    already .. taken|gone|booked;
    off|out .. sick|ill|leave;
    on|away .. leave|holiday|vacation|sick|maternity;
    all went|gone;
    diary|calendar|list|books .. open*|closed;
    waiting|cancellation list;
    snapped .. up;
    somebody|someone|somebody's|someone's .. had|took|taken|grabbed|nabbed|beat|beaten|
      snapped|bagged|nicked;
    run .. out;
    out .. stock|luck;
    isn't|not .. possible
""")
"""Nothing is to be had."""

FAILED = listed("""
    turned|turning|turns .. down;
    dropped|lost|cut|interrupted|cancelled .. by|before|bank|connection|line|off;
    connection|line|call .. dropped|lost|broke;
    some|another|other .. day|time;
    didn't|doesn't|hasn't|wouldn't|won't|not|isn't|wasn't|couldn't|can't|cannot|never
      .. go|gone|work|working|accepted|accept|approved|take|taken|through|charged|paid|
      succeed|successful|clear|cleared|processed|process|reach;
    declin*|reject*|refus*|failed|fails|failing|failure|unsuccessful|denied|bounced|
      blocked|expired|invalid|timed|error|aborted;
    bank|terminal|machine|system|card|network .. said|says|saying .. no|not;
    terminal|machine|system|line|connection|website|card|app .. down|broken|out|
      offline|frozen|crashed|trouble|problem|expired;
    still|remains|stays|left .. open|unpaid|outstanding|due|owing;
    try|trying .. again|another|later|different|once;
    insufficient|not enough .. funds|balance|money|cover;
    without success|luck;
    isn't .. going|letting|having
""")
"""It was tried and did not come off."""

REFUSED = listed("""
    can't|cannot|don't|not|won't|unable|couldn't|non-refundable|nonrefundable|never ..
      refund*|reimburse|credit|renew*|change|cancel|move|give|do|issue|return|
      non-refundable|allowed|possible|possible|entitled|eligible;
    non-refundable|nonrefundable;
    nothing|no .. return|refund|grounds|reason|basis;
    only .. after|once|when|if|in;
    need|needs|have|has|must|required|requires .. first|see|visit|examin*|come|
      appointment|seen;
    without .. visit|seeing|appointment|examination|check*;
    different|another|other .. number|department|office|clinic|unit|line|desk;
    wrong .. number|department|office|clinic|unit;
    don't|can't|cannot|not|never .. take|accept|collect|charge .. money|payment|
      payments|cards|card|phone|telephone;
    pay .. desk|counter|reception|till .. when;
    yourself|own page|settings|link|bottom
""")
"""We do not do that, or not here."""

OPEN = listed("""
    have|get|ask .. call|phone|ring .. you;
    give .. you .. bell|ring|call|buzz|shout|answer;
    ask|asking .. around|about;
    find .. out;
    call|ring|phone|calling|ringing|phoning .. you .. back|later|this|when|tomorrow|
      soon|today|once|as|again|on;
    call|ring|phone|calls|rings .. back;
    she'll|he'll|they'll|someone|somebody|nurse|doctor .. call|ring|phone|contact;
    be|keep .. in touch;
    let .. know;
    hear .. from|back;
    look|looking|checking|find|ask|investigate|chase .. into|whether|if|out|first|
      doctor;
    ask .. doctor .. and|about|whether|first;
    check .. with|and|whether|if|first|whether;
    get|come back;
    message .. for|doctor;
    waiting|cancellation|reserve list;
    queue|waitlist;
    try|call|ring|phone .. again|tomorrow|later|back;
    contact .. you|us;
    as soon as|once .. know|hear;
    investigat*|enquir*;
    leave .. with|me;
    put|popped|pop|down .. to wait|list
""")
"""It is put off: somebody will come back to it."""

HANDED_ON = listed("""
    put|putting you|him|her|them through;
    put|putting .. you .. onto|reception|desk|hold;
    put|putting .. you on to;
    pass|passing|hand|handing|switch|send .. you .. over|across|to|along|on;
    transfer|transferring|connect|connecting|patch|patching;
    colleague*|co-worker*;
    hold|stay .. line;
    another|different|other|right .. department|team|person|line|desk|number|extension;
    through .. to;
    someone|somebody .. else;
    they|their own .. bookings|number|desk|line|diary;
    need|speak|talk|want .. line|department|team|desk|colleague*
""")
"""The call goes on to somebody else."""

LEFT = listed("""
    think|sleep|mull|ponder .. about|over|on;
    i'll|let|to|must|me|and .. think|sleep|mull|consider|decide|ponder;
    leave|skip|drop|forget|pass|scrap .. it|that|this|on|for|then|out;
    not|don't|won't|rather|never|no .. today|now|this|take|buy|want|order|yet|thanks|
      just|going|worth|sure|need;
    too much;
    too|bit|quite|very .. expensive|dear|steep|pricey|costly|high;
    expensive|pricey|steep;
    maybe|perhaps|another|some .. later|another|other|next|time|day;
    ask|check|talk|speak|see|consult .. with|wife|husband|partner|first|home|boss|
      work|elsewhere|around|diary|calendar|calender;
    ring|call|get|come|phone .. back|again|later|you|if;
    shop .. around;
    keep|leave .. it|as|them|that|old|same|one;
    pay .. bank|online|later|tonight|tomorrow|myself|home|desk;
    have .. to ask|check|think|see|look;
    can't|cannot|couldn't .. make|do|come|afford|decide;
    do .. it online|myself;
    elsewhere|cheaper;
    wait|hold .. off|until|till
""")
"""The customer lets it be, or thinks it over."""

REGRETS = listed("""
    afraid|unfortunately|sadly|regret|sorry|apologies|alas;
    hmm|oops|oh dear|no;
    shame|pity;
    heaven's|heavens|goodness|god's|pete's sake;
    damn|blast|drat|argh|ugh;
    oh no
""")
"""Words of bad news: behind them nothing vague is taken for a deed."""

BEFORE_NOW = listed("""
    yesterday|previously|earlier|formerly|originally|already;
    last .. week|time|month|year|monday|tuesday|wednesday|thursday|friday|visit;
    days|weeks|months|hours|week|month|day ago;
    online|website|web;
    back .. in|when;
    before
""")
"""Words that put a deed before this call."""

SUPPOSED = listed("""
    if;
    unless;
    whenever;
    provided
""")
"""Words that make a deed a thought or a rule."""

MODALS = listed("""
    before|until|till;
    would|wouldn't|could|might|should|may|can|want|wanted|need|needs|must|supposed|
      rather|wish|shall|cannot|can't;
    once|when
""")
"""Words before a verb that make it a wish, an ability or a duty."""

LEADS = listed("""
    i'll|we'll|i'm|we're|will|i|we|let|am|are
""")
"""Words without which a verb's present is no promise; none: it is one itself."""

BUSY_WITH = listed("""
    that's all;
    nothing else;
    that was|is it|all|everything;
    no problem|problems|worries|charge|issue|issues|bother|trouble|objection|
      objections|fuss|change|changes;
    anything else;
    no need;
    didn't|can't|couldn't .. hear|catch;
    don't|needn't .. need|have|come;
    not at all;
    don't worry;
    that's|that'll|that|thats .. lot|everything|it|me|be;
    no|not .. rush|hurry|urgent;
    no offence|offense
""")
"""Phrases with a "not" in them that set nothing back."""
