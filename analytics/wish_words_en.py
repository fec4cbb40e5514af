"""How English wishes for business and takes an offer, by kind.

Patterns as `analytics/word_patterns.py` reads them. All languages have the same names.
"""

from analytics.word_patterns import listed

WISHES: dict[str, tuple[str, ...]] = {
    "booking": listed("""
        book|booking|bookings;
        appointment|appointments|consultation|slot|openings|vacancy|vacancies|
          availability;
        need|like|want|get|have|hoping|looking|wondering|after|wanted|about|could|can|
          any .. time|times|seen|see|check-up|checkup|vaccination|shot|jab|test|tests|
          physio*|dentist|scan|ultrasound|lab|laboratory|health|someone|somebody|doctor*|gp|bloods|jab|vaccine|medical|
          nurse|therapist;
        fit .. in|me|us;
        see|seeing|go|visit .. doctor*|someone|somebody|nurse|dr|gp;
        come .. in|for|by|on;
        free|available;
        squeeze .. in;
        need|needs|needing|like|want|wants|get|have|having|after|book .. look|session|
          injection|vaccination|physiotherapy|follow-up|blood|check;
        i'd|like|want|rather|prefer|put|get .. see|with doctor|dr;
        bloods|vaccination|injection|check-up|checkup|follow-up|physiotherapist*
    """),
    "rescheduling": listed("""
        reschedul*|rebook*|postpon*;
        has|have|needs|need|must .. moved|changed|shifted|move|change|shift;
        move|moved|moving|shift|shifted|push|pushed|bring|swap|change|changed|changing
          .. appointment|time|it|one|visit|booking|forward|back|another|different|slot|
          day|my;
        another|different|other|later|earlier .. time|day|date|slot;
        appointment|time|one|visit .. moved|changed|shifted|rescheduled;
        has|have|it'd|it'll .. to move|change|shift;
        need|needs|want|like|get|have .. it|one|that .. earlier|later|sooner;
        might|could|can|may .. have|get another;
        earlier|later .. or .. later|earlier
    """),
    "cancellation": listed("""
        cancel|cancelled|cancelling|cancellation|canceled|canceling;
        call|calling .. off;
        someone|somebody .. else .. slot|time|appointment|place|have|mine;
        can't|not|won't|unable .. make it;
        free|release|give .. up .. slot|time|it|appointment;
        free|release|give .. it|slot|that .. up;
        take .. me off;
        remove|delete|drop|scrap|scrub .. appointment|booking|time|slot|visit|one;
        take out|off .. appointment|booking|time|slot|visit|one|me;
        take .. appointment|booking|time|slot|visit|one .. off|out|away;
        no longer|don't|won't .. need|need|want|be|require|coming|able;
        can't|cannot|not|won't|unable .. come|coming|attend|be|there;
        something .. came|come up;
        shan't|won't|not|don't .. need|needing .. it|that|one|anymore;
        get|getting .. out|rid .. of .. appointment|slot|visit|booking|it|one;
        let|letting .. you down;
        called|calling .. me|us .. in|away .. work;
        rather|sooner .. not come;
        let's have .. appointment|booking|slot|visit|one .. off|out
    """),
    "payment": listed("""
        bill|invoice|balance|reminder;
        account|bank statement;
        pay|payment|paying|owe|outstanding|unpaid|debt;
        pay*|by|with|my|use|on|same card|visa;
        charge it;
        clear .. balance|account|bill;
        square|settle .. up;
        owe .. you
    """),
    "purchase": listed("""
        how|what .. much|cost|costs|charge|price|be;
        what|what's .. go|want|ask|asking|charge|take for;
        what's|what .. price|rate|damage;
        price|pricing|cost|costs|fee|set back;
        order|buy|purchase|buying|ordering;
        what|how .. i|we|one|you .. pay|paying|get;
        the price|rate;
        what's|what|is .. damage|dear|cheap
    """),
    "refund": listed("""
        charged|billed|invoiced|paid .. never|didn't|cancelled;
        refund*|reimburs*|compensat*|credited|repayment|repay;
        money back;
        bill|bill's|invoice|money .. twice|double;
        taken|took|charged .. too much;
        have|get|give|want .. it|that|money .. back;
        charged|billed|paid|debited|invoiced|charge .. twice|double|wrong*|too|extra|
          mistake|error|cancelled;
        twice|double|overcharged|overpaid|double-charged|over-charged;
        wrong|incorrect|mistaken .. invoice|bill|charge|amount;
        pay .. back;
        you|they|you've|they've .. took|taken|charged|billed|debited|deducted|invoiced;
        owed .. something|money|back;
        entitled .. back;
        my money
    """),
    "prescription_renewal": listed("""
        prescription*|prescribed|repeat|refill*|script;
        medicine|medication|pills|tablets|inhaler|meds|medicines|cream|script .. out|
          low|renew*|finish*|more|last|gone|back|again|another;
        run*|out .. pills|tablets|medic*|inhaler;
        renew*;
        tablets|pills|inhaler|drops|ointment|insulin|patches .. run|out|left|nearly|
          almost|last|finished;
        prescription* .. again|anew|expired
    """),
    "complaint": listed("""
        complain*|complaint*;
        unhappy|disappointed|dissatisfied|upset|angry|displeased|annoyed|unacceptable|
          appalled|appalling|disgraceful|furious|disgusted|fed;
        dreadful|terrible|awful|rude|poor|bad .. service|treatment|experience|visit|
          nurse|doctor|staff|care|reception*;
        service|treatment|experience|visit|nurse|doctor|staff|care|reception* ..
          dreadful|terrible|awful|rude|poor|bad;
        raise something|issue|matter;
        not|wasn't|isn't .. happy|satisfied|pleased|good;
        feedback;
        treated;
        moan|grumble|gripe|grievance|bone to pick;
        want|like .. that|it|this .. known|noted|heard|looked;
        hour|hours|minutes .. waiting|wait|waited|queue|queued;
        never|didn't|nobody|wouldn't .. listen*|looked|apolog*|explain*|greet*|examin*;
        in front of .. everyone|everybody|others|people
    """),
    "address_change": listed("""
        address;
        i'm|we're|im|live|am at .. now;
        wrong place|house|street;
        moved|moving .. house|to|home|flat|recently|into;
        we've|i've|have|i|we moved;
        address|put|use .. street|road|lane|drive|close|avenue|terrace|way;
        live|living .. now|at|these;
        new .. home|flat|house|place;
        post|mail|letters .. old|wrong|going|goes|former;
        we've|i've|we|i .. moved;
        *street|road|lane|drive|close|avenue|terrace|crescent|way .. these|now|days|
          nowadays;
        my .. new|right|correct place|flat|house|street|home;
        wrong|old address|street|place
    """),
    "marketing_ban": listed("""
        advert*|ads|newsletter*|marketing|promotion*|spam|mailshot*|unsubscribe;
        mailing list|lists;
        opt|opting .. out;
        stop|no|don't|more .. emails|messages|texts|letters|calls|offers|deals;
        off .. list|lists;
        advertis*|leaflet*|brochure*|flyer*|promot*|junk;
        market|selling|sell .. me|things|to;
        offers|deals|messages|texts|emails|letters|catalogue* .. send|sent|sending|
          text|texting|mail|keep|get|getting;
        contact .. only .. necessary|appointments
    """),
}  # fmt: skip
"""By kind, the words with which it is wished for or spoken of."""

TAKES: dict[str, tuple[str, ...]] = {
    "purchase": listed("""
        i'll|we'll|i'd|let's|i|we|go .. take|have|order|get|buy .. it|one|that|two|
          them|this|me|please;
        put me .. down;
        settle|opt|plump for|on|upon;
        order me;
        go .. for it|that
    """),
}  # fmt: skip
"""Customers' own words that take an offer which was no question."""
