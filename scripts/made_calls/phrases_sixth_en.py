"""English lines of the `sixth` wording: greetings, names, and appointments.

A Yorkshire farmer, an engineer from Pune, a learner, a civil servant, a parent in a
hurry; agents who say little and agents who sum everything up.
"""

HESITATIONS = ("Now then, ", "Actually, ", "Right so, ", "Sorry, ", "Basically, ")

LINES: dict[str, tuple[str, ...]] = {
    "greeting.notice": (
        "Meadowbank family doctors, {agent} here. There'll be an audio of this.",
        (
            "Good day, you have reached Meadowbank family doctors. My name is {agent}, "
            "and our conversation is retained."
        ),
        "{agent} at Meadowbank. It's taped, same as all of them. Fire away.",
    ),
    "greeting.plain": (
        "Meadowbank, {agent}, morning.",
        "{agent} at the family doctors, how are you keeping?",
        "Meadowbank, {agent} on the line. I'm all ears.",
    ),
    "greeting.outbound": (
        "{agent} from Meadowbank family doctors, is now a good moment?",
        "Hiya, {agent} at Meadowbank, this one's taped. I was after you.",
        "Good day, {agent} from the family doctors, whom am I speaking with?",
    ),
    "answer.named": (
        "{name}, aye, go on.",
        "This is {name} only, tell me.",
        "{name} here, now is fine.",
    ),
    "intro.named": (
        "How do, it's {name} from up at the farm.",
        "Hiya, {name}, I've a toddler on my hip so I'll be quick.",
        "Good morning. Myself {name}.",
        "Good afternoon, my name is {name} and I am calling on my own account.",
    ),
    "intro.plain": (
        "Morning to you.",
        "Hi, I haven't got long.",
        "Good day, I have one small problem.",
    ),
    "id.ask": (
        "Would you happen to have your customer number, so I can pull your card?",
        "What number are you under with us?",
        "Customer number, if you'd be so kind.",
    ),
    "id.tell": (
        "It's down the side of this letter, {digits}.",
        "Yeah hi, {digits}.",
        "Number is {digits}, please.",
    ),
    "birth.ask": (
        "And when were you born, and the name again?",
        "I'd just like to be certain of your name and birthday.",
        "Name and date of birth, thanks ever so much.",
    ),
    "birth.tell": (
        "{name} they call me, born {birth}.",
        "I am {name} and my birth is {birth}.",
        "Well {name} I am, {birth} I came into the world.",
    ),
    "thanks": (
        "Ta, card's up.",
        "Yep, there you are.",
        "Splendid, I can see you now.",
    ),
    "backchannel": ("Ah, okay.", "Gotcha.", "Is that so."),
    "wait": (
        "It's thinking about it, hang fire.",
        "I'll have a nosey at the list.",
        "One tiny moment please, and I shall look into it.",
    ),
    "filler": (
        "Didn't catch that, there's a crackle.",
        "Aye well, none of us are getting younger.",
        "Wait, the little one's dropped something.",
    ),
    "chat.ask": (
        "Any temperature with that?",
        "How'll you get to us, can you manage by yourself?",
        "Still on the same tablets, are we?",
    ),
    "chat.tell": (
        "No fever, it's just the hip that nags.",
        "Next door's lad will run me in.",
        "Same ones only, the pressure tablet and the blood thinner.",
    ),
    "transfer": (
        "That isn't my desk, I'll give you to a colleague.",
        "I'm swapping you over to another adviser, don't hang up.",
        "A tick, you're going across to a different nurse.",
    ),
    "transfer.taken": (
        "{agent} carrying on here, they've filled me in.",
        "This is {agent}, I'll see to it from this end.",
        "Right, {agent}, I've heard the gist of it.",
    ),
    "elsewhere": (
        "Those go through the county's own booking, we've no rights to it.",
        "We don't do that one. The health centre does, their number's online.",
        "I am afraid that unit looks after its own diary, so I must direct you there.",
    ),
    "elsewhere.yes": (
        "All that way. Right, I'll give them a ring.",
        "Okay, I'll look the number up.",
        "I understood, I will contact to them.",
    ),
    "in_line": (
        "We're sold out. I'll leave you in the queue and shout when summat comes free.",
        "Nothing's shifting. I can mark you down as waiting for a cancellation.",
        "All the appointments are taken. I shall add you to the list of those waiting.",
    ),
    "in_line.yes": (
        "Let my name stand in the queue then.",
        "Yeah, we'll sit tight.",
        "Good, I am waiting for your call.",
    ),
    "not_saved": (
        "Oh for heaven's sake, somebody's had it from under my nose. It's gone.",
        "The system's spat it back out. There's nothing on record.",
        "I've got a red screen, the booking didn't take. My apologies.",
    ),
    "not_saved.yes": (
        "What a pity, I'll try some other time.",
        "Ugh. I'll ring again tonight.",
        "Cannot be helped then.",
    ),
    "taken_back": (
        "Oh no, I've a meeting then. Forget the whole thing.",
        "D'you know what, scrap that, I'll never get away from the beasts.",
        "Sorry, I am not able to come after all. Please to remove it.",
    ),
    "taken_back.done": (
        "Right you are, I've let it go again.",
        "It's off, no bother.",
        "I've taken your name out, you've nothing booked.",
    ),
    "more": (
        "Oh, and there's another thing.",
        "In addition I have one further matter.",
        "Hey, before you go.",
    ),
    "end": (
        "We'll go with that, ta very much.",
        "Thanks a million, bye bye bye.",
        "Thank you so much, have a nice day ahead.",
        "That is understood, I thank you and goodbye.",
    ),
    "closing.end": (
        "Not at all, mind how you go.",
        "Thank you, and have the loveliest week.",
        "Yep. Bye.",
    ),
    "yes": (
        "Aye, that'll do nicely.",
        "Yeah go for it, I'll square it with work.",
        "This is good for me, no issues.",
        "That would suit me admirably.",
        "Let's nail it down.",
    ),
    "no": (
        "No, that's milking time, can't be done.",
        "I'm on shift then, what else is there?",
        "That time I am not free. Any other is there?",
        "I regret that hour is out of the question.",
    ),
    "booking.wish": (
        "I could do with {service}, me back's giving me what for.",
        "I need {service} pronto, this week ideally.",
        "I want to fix {service}, please.",
        "I write, or rather ring, to enquire whether I might have {service}.",
        "Any joy with {service}?",
    ),
    "booking.wish_who": (
        "Is there room with {who}? She's had this from the start.",
        "I have to get in with {who}, we go back years.",
        "I want to go to {who}, she is speaking my language.",
    ),
    "booking.away": (
        "{who} is on a course all week, but somebody else could take a look.",
        "{who} is chock-a-block, I'd offer you a colleague.",
        "{who} isn't in the building, another one is though.",
    ),
    "booking.leave": (
        "{who} has gone on maternity leave, back in the autumn.",
        "{who} is closed to bookings till the end of next month.",
        "{who} is away until further notice, I'm sorry to say.",
    ),
    "booking.wait_for": (
        "I'll bide my time then, I'll see nobody else.",
        "Other doctor I don't want. I will call when she is back.",
        "We shall leave it there, and I shall return to it once she is in.",
    ),
    "booking.referred": (
        "{who} gave me a note saying I'm to show it to somebody else.",
        "I was in with {who} and they said a second opinion's wanted.",
        "{who} wrote a statement, and I was asked to see a specialist.",
    ),
    "booking.rather": (
        "Is there nowt with {who}? I'd sooner go there.",
        "Could it be {who}? The other one didn't really listen.",
        "I would prefer to come to {who}.",
    ),
    "booking.asked": (
        "Would {day} {time} be doable? I've a lift then.",
        "I could manage {day} {time}, after nursery.",
        "{day} {time} is free or not?",
    ),
    "booking.offer": (
        "I have one here {slot}, how would that be?",
        "Let's see. {slot}. Any good?",
        "The first one going is {slot}. Would it do you?",
        "You could have {slot}.",
        "Might I suggest {slot}.",
    ),
    "booking.done": (
        "There we go. I've got you down {slot}.",
        "Booked it, {slot}. See you then.",
        "Nailed on, {slot}.",
        "That's you in {slot}, and you'll get a reminder to your phone.",
        "So just to say it back, lovely: you're coming {slot}, and it's all sorted.",
    ),
    "booking.done.short": (
        "Nailed on.",
        "It's yours, I've put your name to it.",
        "That's in, see you there.",
        "There, it's with your name on now.",
    ),
    "booking.callback": (
        "You were after a slot this morning, well, one's turned up.",
        "I promised I'd come back to you about that visit, and I've found something.",
        "I'm ringing about that queue you were in, we've got room.",
    ),
    "booking.promise": (
        "A nurse will get in touch this afternoon and settle a time with you.",
        "We'll ring you back once I know more.",
        (
            "I'll leave a call request, and you shall hear from us in the course "
            "of the day."
        ),
    ),
    "booking.check": (
        "I've lost that slip of paper. When was I to come?",
        "I've got some slot with you lot but I can't for the life of me think when.",
        "I want to check my appointment. When it is?",
    ),
    "booking.checked": (
        "You're expected {slot}.",
        "Your name's on the list {slot}.",
        "It's {slot}, no changes to it.",
    ),
    "booking.unsure": (
        "I can't get anybody for that, sorry. Try us again tomorrow.",
        "There's no such slot. I'm no help to you this time.",
        "Hard to say, the lists aren't in yet. Would you come back to us?",
    ),
    "booking.think": (
        "I'd have to run it past my other half. I'll get back to you.",
        "Can't say to that just now, I'll ring when I know about a lift.",
        "I shall consider the matter and inform you in due course.",
    ),
    "booking.price_ask": (
        "What do you charge a poor man for that?",
        "How much it will cost me?",
        "What is the total price of the visit?",
    ),
    "booking.too_dear": (
        "Good grief, you could buy a heifer for that. I'll go without.",
        "So much money I don't have. Then no.",
        "In that event I abandon the idea.",
    ),
    "booking.first_after_all": (
        "Hang on, the first was better, pop me in that.",
        "Go on, make it the one you said to start with.",
        "I am choosing first option after all.",
    ),
    "booking.readback": (
        "Did I get that right, {day} {time}?",
        "Writing it in my diary: {day}, {time}. Is it so?",
        "So {day} {time} I'm to come?",
    ),
    "booking.readback_wrong": (
        "No, {day}, {time}.",
        "That's gone wrong. It should be {day} {time}.",
        "Nearly. {day} {time}, jot it down.",
    ),
    "booking.slip": (
        "I've put you in {wrong}, what am I saying, {right} of course.",
        "And that's {wrong}. Or rather {right}, I read the wrong line.",
        "See you {wrong}. Correction: {right}.",
    ),
    "booking.slip_day": (
        "I've marked you {wrong}, no, {right}, I skipped a line.",
        "Booked {wrong}. Sorry, {right} is what I meant.",
        "That's {wrong} then... good heavens no, {right}.",
    ),
    "booking.not_but": (
        "Looking at it again, it's not {wrong}, it's {right}.",
        "Whoops. {right}, not {wrong}.",
        "One correction from me: the time is {right} and not {wrong}.",
    ),
    "booking.day_offer": (
        "Would {day} be a good day for you?",
        "{day} looks roomy. Does the day work?",
        "How about it, can you get here {day}?",
    ),
    "booking.day_yes": (
        "That day suits me.",
        "Yeah I'm off then.",
        "That day I am available.",
    ),
    "booking.hour_offer": (
        "Clock-wise it would be {time}.",
        "And on that day I'd have {time}, would it go?",
        "{time} is still empty. Shall we?",
    ),
    "booking.counter": (
        "Day's fine, but could it be {time}?",
        "Hmm, I won't make that. {time} I could do, though, same day.",
        "For me {time} would be preferable on that day.",
    ),
    "booking.counter_yes": (
        "That can be arranged and all.",
        "It's free, we'll say that.",
        "Doable, I'm changing it to that.",
    ),
    "booking.misheard": (
        "{time}, did you say?",
        "{time}? My hearing's not what it was.",
        "Excuse me, {time}, is it?",
    ),
    "booking.misheard_right": (
        "No, {time} I said.",
        "I didn't say that, {time} it is.",
        "{time}, I'll say it nice and clear.",
    ),
    "booking.wish_family": (
        "The wife's told me to ring. She's wanting {service}.",
        "I'd like to get {service} for my lad, he's turning eight.",
        "My mother is not speaking English. I need {service} for her.",
    ),
    "booking.referral": (
        "That needs a referral, I can't book it without.",
        "A doctor has to order that first. Have you a referral?",
        "It can't be given until the referral has reached us.",
    ),
    "booking.referral_yes": (
        "So there's a chitty needed. I'll get one.",
        "I've no referral. I'll have to ask the doctor then.",
        "This I did not know. I will come back when paper is with me.",
    ),
    "booking.system_down": (
        "Our patient system's on its back, I can't get in the diary at all.",
        "The computers are dead. Have another go in a couple of hours.",
        "The outage is continuing, no bookings can be made at present.",
    ),
    "booking.system_down_yes": (
        "Can't be helped, I'll try some other day.",
        "Not today then. I'll ring.",
        "It is okay, I wait until it works.",
    ),
    "booking.lost_hold": (
        "Hmm, I'd have to ask whoever's in charge. Stay put.",
        "I'll find that out, there'll be some music.",
        "Will you wait, I'm going to go and ask.",
    ),
    "booking.lost_end": (
        "Hello, are you there? She's vanished.",
        "Hello? Nothing, can't hear a peep.",
        "Hello? Anybody is hearing me?",
    ),
    "booking.twin_more": (
        "And while I'm there I'd want {service} as well.",
        "Could you tack {service} on to that?",
        "I want one more thing, {service}.",
    ),
    "booking.twin_no": (
        "That I can't get on the same trip, nobody to do it. It'll have to drop.",
        "The second one I can't give you, I'm afraid, there are no slots.",
        "No luck with that, you'd have to try next month.",
    ),
    "booking.twin_no_yes": (
        "One'll have to do me.",
        "Okay, the one's enough for now.",
        "Fine, I shall content myself with the one.",
    ),
    "sum_up.visit": (
        "So to recap: {slot}, and do come a quarter of an hour early.",
        "To sum that up for you, {slot}.",
        "Your diary should now read {slot}.",
    ),
    "sum_up.money": (
        "To recap: {amount} is what it comes to.",
        "I'll say the price one more time, {amount}.",
        "So {amount}, that's the final figure.",
    ),
    "sum_up.yes": (
        "That's how I had it.",
        "Exactly so, it's gone in.",
        "That agrees with mine.",
    ),
    "rescheduling.wish": (
        "I'm marked in {old}, but the kid's poorly. Could it go in another spot?",
        "My appointment is {old}, but I can't reach. I want new timing.",
        "The visit reserved for me {old} would need to be transferred.",
        "That one {old}, well I've no car then. Would it budge?",
    ),
    "rescheduling.done": (
        "I've shifted it. The new one's {slot}, and the old one's gone.",
        "Job done, you're coming {slot} now.",
        "Swapped it. {slot}.",
    ),
    "rescheduling.keep": (
        "That's no better. I'll come to the one I had.",
        "I can't then. I am keeping the old one only.",
        "In that case I shall abide by my existing appointment.",
    ),
    "rescheduling.kept": (
        "Grand, I'll not touch it.",
        "So it's the old one, I've altered nothing.",
        "Let it stand. The old one holds.",
    ),
    "rescheduling.mind": (
        "Hey wait, hubby's just texted he'll have the kids. I can make it after all.",
        "Don't bother looking, I'll get there.",
        "Sorry, it was my calendar was wrong. No change is required.",
    ),
    "cancellation.wish": (
        "Let's have that visit of mine off, the pain's cleared up.",
        "I won't be coming after all, could you take that slot off?",
        "My appointment I don't need anymore. Can you remove?",
        "I wish to give notice that I shall not be using the time I reserved.",
    ),
    "cancellation.found": (
        "I can see it. {slot}. Is this the one to go?",
        "There's an entry {slot}, is that what you mean?",
        "You have {slot}. Shall I take it off the list?",
    ),
    "cancellation.yes": (
        "That's the very one.",
        "Yeah, get rid.",
        "Yes, this one I meant.",
    ),
    "cancellation.done": (
        "It's off.",
        "There, I've taken your name from it, you needn't come.",
        "Struck out. Nothing else.",
        "Your reservation has now been released.",
    ),
    "cancellation.fee": (
        "It's under a day off, so there's a charge, {fee}.",
        "Cancelling this late you'd be billed {fee}, just so you know.",
        "The terms say {fee} is levied for this.",
    ),
    "cancellation.fee_yes": (
        "I'll have to pay it then, what can you do.",
        "Pain, but there we are. Yeah.",
        "I accept the charge.",
    ),
    "cancellation.keep": (
        "I have to pay? Then I am coming anyway.",
        "You what, I'll drag myself in poorly then.",
        "In that event I do not give up my appointment.",
    ),
    "cancellation.kept": (
        "It's safe and sound, see you there.",
        "I've left it as it was.",
        "Lovely, then we'll see you as normal.",
    ),
}
