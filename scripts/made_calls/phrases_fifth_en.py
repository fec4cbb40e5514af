"""English lines of the `fifth` wording: brisk agents, callers who ramble and mend."""

HESITATIONS = (
    "Well, ",
    "So, ",
    "Um, okay, ",
    "Yes hello, erm, ",
    "Right, it's like this, ",
)

LINES: dict[str, tuple[str, ...]] = {
    "greeting.notice": (
        (
            "Harbour Clinic, {agent}. For your information calls are kept on "
            "record. Go ahead."
        ),
        "Harbour Clinic, good day, {agent} here, and this is being taped for quality.",
        (
            "You're through to {agent} at Harbour Clinic, the line is recorded, "
            "how can I assist?"
        ),
    ),
    "greeting.plain": (
        "Harbour Clinic, {agent}.",
        "{agent}, Harbour Clinic, yes?",
        "Harbour Clinic, {agent}, how may I direct you?",
    ),
    "greeting.outbound": (
        "Good day, Harbour Clinic, my name is {agent}. Is it a bad time?",
        "This is {agent} over at Harbour Clinic. You rang us and I said I'd find out.",
        "Hello, Harbour Clinic here, {agent}. You were after a call from us.",
    ),
    "answer.named": (
        "{name}, yes, who's that?",
        "Oh hello, yes, {name} speaking, I was hoping you'd ring.",
        "Speaking, that's me, {name}.",
    ),
    "intro.named": (
        "Ah, good, a human. {name} is my name.",
        "Hello, yes, this would be {name}.",
        "It's me again, {name}, I rang last week or was it the week before.",
        "Good day to you, {name} is the name.",
    ),
    "intro.plain": (
        "Oh, hello. I wasn't sure I had the right number.",
        "Yes hello, can you hear me? I'm on the bus.",
        "Good day. I'll try to be quick.",
    ),
    "id.ask": (
        "Customer number?",
        "I'll need the number on your customer card, please.",
        "Do you know your number with us?",
    ),
    "id.tell": (
        "Oh it's on the fridge, hold on. {digits}. I think.",
        "It says here {digits}.",
        "Let me put my glasses on. Right. {digits}.",
    ),
    "birth.ask": (
        "Name and date of birth?",
        "And who would you be, and when were you born?",
        "Spell out who you are and your birthday, for the file.",
    ),
    "birth.tell": (
        "I'm {name}, and the birthday's {birth}.",
        "{name}. And it's {birth}, yes, that long ago.",
        "That'd be {name}, {birth}.",
    ),
    "thanks": (
        "Got your file.",
        "Right, there's your file.",
        "Yes, I see you.",
    ),
    "backchannel": ("I see, I see.", "Uh-huh, go on then.", "Of course."),
    "wait": (
        "Hold the line a moment.",
        "Just bringing that up.",
        "Two seconds, it's loading.",
    ),
    "filler": (
        "No hurry, I'm only waiting for the kettle.",
        "Sorry, the dog. Quiet, you.",
        "Still here.",
    ),
    "chat.ask": (
        "Any fever?",
        "How long has this been going on?",
        "Are you on any medication?",
    ),
    "chat.tell": (
        "A bit last night, but it's gone down, or so my husband says.",
        "Oh, since Easter at least. It comes and goes. Mostly comes.",
        "Just the blood pressure ones, the little white ones.",
    ),
    "transfer": (
        "I can't do that at this desk. Don't hang up, I'm moving you across.",
        "Someone else handles those. I'm connecting you.",
        "You need the other desk for that, hold on, it will ring.",
    ),
    "transfer.taken": (
        "Yes, {agent}, I've been told what it's about.",
        "{agent} here now. I can see the note, let's do it.",
        "Hello, you've reached {agent} at the other desk.",
    ),
    "elsewhere": (
        "We don't run that diary, the hospital does. You'd call them direct.",
        "That isn't ours any more, it moved to the town's own service.",
        "Only the unit itself books that. They'll send you a letter.",
    ),
    "elsewhere.yes": (
        "Right. Nobody tells you these things. I'll call the hospital, then.",
        "Oh, is it. Well, thank you for saying.",
        "A letter, fine, I'll look out for it.",
    ),
    "in_line": (
        "Fully booked into next month. The best I can do is the reserve list.",
        "Not one opening. If somebody drops out we'll text you.",
        "I've nothing to offer. Shall I keep you on the standby list?",
    ),
    "in_line.yes": (
        "Do that, and I'll keep my phone by me.",
        "The list, yes, if that's all there is.",
        "Hm. All right. Text me, then.",
    ),
    "not_saved": (
        (
            "Hm, that's odd, it kicked me out. No, it didn't take, the booking "
            "isn't there."
        ),
        "It's gone. Another desk must have snatched it while we were talking. Sorry.",
        (
            "The system has frozen. I can't get it in, and I don't know when it "
            "will be back."
        ),
    ),
    "not_saved.yes": (
        "You're joking. Fine, I'll try on Monday.",
        "Ah well. I'll leave it for now, then.",
        "Computers. I'll phone another day.",
    ),
    "taken_back": (
        (
            "Oh, hang on, hang on, my daughter's just said I'm minding the kids. "
            "It can't be done. Give it to someone else."
        ),
        "Do you know, I don't think I want it after all. Can you undo that?",
        "Oh no, that's the funeral. I completely forgot. Strike it, would you.",
    ),
    "taken_back.done": (
        "Undone. You have no appointment with us now.",
        "All right, I've released it.",
        "Struck. Ring when you know.",
    ),
    "more": (
        "And then, what was it, yes, there was something else.",
        "Before I forget.",
        "And since you're there.",
    ),
    "end": (
        "That'll be it from me. Goodbye.",
        "No, no, that's the lot. Bye now.",
        "You've been very kind. Goodbye.",
        "Okay. Done. Bye.",
    ),
    "closing.end": (
        "Goodbye.",
        "Thank you, goodbye.",
        "All the best.",
    ),
    "yes": (
        "Oh, that would be marvellous.",
        "Mm, yes. Yes, I can do that.",
        "Oh, go on, then.",
        "I'll have that one.",
        "That suits.",
    ),
    "no": (
        "Ooh, no, that's my bridge day.",
        "Too early, I'd never get a bus.",
        "Not that, I'm at my sister's.",
        "No, can't, the car's in the garage.",
    ),
    "booking.wish": (
        (
            "I've had this cough, well, more of a tickle really, and it won't "
            "shift, so I thought I'd better get {service}."
        ),
        "What I'd like is {service}, if such a thing exists.",
        "My wife says I'm not to put it off any longer. So, {service}.",
        "I'd be needing {service}. There's no rush. Well, some rush.",
    ),
    "booking.wish_who": (
        "I'd want to see {who}, nobody else, {who} knows about the hip.",
        "It's {who} I usually have. Is there anything?",
        "Put me with {who}, would you?",
    ),
    "booking.away": (
        "{who} has left us. You'd have to see one of the others.",
        "No {who} until after the summer. I can give you somebody else.",
        "Not {who}, that diary's full. Another doctor, perhaps.",
    ),
    "booking.leave": (
        "{who} isn't in this month. There's nothing I can open.",
        "We have no diary for {who} at present, it's long-term leave.",
        "{who} is away, and I don't know how long.",
    ),
    "booking.wait_for": (
        "Then no. I'm not starting again with a stranger. I'll wait.",
        "Oh. Well, leave it, then. I'll try again in a month or so.",
        "In that case forget it, I'd rather hold out for the one I know.",
    ),
    "booking.referred": (
        (
            "I saw {who} and came away with a piece of paper that says follow-up "
            "in six weeks."
        ),
        "{who} sent me, or rather told me to send myself, for a second look.",
        "It was {who} who looked at it first, and now somebody's to look again.",
    ),
    "booking.rather": (
        "Hm, and {who}? I'd feel better with {who}.",
        "Is there no chance of {who}? No offence to the other one.",
        "I was hoping for {who}, to be honest.",
    ),
    "booking.asked": (
        "Would you by any chance have {day}, {time}? My son could drive me.",
        "I was thinking {day}. {time}, something like that.",
        "{day} would be ideal. {time}, if I may be fussy.",
    ),
    "booking.offer": (
        "I can give you {slot}.",
        "There's one left {slot}.",
        "Next I have is {slot}. Take it?",
        "How are you placed {slot}?",
        "It would be {slot}, then.",
    ),
    "booking.done": (
        "Right, that's you in {slot}.",
        "Done. {slot}. You'll get a text.",
        "It's reserved under your name, {slot}.",
        "We'll see you {slot}, then.",
        "Entered: {slot}. Please come ten minutes early.",
    ),
    "booking.done.short": (
        "It's yours. You'll get a text.",
        "Entered.",
        "That's gone in.",
        "Done and done. Bring your card.",
    ),
    "booking.callback": (
        "You asked us for an appointment, and something has opened.",
        "I've been through the diaries for you, and I do have something.",
        "About that appointment. I found one.",
    ),
    "booking.promise": (
        "The diaries come out at noon. Somebody will phone you after that.",
        "Let me ask the nurse. You'll hear from us.",
        "I can't see it from here. I'll find out and let you know.",
    ),
    "booking.check": (
        (
            "I've a feeling I have something with you shortly, but the paper's "
            "gone in the wash."
        ),
        "It's only to make sure when I'm coming. My memory.",
        "When is it that I'm supposed to be there, can you tell me?",
    ),
    "booking.checked": (
        "You're down {slot}.",
        "Yours is {slot}.",
        "That one's {slot}, and it's still there.",
    ),
    "booking.unsure": (
        "I'm not allowed to give those out. You need a referral first.",
        "All taken. Try again when the new list opens on the first.",
        "No. That's the one day nobody's in.",
    ),
    "booking.think": (
        "Let me talk to the wife first. She has the calendar. I'll phone you back.",
        "Hm. Can I ring back? I don't want to tie myself down.",
        "I'm not sure. Don't put anything down yet, I'll be in touch.",
    ),
    "booking.price_ask": (
        "And what's the damage?",
        "Before we go on, what would that come to?",
        "Is that dear? What does one pay nowadays?",
    ),
    "booking.too_dear": (
        "Good grief. No, no, then it can wait.",
        "That much? For ten minutes? No, thank you.",
        "Ah. That's more than I've got till payday. Never mind.",
    ),
    "booking.first_after_all": (
        "Oh, then I'd better have what you said to start with. I'll manage somehow.",
        "Hm, go back to the other one. The one before. Yes.",
        "You know what, the earlier suggestion, I can make that work.",
    ),
    "booking.readback": (
        "Wait, let me get a pen. {day}, {time}. Yes?",
        "I've got {day}, {time} written here.",
        "{day}. And {time}. Have I got that?",
    ),
    "booking.readback_wrong": (
        "No. {day}, {time}.",
        "You've mixed it up. It's {day}, and the time is {time}.",
        "Cross that out, please. {day}. {time}.",
    ),
    "booking.slip": (
        "You're in, {wrong}, I beg your pardon, {right}.",
        "Right, {wrong} it is, no, I tell a lie, {right}. Entered.",
        "That's reserved, {wrong}, or rather {right}.",
    ),
    "booking.slip_day": (
        "Entered, {wrong}, no, what's the matter with me, {right}.",
        "That's you in {wrong}. I beg your pardon. {right}.",
        "Reserved, so {wrong}, or rather {right}.",
    ),
    "booking.not_but": (
        "One correction from my side. It isn't {wrong}, it's {right}.",
        "I've just looked again. {right}, not {wrong}.",
        "Ah, I told you {wrong}. That was wrong. {right}.",
    ),
    "booking.day_offer": (
        "What about {day}, in principle?",
        "{day} has some room.",
        "Are you free at all {day}?",
    ),
    "booking.day_yes": (
        "I should think so. What hour?",
        "Mm, yes, any time that day, nearly.",
        "I'm not doing anything then, no. That is, yes, it's fine.",
    ),
    "booking.hour_offer": (
        "Let's say {time}.",
        "Then it would be {time}.",
        "I see {time} there.",
    ),
    "booking.counter": (
        "The day, yes. But not so early, or late, whatever. {time}?",
        "Hm, could it be {time}, that same day?",
        "If you had {time} instead I'd be happier.",
    ),
    "booking.counter_yes": (
        "I can do that.",
        "Let me see. Yes. That's open.",
        "You're in luck.",
    ),
    "booking.misheard": (
        "Sorry, {time}?",
        "{time}, was it? The bus is so loud.",
        "What was that, {time}?",
    ),
    "booking.misheard_right": (
        "{time}, I said.",
        "No. {time}.",
        "Other way about. {time}.",
    ),
    "booking.wish_family": (
        (
            "It's not for me, it's for my mother, she doesn't hear on the phone. "
            "She needs {service}."
        ),
        "I'm ringing for my son, he's eight. {service}, please.",
        "My husband won't ring himself, so I'm doing it. He's to have {service}.",
    ),
    "booking.referral": (
        "For that you need a doctor's referral. Have you one? No? Then I can't.",
        "They only take referred patients. See a GP first, then we'll talk.",
        "Without the referral it won't let me open the diary.",
    ),
    "booking.referral_yes": (
        "No, I haven't any referral. Oh dear. I'll see to that first, then.",
        "I didn't know. Back to square one.",
        "Right, I'll ask at the health centre and come back to you.",
    ),
    "booking.system_down": (
        "Our booking system is down at the moment. Would you ring again after two?",
        (
            "I'm afraid I can't get into anything, there's an outage, the whole "
            "house is dark."
        ),
        "Everything's stuck here since this morning. I can't make any appointments.",
    ),
    "booking.system_down_yes": (
        "Typical. After two, then.",
        "Oh. Well. I'll try tomorrow.",
        "It's always something. Never mind.",
    ),
    "booking.lost_hold": (
        "Hold on, I'll ask the nurse about that one. Don't go away.",
        "I'll just put you on hold while I see whether that works.",
        "Stay there, there's someone at the desk.",
    ),
    "booking.lost_end": (
        "Hello? Hello? Are you there? Oh, she's cut me off.",
        "Hello. Anybody. No. That's it, then, I'm hanging up.",
        "Ten minutes of that music. I give up.",
    ),
    "booking.twin_more": (
        "And then there'd be another one, for {service} that is, if you have it.",
        "And while we're at it I'd also want {service}.",
        "Then the same again but for {service}.",
    ),
    "booking.twin_no": (
        "Those I can't do for you today, none left.",
        "That one I haven't got, not before the autumn.",
        "No, there you'd have to try again next week.",
    ),
    "booking.twin_no_yes": (
        "Well, one out of two.",
        "Ah. Next week, then, for that one.",
        "All right, only the one, then.",
    ),
    "sum_up.visit": (
        "To repeat: {slot}.",
        "That was {slot}, then.",
        "{slot}. Don't lose it this time.",
    ),
    "sum_up.money": (
        "Total, {amount}.",
        "So, {amount} for the one.",
        "And that makes {amount}.",
    ),
    "sum_up.yes": ("That's what I've got.", "Mm-hm. Written down.", "So I have it."),
    "rescheduling.wish": (
        (
            "I've one with you {old}, and wouldn't you know it, the plumber's "
            "coming. Might I have another?"
        ),
        "About my appointment {old}. I'd need it earlier, or later, anyway not then.",
        (
            "{old} I'm due with you, but they've put me on the night shift. So "
            "it'd have to move."
        ),
    ),
    "rescheduling.done": (
        "I've changed it over. {slot}.",
        "Moved. It's {slot} instead.",
        "The old one's released and you're in {slot}.",
    ),
    "rescheduling.keep": (
        "Oh, that's worse. I'll stick with what I've got.",
        "No, then don't touch it. The plumber can wait.",
        "Hm. No. I'll come when I was going to come.",
    ),
    "rescheduling.kept": (
        "As you were, then.",
        "Right, I've left it where it was.",
        "No change, then. It's still the same.",
    ),
    "rescheduling.mind": (
        (
            "Actually, you know what, no. Don't. I'll sort it out with the "
            "neighbour and come as planned."
        ),
        "Wait, wait. He says he can drive me after all. So forget I called.",
        "Oh, my shift's been changed back, it says so here. Then there's no need.",
    ),
    "cancellation.wish": (
        "I'm afraid I'll have to let you down. I've an appointment and I can't come.",
        (
            "It's about an appointment of mine. It's better already, so I shan't "
            "be needing it."
        ),
        "Could I get out of an appointment? They've called me in to work.",
    ),
    "cancellation.found": (
        "The one {slot}?",
        "There's one on file, {slot}. Is it this?",
        "You have {slot}. Do I remove it?",
    ),
    "cancellation.yes": ("That's the culprit.", "Please do.", "Yes, get rid of it."),
    "cancellation.done": (
        "Removed. You're free.",
        "It's been taken off. Nothing to pay.",
        "There, somebody else can have it.",
    ),
    "cancellation.fee": (
        "It's inside the twenty-four hours. That'll be {fee}.",
        "I must tell you that costs {fee} at this stage.",
        "There's a no-show charge of {fee} if I do.",
    ),
    "cancellation.fee_yes": (
        "Then so be it. I can't be in two places.",
        "Bill me, what can one do. Remove it.",
        "Ouch. Yes. Go ahead.",
    ),
    "cancellation.keep": (
        "For that money I'll crawl there. Leave it in.",
        "What? No, no, then I'm coming.",
        "Hm, that's silly. I'll come. Don't remove anything.",
    ),
    "cancellation.kept": (
        "Then you're still expected.",
        "Good. Nothing removed.",
        "Right, it's still on.",
    ),
}
