"""English lines of the `fourth` wording: greetings, names, and appointments."""

HESITATIONS = ("Yeah so, ", "Erm, ", "Right, well, ", "Oh, um, ", "Hiya, so ")

LINES: dict[str, tuple[str, ...]] = {
    "greeting.notice": (
        "Medical centre, {agent} here, morning. We tape these calls, just so you know.",
        "Appointments desk, {agent}. Calls get recorded here. What's it about?",
        "Hello, {agent} in bookings, this line's being recorded.",
    ),
    "greeting.plain": (
        "Appointments desk, {agent}, hiya.",
        "Medical centre, {agent}, what can I do for you?",
        "{agent} here at the desk, morning.",
    ),
    "greeting.outbound": (
        "Hiya, {agent} ringing from the medical centre, got a second?",
        "{agent} here from the medical centre, you left us a message.",
        "Hello, {agent} from bookings, getting back to you.",
    ),
    "answer.named": (
        "{name}, hello there.",
        "Yeah, {name} here.",
        "{name} on the phone.",
    ),
    "intro.named": (
        "Morning, it's {name} calling.",
        "Hiya, my name's {name}.",
        "{name} here, good day.",
        "Oh hello, this is {name}.",
    ),
    "intro.plain": (
        "Hiya, I've got a little query.",
        "Morning, morning.",
        "Oh good, I got straight through.",
    ),
    "id.ask": (
        "Have you by chance got your customer number handy?",
        "What would your customer number be?",
        "Can I take the customer number so I can find you?",
    ),
    "id.tell": (
        "Yeah, that's {digits}.",
        "Hang on, finding the card. {digits}.",
        "{digits}, if I'm reading it right.",
    ),
    "birth.ask": (
        "Can you give me the name and when you were born?",
        "Name and date of birth please, and I'll dig you out.",
        "Your full name and birthday again please.",
    ),
    "birth.tell": (
        "{name}, and I was born {birth}.",
        "{birth}, and the name's {name}.",
        "Yeah {name}, date of birth is {birth}.",
    ),
    "thanks": (
        "Ta, there you are.",
        "Good, I've got your details up.",
        "Yep, you've popped up.",
    ),
    "backchannel": ("Mm-hm, yeah.", "Right, right.", "Okay, go on."),
    "wait": (
        "Bear with me, the computer's thinking.",
        "One moment, opening the diary.",
        "Let me have a look, won't be a tick.",
    ),
    "filler": (
        "No rush at all.",
        "Bit noisy here, sorry.",
        "I'll hang on, take your time.",
    ),
    "chat.ask": (
        "Is it the same trouble as last time?",
        "Have you been in earlier this year?",
        "Will you come by yourself or with someone?",
    ),
    "chat.tell": (
        "Same thing yeah, my back again.",
        "No, it's been over a year.",
        "My wife's driving me, we'll find it.",
    ),
    "transfer": (
        "That's not my department, I'll put you over to a colleague, stay on.",
        "I'm passing you along, she deals with that.",
        "Let me connect you to someone who can see that.",
    ),
    "transfer.taken": (
        "{agent} here, hello, I've picked up your call.",
        "Hi, {agent}, my colleague filled me in.",
        "{agent} carrying on from here, hello.",
    ),
    "elsewhere": (
        "They do their own bookings, I'll put you in their queue.",
        "We don't do that from here, that department rings you themselves.",
        "That goes through another unit, I'll give you their number.",
    ),
    "elsewhere.yes": (
        "Oh right, I'll ring them.",
        "Fine, I'll wait for their call.",
        "Well, if that's how it is.",
    ),
    "in_line": (
        "Everything's full, but I'll pop you on the cancellation list.",
        "There's nothing whatsoever, your name stays on the waiting list.",
        "It's a long list, but I've put you down to wait.",
    ),
    "in_line.yes": (
        "Good, I'll queue then.",
        "Yeah ta, I'll wait to hear.",
        "Got to wait I suppose.",
    ),
    "not_saved": (
        "Oh no, it won't let me save it, someone nipped in.",
        "It's thrown up an error, the slot hasn't gone in, we'll try later.",
        "Whoops, it vanished right in front of me, we didn't get it.",
    ),
    "not_saved.yes": (
        "Pity, I'll ring again tomorrow.",
        "Oh dear, let's try later.",
        "Ah, can't be helped.",
    ),
    "taken_back": (
        "Actually, scrap that, I can't get away after all.",
        "Oh blast, I'm abroad then, forget the whole slot.",
        "You know what, let's leave it, I'll have a rethink.",
    ),
    "taken_back.done": (
        "No bother, I've taken it out.",
        "Okay, it's off, nothing's standing.",
        "Fine, I've wiped the booking straight away.",
    ),
    "more": (
        "Then I had another thing as well.",
        "Oh, and while I've got you on the line.",
        "One more thing before we finish.",
    ),
    "end": (
        "Nothing else, ta, bye.",
        "That was everything, bye bye.",
        "Lovely, cheerio.",
        "Right then, thanks ever so.",
    ),
    "closing.end": (
        "Bye now, have a nice day.",
        "Thanks for ringing, bye.",
        "Cheerio then.",
    ),
    "yes": (
        "Yeah, let's take that.",
        "Works for me.",
        "That's spot on.",
        "Good, I'll come then.",
        "Fine, put it in.",
    ),
    "no": (
        "No, I'm travelling then.",
        "That won't do, I'm on shift.",
        "Hmm no, is there anything else?",
        "I wouldn't make it then.",
    ),
    "booking.wish": (
        "I could do with {service}, this knee keeps playing up.",
        "I ought to get {service} in the next few weeks.",
        "I was wondering if I could have {service}.",
        "Could you put me in for {service}?",
    ),
    "booking.wish_who": (
        "Could I get in with {who} in particular?",
        "I'd like to come and see {who}.",
        "Has {who} got anything free?",
    ),
    "booking.away": (
        "{who} is off all month I'm afraid, but a colleague has slots.",
        "Sadly {who} isn't working now, shall we look at another?",
        "{who} isn't seeing patients now, I can offer a different doctor.",
    ),
    "booking.leave": (
        "{who} is on a sabbatical till autumn.",
        "{who} has just gone on maternity leave, no slots.",
        "{who} is on holiday and the diary's closed.",
    ),
    "booking.wait_for": (
        "Then I'll wait till they're back.",
        "I won't go to others, we'll speak again.",
        "Never mind then, I'll ring once they're in.",
    ),
    "booking.referred": (
        "{who} told me last time I should book a check-up.",
        "I've a referral from {who} and need a slot.",
        "I was with {who} and was told to book another visit.",
    ),
    "booking.rather": (
        "I'd sooner go to {who}, if at all possible.",
        "Hasn't {who} got anything? They know my history.",
        "Erm, would {who} be possible instead?",
    ),
    "booking.asked": (
        "Have you got anything {day}, {time}?",
        "Would {day} do, say {time}?",
        "Best for me would be {day}, {time}, is that free?",
    ),
    "booking.offer": (
        "I'd have {slot} here, how does that sound?",
        "The first opening is {slot}.",
        "Would {slot} do?",
        "There seems to be {slot}.",
        "Could you get here {slot}?",
    ),
    "booking.done": (
        "There, you've got a slot now {slot}.",
        "All sorted, so {slot}.",
        "So I've put you down {slot}, see you then.",
        "Noted: {slot}.",
        "Good, that's booked now, {slot}.",
    ),
    "booking.done.short": (
        "There we go, booked.",
        "Yep, I've got it in for you.",
        "The slot's in your name now.",
        "All sorted, see you then.",
    ),
    "booking.callback": (
        "We were to find you a slot and now we have.",
        "That cancellation you asked about has come up.",
        "I promised to get back with a slot, and here it is.",
    ),
    "booking.promise": (
        "I'll check this and ring you back today.",
        "I'll note it and get back when something opens up.",
        "I'll have to ask, I'll ring you this afternoon.",
    ),
    "booking.check": (
        "I've a slot booked but can't for the life of me remember when.",
        "Could you see when I was meant to come?",
        "I forgot to jot down my appointment, does it show there?",
    ),
    "booking.checked": (
        "Yeah, it's {slot}.",
        "Found it, you've got {slot}.",
        "Let's see, you've a slot {slot}.",
    ),
    "booking.unsure": (
        "I can't promise that, I'd have to ask first.",
        "There's nothing free then, sorry.",
        "I can't see that list, you'll have to try again.",
    ),
    "booking.think": (
        "I need to ask at work first, I'll get back to you.",
        "I won't book yet, I'll sleep on it.",
        "I'll look at my diary and ring then.",
    ),
    "booking.price_ask": (
        "What does the visit set me back, by the way?",
        "How much do I have to fork out for it?",
        "What's the price of that?",
    ),
    "booking.too_dear": (
        "Blimey, I can't afford that, I'll skip it.",
        "What prices, I'll go to the public clinic.",
        "No then, too steep for me.",
    ),
    "booking.first_after_all": (
        "No, the first one was better, put me in that.",
        "Let's have the one you said first anyway.",
        "Well if the earlier one's still there, I'll come then.",
    ),
    "booking.readback": (
        "So I'm writing down: {day}, {time}, was that it?",
        "So {day}, {time}?",
        "That's {day} and {time}, is it?",
    ),
    "booking.readback_wrong": (
        "Not quite, it's {day}, {time}.",
        "That's got mixed up, it is {day}, {time}.",
        "Oh no, {day}, {time} was the right one.",
    ),
    "booking.slip": (
        "It's booked, so {wrong}, oh what am I saying, {right}.",
        "You've got it {wrong}, I mean {right}, sorry.",
        "So {wrong}, correction, {right}, and it's yours.",
    ),
    "booking.slip_day": (
        "I've put it {wrong}, no wait, {right}, same time.",
        "I've booked you {wrong}, sorry, {right} I should say.",
        "It's now {wrong}, no I was on the wrong row, {right}.",
    ),
    "booking.not_but": (
        "Oh one more thing, it's not {wrong} but {right}.",
        "Sorry, I misread: not {wrong}, {right}.",
        "Let's put that right, the time is {right} and not {wrong}.",
    ),
    "booking.day_offer": (
        "As for the day I have {day}, would that do?",
        "How about {day}, can you make it?",
        "The nearest day with room is {day}.",
    ),
    "booking.day_yes": (
        "Yeah that day's fine.",
        "Works, I'm off then.",
        "Good day, what time?",
    ),
    "booking.hour_offer": (
        "And for the hour I can find {time}, all right?",
        "Then the time: I've {time} free.",
        "That day I can offer {time}.",
    ),
    "booking.counter": (
        "The day's good but could I have {time}?",
        "Would the same day {time} be possible?",
        "I'd prefer {time}, if there's room.",
    ),
    "booking.counter_yes": (
        "Yeah that can be done.",
        "It's free, let's do that.",
        "That works too, no problem.",
    ),
    "booking.misheard": (
        "So {time}, is it?",
        "Did I hear right, {time}?",
        "Did you say {time}?",
    ),
    "booking.misheard_right": (
        "No, {time}.",
        "No no, {time}, the line broke up.",
        "I said {time}.",
    ),
    "sum_up.visit": (
        "Once more then: {slot}.",
        "So in short, {slot}.",
        "For your notes then, {slot}.",
    ),
    "sum_up.money": (
        "Altogether that comes to {amount}.",
        "So you're paying {amount}.",
        "The final sum is {amount}.",
    ),
    "sum_up.yes": ("Yep, that's it.", "Yeah, correct.", "Exactly that."),
    "rescheduling.wish": (
        "I've a slot {old} but can't possibly make it, can it be shifted?",
        "I need to swap the one {old} for some other.",
        "My slot {old} won't do any more, can you change it?",
    ),
    "rescheduling.done": (
        "Shifted, the new slot is {slot}.",
        "There, I've swapped it, now it's {slot}.",
        "Your appointment's been changed, so you'll come {slot}.",
    ),
    "rescheduling.keep": (
        "No, let's hold on to the old one after all.",
        "Then I'll try to make the original.",
        "Let it be as it was.",
    ),
    "rescheduling.kept": (
        "Okay, nothing's changed.",
        "It stays as before then.",
        "Fine, the old slot stands.",
    ),
    "cancellation.wish": (
        "I need to cancel a slot, I'm not well.",
        "I'll have to call off that visit.",
        "Could you take out my slot, I'm not coming.",
    ),
    "cancellation.found": (
        "You've got {slot} here, is that the one to go?",
        "I see a booking {slot}, do you mean that?",
        "There's {slot}, shall I take it off?",
    ),
    "cancellation.yes": ("Yeah that one.", "That's what I meant.", "Off with it, yes."),
    "cancellation.done": (
        "There, cancelled, need a new one?",
        "It's out of the diary now.",
        "I've called it off, you don't have it any more.",
    ),
    "cancellation.fee": (
        "There'll be {fee} charge as it's so late.",
        "A late cancellation costs {fee}, is that okay?",
        "I have to charge {fee} with under a day's notice.",
    ),
    "cancellation.fee_yes": (
        "Well, I'll pay, nothing for it.",
        "Yeah I understand, cancel anyway.",
        "Shame, but cancel all the same.",
    ),
    "cancellation.keep": (
        "If it costs, then I'll come.",
        "Then we won't cancel, I'll drag myself in.",
        "Leave it be, I'll be there.",
    ),
    "cancellation.kept": (
        "Okay, the slot stays put.",
        "Fine, I won't touch it.",
        "Good, see you at the surgery then.",
    ),
}
