"""English lines of the third wording: greetings, who rings, and visits.

Written by a hand that had not read the readers; tuned on since. `errands_third_en.py`
has the business that is no visit.
"""

HESITATIONS: tuple[str, ...] = (
    "Um, ",
    "Right, so ",
    "Well, ",
    "Er, ",
    "Look, ",
    "You know, ",
)
LINES: dict[str, tuple[str, ...]] = {
    "greeting.notice": (
        "Turku Family Doctors, it's {agent}. Just so you know, we're recording.",
        "Family Doctors, {agent}. Calls are taped for quality.",
        "Hiya, {agent} at the Family Doctors. This will be recorded.",
    ),
    "greeting.plain": (
        "Family Doctors, {agent}, what can I do for you?",
        "Turku Family Doctors, it's {agent}.",
        "Morning, Family Doctors, {agent} here.",
    ),
    "greeting.outbound": (
        "Hi, it's {agent} ringing from Turku Family Doctors.",
        "Hello there, {agent} from the Family Doctors, is now all right?",
        "Hello, {agent}, Family Doctors here. We're recording this.",
    ),
    "intro.named": (
        "Hi, {name} again.",
        "Yes, hello, {name} is my name.",
        "Hello love, this is {name}.",
        "{name}, hi.",
    ),
    "intro.plain": ("Yes, hello.", "Good day to you.", "Hello, hello."),
    "answer.named": ("{name}, yes.", "It's {name}.", "Speaking, {name}."),
    "id.ask": (
        "Have you got your customer number handy?",
        "Can you give me the customer number?",
        "Customer number, if you know it?",
    ),
    "id.tell": (
        "I think it's {digits}.",
        "The card says {digits}.",
        "{digits}, that's me.",
    ),
    "birth.ask": (
        "Can I take your name and when you were born?",
        "Who've I got there, and your date of birth?",
        "Full name and birth date for me?",
    ),
    "birth.tell": (
        "Right, {name}, {birth}.",
        "The name's {name}, and it's {birth}.",
        "I'm {name}, I was born {birth}.",
    ),
    "thanks": ("Got you.", "Lovely, found it.", "Ta, you've come up."),
    "wait": (
        "Hang on a tick.",
        "Let me just check.",
        "Give me a sec, it's loading.",
        "I'll have a quick look.",
    ),
    "backchannel": ("Uh-huh.", "Mm-hm."),
    "chat.ask": (
        "What's the matter then?",
        "Have you taken your temperature?",
        "When did it start?",
        "Is it the same thing as before?",
    ),
    "chat.tell": (
        "My ear's been blocked since last week.",
        "A bit warm, thirty-seven and a half.",
        "Some time on Sunday.",
        "Yeah, the same old knee.",
    ),
    "yes": (
        "I could take that.",
        "Let's go with that.",
        "Yeah, stick me in for that.",
        "That'll do nicely.",
        "Perfect, that one please.",
        "Fine by me.",
        "Sure, works for me.",
    ),
    "no": (
        "Nope, can't do that one.",
        "Ooh, I've got a meeting.",
        "That's a bit awkward for me.",
        "Have you nothing later?",
    ),
    "end": (
        "Ta, bye.",
        "Thanks for your help.",
        "That's everything, thank you.",
        "Brilliant, cheers, bye now.",
    ),
    "closing.end": (
        "Thanks for ringing.",
        "You're welcome, bye.",
        "Take care now.",
        "Bye bye then.",
    ),
    "booking.wish": (
        "I think I'd better get {service}.",
        "Any chance of {service}?",
        "My wife says I should get {service}.",
        "I was hoping to arrange {service}.",
        "Can you fit me in for {service}?",
        "It's about getting {service} sorted.",
        "I want {service}, as soon as you can.",
    ),
    "booking.wish_who": (
        "I'd really only want to see {who}.",
        "When's {who} in? I'd like to come then.",
        "I normally go to {who}, is there anything?",
        "Could {who} see me at some point?",
    ),
    "booking.referred": (
        "{who} gave me a referral and told me to ring you.",
        "I saw {who}, who thought another doctor should look at it.",
        "{who} asked me to get a second opinion.",
    ),
    "booking.rather": (
        "I'd sooner have {who}.",
        "Hasn't {who} got anything? I'd take that.",
        "Could it be {who} instead?",
    ),
    "booking.away": (
        "{who} is on holiday, but someone else could see you.",
        "{who} isn't in that week, would a colleague do?",
        "{who} is full all month, I'm afraid, shall we try another?",
        "{who} is away on a course, but we've got a locum.",
    ),
    "booking.offer": (
        "I can do {slot}, any good?",
        "There's been a cancellation {slot}.",
        "What about {slot}?",
        "The next gap is {slot}, do you want it?",
        "I could squeeze you in {slot}.",
        "Would {slot} work at all?",
    ),
    "booking.asked": (
        "I'd prefer {day} {time}.",
        "Can you do {day} {time}?",
        "Have you got {day} {time}?",
    ),
    "booking.done": (
        "There we go, you're in {slot}.",
        "That's you sorted, {slot}.",
        "Right, I've popped you in {slot}.",
        "All done, we'll see you {slot}.",
        "Okay, {slot} it is, you'll get a text.",
        "Lovely, that's gone in, {slot}.",
    ),
    "booking.done.short": (
        "You're all set.",
        "That's in there now.",
        "Done, it's got your name on it.",
        "There you go, you'll get a text.",
    ),
    "booking.slip": (
        "I'll pop you in {wrong}, I mean {right}.",
        "So {wrong}, oh hang on, {right}.",
        "It's {wrong}, sorry, wrong line, {right}.",
    ),
    "booking.slip_day": (
        "That'll be {wrong}, no, silly me, {right}.",
        "I've got you {wrong}, sorry, {right}.",
    ),
    "booking.not_but": (
        "So that's {right}, not {wrong}.",
        "The letter may say {wrong}, but it's {right}.",
        "Just to be clear, it isn't {wrong} but {right}.",
    ),
    "booking.readback": (
        "So I come {day} {time}?",
        "That was {day} {time}, right?",
        "I've written {day} {time}.",
    ),
    "booking.readback_wrong": (
        "No no, it's {day} {time}.",
        "Other way, {day} {time}.",
    ),
    "booking.first_after_all": (
        "Oh, go on then, the first one you said.",
        "You know what, I'll have that first one.",
        "Let's go back to the first one, that's better.",
    ),
    "booking.unsure": (
        "I can't get anyone in that day.",
        "There's nothing, best try in the morning.",
        "The list isn't open yet, so I can't book it.",
        "That week's completely gone, sorry.",
        "I'm afraid that can't be done.",
    ),
    "booking.think": (
        "I'll leave it for now.",
        "Let me check with work first, I'll ring you.",
        "I'd rather not commit just yet.",
        "Don't book it yet, I need to talk to my husband.",
        "I might do it online later.",
    ),
    "booking.leave": (
        "{who} is on maternity leave for the rest of the year.",
        "{who} isn't back till the autumn.",
        "{who} has no clinics open at the moment.",
    ),
    "booking.wait_for": (
        "I'd sooner hang on, then.",
        "Oh. Forget it, then.",
        "Nobody else will do, I'll try when they're back.",
    ),
    "booking.price_ask": (
        "And what would that set me back?",
        "How much is a visit like that?",
        "What's the damage?",
    ),
    "booking.too_dear": (
        "Blimey, I can't afford that.",
        "No thanks, I'll go to the health centre.",
        "For that money I won't bother.",
    ),
    "booking.promise": (
        "I'll ask around and give you a bell this afternoon.",
        "I'll leave the nurse a note and she'll ring you.",
        "I can't say right now, but somebody will be in touch.",
    ),
    "booking.callback": (
        "You asked this morning about seeing a doctor, and I've got something.",
        "I said I'd ring when one came up.",
        "That appointment you were waiting for has come free.",
    ),
    "booking.check": (
        "I've lost the slip, when am I due?",
        "Just checking that my booking is still there.",
        "Not sure my online booking went through.",
    ),
    "booking.checked": (
        "Yep, you're on here, {slot}.",
        "It's still there, {slot}.",
        "Yes, we're expecting you {slot}.",
    ),
    "rescheduling.wish": (
        "My slot {old} isn't any good now, can I have another?",
        "I'm meant to come {old} but something's cropped up, can we push it?",
        "It's about my appointment {old}, I need a different day.",
        "Can you shift the one I've got {old}?",
    ),
    "rescheduling.done": (
        "I've swapped it, you're in {slot} now.",
        "That's shifted, {slot}, the old one's gone.",
        "There, it's {slot} instead.",
        "Moved, see you {slot}.",
    ),
    "rescheduling.keep": (
        "I'll stick with what I've got.",
        "No, leave it as it is, I'll manage.",
        "That's no help, I'll just come to the old one.",
    ),
    "rescheduling.kept": (
        "Okay, I won't touch it.",
        "Right, the old one stands.",
        "So nothing changes.",
    ),
    "cancellation.wish": (
        "I'm not going to make it, take me off.",
        "Someone else can have my slot.",
        "I've come down with something, I'll have to call it off.",
        "It's cleared up, so I don't need to come in. Can you free it up?",
    ),
    "cancellation.found": (
        "So you've got {slot}. That one?",
        "There's one {slot}, is that what you mean?",
        "I see {slot}, shall I drop it?",
    ),
    "cancellation.yes": (
        "That's it, yes.",
        "Spot on, get rid of it.",
        "Yep, that one.",
    ),
    "cancellation.done": (
        "There, it's gone.",
        "I've released that slot.",
        "That's done, no need to come in.",
        "You're no longer down for it.",
    ),
    "cancellation.fee": (
        "I have to tell you there's {fee} to pay, it's under a day away.",
        "This late it's {fee}, do you still want to?",
    ),
    "cancellation.fee_yes": (
        "Can't be helped, send the bill.",
        "Fine, I'll pay, I just can't come.",
    ),
    "cancellation.keep": (
        "Oh, in that case I'll drag myself in.",
        "No, don't then, I'll be there.",
        "I'm not paying that, let it stand.",
    ),
    "cancellation.kept": (
        "Okay, I've not removed anything.",
        "Right, we'll see you as planned.",
        "Fine, it stays put.",
    ),
    "sum_up.visit": (
        "To recap, {slot}.",
        "So we've agreed on {slot}.",
        "Down in the diary {slot}.",
    ),
    "sum_up.yes": ("Yep.", "That's how I have it.", "Written down.", "Good."),
    "taken_back": (
        "Wait, that's no good, I've got something on. Scrap that.",
        "Sorry, on second thoughts no. I don't want it.",
        "Oh no, I'm away then. Forget about it.",
    ),
    "taken_back.done": (
        "No worries, I've taken it out again.",
        "Okay, we won't book anything.",
        "Right, I'll let it go.",
    ),
    "in_line": (
        "No slots, but you go on the waiting list and we'll ring if one comes up.",
        "You can go on the cancellation list, there's no actual time yet.",
    ),
    "in_line.yes": (
        "Do that, I'll wait.",
        "Yes, put me on the list.",
    ),
    "not_saved": (
        "Oh dear, the system's crashed, it hasn't saved. Ring back in a bit.",
        "Ah, somebody's just nabbed it.",
        "The computer's playing up, I can't get it in. Try this afternoon.",
    ),
    "not_saved.yes": (
        "Oh well, later then.",
        "What a shame. I'll ring again.",
    ),
    "wrong_number.tell": (
        "Is that Kela?",
        "I was trying to get the vet.",
        "Is this the building manager?",
    ),
    "wrong_number.done": (
        "No, this is Family Doctors.",
        "We only do people here, you've got the wrong number.",
        "No, you've rung a doctors' surgery.",
    ),
    "info.ask": (
        "Are you open Saturdays?",
        "Do I need to fast for a blood test?",
        "Which bus comes to you?",
        "Is there a lift?",
    ),
    "info.tell": (
        "No, weekdays only.",
        "Yes, ten hours without food.",
        "Number one stops right outside.",
        "Yes, left of the main door.",
    ),
    "transfer": (
        "I'll pass you to someone else.",
        "My colleague does that, stay on the line.",
        "Hang on, I'll get you to the right person.",
    ),
    "transfer.taken": (
        "Yes, {agent} here, I've heard what it's about.",
        "Hi, it's {agent}, let's carry on.",
        "{agent}, hello, let's sort it out.",
    ),
    "more": (
        "Oh yes, I had another thing.",
        "And then there's this.",
        "While I've got you.",
        "Then the other matter.",
    ),
    "filler": (
        "The cat's just jumped on me, sorry.",
        "The signal's terrible here.",
        "What a cold spring it's been.",
        "Hold on, I need my glasses.",
    ),
}
