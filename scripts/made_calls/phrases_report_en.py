"""English lines of the report wording, as people speak: nobody tunes on these.

Written without knowing what `analytics` can read, and to stay so: whoever mends the
readers does not look here. Where two keys end in `.ask` and `.tell`, lines at the same
place belong together.
"""

HESITATIONS: tuple[str, ...] = (
    "Um, ", "Right, so, ", "Erm, well, ", "Well, ", "Uh, ",
)  # fmt: skip

LINES: dict[str, tuple[str, ...]] = {
    "greeting.notice": (
        "Turku Family Doctors, appointments, {agent}. Just to say, we record this.",
        "Thanks for calling Turku Family Doctors, I'm {agent}, and this is recorded.",
        "Morning, {agent} at the Family Doctors, calls are taped for quality.",
    ),
    "greeting.plain": (
        "Family Doctors in Turku, {agent}, hello.",
        "Appointments, {agent} here, good morning.",
        "Hiya, Turku Family Doctors, {agent}, what can I do for you?",
    ),
    "greeting.outbound": (
        "Hello, it's {agent} from the Family Doctors in Turku, is this a bad time?",
        "Hi, {agent} calling from Turku Family Doctors, we do record our calls.",
        "Good morning, my name's {agent} and I work at the Family Doctors.",
    ),
    "intro.named": (
        "Oh hello, {name} is my name.",
        "Hiya, you've got {name} here.",
        "Morning, it's {name} calling about myself.",
        "Hello, at last. This is {name}.",
    ),
    "intro.plain": (
        "Oh, hello there.",
        "Morning.",
        "Hiya.",
        "Yes, hello, thanks for picking up.",
    ),
    "answer.named": ("{name}, yes?", "You're speaking to {name}.", "Yep, it's {name}."),
    "id.ask": (
        "Have you got a customer number handy?",
        "Let's start with your customer number.",
        "Which customer number are you under?",
    ),
    "id.tell": (
        "Hang on, it's on the card. {digits}.",
        "Sure, it goes {digits}.",
        "The letter says {digits}.",
    ),
    "birth.ask": (
        "Who's calling, and what's your date of birth?",
        "I just need your name and when you were born.",
        "Can I take a name and a date of birth?",
    ),
    "birth.tell": (
        "I'm {name}, born {birth}.",
        "{name}, {birth}.",
        "Sure, {name}, and it's {birth}.",
    ),
    "thanks": (
        "Got you, thanks.",
        "Perfect, I've got your file up.",
        "Great, there we go.",
    ),
    "wait": (
        "Let's see what we've got.",
        "Just give me a tick.",
        "Sorry, the computer's being slow today.",
        "I'm scrolling through, won't be long.",
    ),
    "backchannel": ("Okay.", "Sure.", "I see.", "Right.", "Mhm."),
    "chat.ask": (
        "What's been bothering you?",
        "Can I ask what it's about?",
        "Is this something new?",
        "Can you put weight on it?",
    ),
    "chat.tell": (
        "My throat's raw and now my ear's started as well.",
        "There's a mole on my back that's changed colour.",
        "No, I've had it on and off, it's the hip.",
        "I'm limping about, stairs are the worst.",
    ),
    "yes": (
        "Yeah, that works.",
        "That'd be perfect.",
        "Brilliant, I'll have that one.",
        "Okay, let's do that.",
        "Yes please, pop me in.",
    ),
    "no": (
        "Ah no, I've got the grandkids then.",
        "Can't do that one, sorry.",
        "That clashes with a meeting.",
        "No, we're away that day, got anything else?",
    ),
    "end": (
        "That's everything, thanks, bye.",
        "Lovely, thanks ever so much, bye.",
        "Cheers, bye now.",
        "Ta, that's me done.",
    ),
    "closing.end": (
        "Thanks for calling, bye.",
        "You're welcome, take care.",
        "No problem, have a good one.",
    ),
    "booking.wish": (
        "I was hoping to get {service}.",
        "Have you got {service} going any time soon?",
        "My wife says I've got to get {service}, so here I am.",
        "Is it you I talk to for {service}?",
        "I'm after {service} if that's possible.",
    ),
    "booking.wish_who": (
        "Could I get in to see {who}?",
        "I'd rather see {who} if I can, I've been before.",
        "Does {who} have any openings?",
        "I normally see {who}, so whatever's going there.",
    ),
    "booking.referred": (
        "{who} told me to come in for a follow-up, anybody will do.",
        "I've a referral from {who}, somebody ought to look at it again.",
        "I saw {who} in the spring and was told to book with any of you.",
    ),
    "booking.rather": (
        "What about {who}, nothing at all?",
        "No, I'd sooner go to {who}, is there something?",
        "Could it be somebody else, {who} maybe?",
    ),
    "booking.away": (
        "{who} is on holiday just now, but let me check the others.",
        "{who} is booked solid, shall we look at another doctor?",
        "{who} has left us, but there are others.",
        "{who} is off sick this week. Let me see who's around.",
    ),
    "booking.offer": (
        "I can do a time {slot}.",
        "There's a slot {slot}, is that any good?",
        "We've had a cancellation {slot}, do you want it?",
        "The next one I can see is {slot}.",
        "Could you make it {slot}?",
    ),
    "booking.asked": (
        "Can you squeeze me in {day} {time}?",
        "Ideally I'd come {day} {time}, is that free?",
        "If I came {day} {time}, would that work?",
    ),
    "booking.done": (
        "There, you've got an appointment {slot}.",
        "I've popped you in {slot}.",
        "All booked, {slot}.",
        "Great, we'll see you {slot}.",
        "I've got you in the diary {slot}.",
    ),
    "booking.done.short": (
        "Lovely, I'll grab that for you.",
        "Super, that's all done, you'll get a text.",
        "There, that's got your name on it.",
    ),
    "booking.slip": (
        "So {wrong}, oh what am I saying, {right}.",
        "See you {wrong}, I mean {right}.",
        "Booked {wrong}. Oops, wrong row. {right} it should be.",
    ),
    "booking.slip_day": (
        "So you're coming {wrong}, sorry, {right} I should say, same time.",
        "That's {wrong}. Oh no, I've got the wrong week up, it was {right}.",
    ),
    "booking.not_but": (
        "And please don't come {wrong} like the website says, it's {right}.",
        "Do write down that it's {right} and not {wrong}.",
        "That's {right}, mind, not {wrong}.",
    ),
    "booking.readback": (
        "So that was {day} {time}?",
        "Let me write it down, {day} {time}, yeah?",
    ),
    "booking.readback_wrong": (
        "Not quite, {day} {time}.",
        "No, it's {day} {time}.",
        "Nearly. {day} {time} is the one.",
    ),
    "booking.first_after_all": (
        "No, do you know what, let's go with the first one you said.",
        "Ah, I'll sort something out, give me that first one.",
        "Not that either. I'll come to the earlier one you offered, then.",
    ),
    "booking.unsure": (
        "We're absolutely chock-a-block, not a single gap.",
        "I've got nothing to give you at the moment.",
        "Those only open up next month, try us then.",
    ),
    "booking.think": (
        "I need to run it past my husband first, I'll get back to you.",
        "I'd better not commit yet, I'll call when I know my shifts.",
        "Thanks, let me sleep on it, don't book anything yet.",
    ),
    "booking.leave": (
        "{who} is on parental leave until the autumn and isn't seeing anyone.",
        "{who} is on holiday and I can't book anything in there yet.",
    ),
    "booking.wait_for": (
        "I won't see anybody else, I'll just wait.",
        "I'll ring again after the holidays, then.",
    ),
    "booking.price_ask": (
        "What would a visit like that set me back?",
        "How much is that going to be?",
    ),
    "booking.too_dear": (
        "Blimey, I can't stretch to that, forget it.",
        "That much? I'll go to the health centre instead.",
    ),
    "booking.promise": (
        "I'll have to ask the doctor, I'll phone you as soon as I get hold of him.",
        "I'll leave a note for the nurse and somebody will ring you.",
        "I can't get into the list now, but we'll phone you later today.",
    ),
    "booking.callback": (
        "I said I'd ring about your doctor's appointment.",
        "You were on to us this morning about seeing a doctor, and I've got you one.",
        "That doctor's appointment you were after, I've managed to sort it.",
    ),
    "booking.check": (
        "I've lost the slip, when am I meant to come in?",
        "I made a booking but never got a confirmation, is it there?",
        "Can you see what I've got booked with you?",
    ),
    "booking.checked": (
        "Yep, here it is, {slot}.",
        "You're in the diary {slot}.",
        "All safe and sound, you're coming {slot}.",
    ),
    "rescheduling.wish": (
        "I was supposed to come {old} but I can't get away, can it be shifted?",
        "That appointment of mine {old}, I'd need another one instead.",
        "They've changed my shifts, so the one {old} will have to move.",
    ),
    "rescheduling.done": (
        "There, the old one's gone and the new one is {slot}.",
        "I've shifted it, so now it's {slot}.",
        "All swapped over, you're coming {slot} now.",
    ),
    "rescheduling.keep": (
        "No then, I'll keep the old one and sort the rest out.",
        "Just leave it as it is, I won't change.",
    ),
    "rescheduling.kept": (
        "Okay, I won't touch it, it stays as it was.",
        "Fine, we'll leave that alone.",
    ),
    "cancellation.wish": (
        "I need to get rid of an appointment I've got with you.",
        "I've come down with something and can't make it, can you drop my appointment?",
        "It cleared up by itself, so somebody else can have my slot.",
    ),
    "cancellation.found": (
        "I've got one here {slot}, would that be it?",
        "You were due in {slot}. Is that the one to go?",
        "Is that the one {slot}?",
    ),
    "cancellation.yes": ("Yes, that one.", "That's it, yeah.", "Yep, that's the one."),
    "cancellation.done": (
        "There you go, it's gone.",
        "Fine, I've just cancelled that.",
        "I've freed it up and there's nothing to pay.",
    ),
    "cancellation.fee": (
        "There is a fee of {fee} for cancelling these days.",
        "It'll be {fee}, that's in our terms.",
    ),
    "cancellation.fee_yes": ("Oh well, can't be helped.", "Fine, take it off anyway."),
    "cancellation.keep": (
        "Oh, then I'll drag myself over, don't cancel it.",
        "Hmm, in that case I won't, I'll come.",
    ),
    "cancellation.kept": ("Okay, it's still yours.", "Fine, we'll let it stand."),
    "sum_up.visit": (
        "So just to go over it, {slot}.",
        "Once more then, you're coming {slot}.",
        "I'll repeat that to be safe, {slot}.",
    ),
    "sum_up.money": (
        "So all in all that was {amount}.",
        "Just to repeat, the sum was {amount}.",
    ),
    "sum_up.yes": ("Yep, thanks.", "Exactly.", "Yes, written down."),
    "wrong_number.tell": (
        "Hello, is that Pia's hair salon?",
        "I'd like to order a large kebab pizza.",
        "Do you change tyres there?",
    ),
    "wrong_number.done": (
        "It isn't, this is a doctor's practice.",
        "You've dialled the wrong one, we're doctors here.",
        "No, that's the wrong number.",
    ),
    "info.ask": (
        "Are you open on Ascension Day?",
        "Can I bring my dog into the waiting room?",
        "Which bus goes to yours?",
        "Do you write sick notes for a common cold?",
    ),
    "info.tell": (
        "We aren't, but the day after as usual.",
        "Afraid not, some people are allergic.",
        "The one and the fifteen, they stop right outside.",
        "That's always up to the doctor, I can't promise anything.",
    ),
    "transfer": (
        "I'll give you to somebody who knows this better.",
        "One tick, I'm passing you to appointments.",
        "That's not my desk, hang on while I put you across.",
    ),
    "transfer.taken": (
        "Hello, {agent} here, I've heard what it's about.",
        "{agent}, hi, you came over from my colleague.",
        "Yes, this is {agent}, I'll carry on with it.",
    ),
    "more": (
        "Oh, and then there's this other thing.",
        "And now that I've got hold of you.",
        "That's right, I nearly forgot.",
        "Just a small thing still.",
    ),
    "filler": (
        "That's some queue you've got, I waited half an hour.",
        "It's crackling a bit, can you hear me?",
        "Has the snow melted over there?",
        "Sorry, that's the dog barking.",
    ),
}
