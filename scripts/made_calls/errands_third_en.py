"""English lines of the third wording: money, prescriptions and other errands."""

LINES: dict[str, tuple[str, ...]] = {
    "payment.wish": (
        "I've got a bill of yours here, let's get it out of the way.",
        "You sent a letter that I owe something, can I pay now?",
        "Can we clear my open invoice on the phone?",
        "I seem to be behind with a payment.",
    ),
    "payment.amount": (
        "There's {amount} open.",
        "You've got {amount} to pay.",
        "Yeah, the bill is {amount}.",
    ),
    "payment.guess": (
        "That was {wrong}, wasn't it?",
        "I've got {wrong} in my head?",
        "Could it be {wrong}?",
    ),
    "payment.yes": ("Yes, that's the one.", "Bang on.", "You remember right."),
    "payment.right": (
        "No, {amount}, actually.",
        "Not exactly, {amount}.",
        "That was the last one, this one's {amount}.",
    ),
    "payment.reference": (
        "For reference it's {digits}.",
        "It's numbered {digits}.",
    ),
    "payment.agree": (
        "Put it on my card.",
        "Yeah, get it over with.",
        "Use the same card as before.",
        "I'll settle it right now.",
    ),
    "payment.done": (
        "That's cleared now.",
        "The money's come through, thanks.",
        "There, nothing left to pay.",
        "Yep, it went through, the receipt's in your email.",
    ),
    "payment.failed": (
        "Hmm, the card won't go through, we'll have to leave it.",
        "It didn't work, insufficient funds it says.",
        "It won't take it, so it's still unpaid.",
    ),
    "payment.later": (
        "I'll do it at the bank tonight.",
        "I'm not paying now, then, I get paid on Friday.",
        "That's more than I thought, let's leave it.",
        "I haven't got my card, I'll do it myself.",
    ),
    "payment.left": (
        "Okay, that's with you then.",
        "No rush, it's due at the end of the month.",
        "So it's still open, just so you know.",
    ),
    "purchase.wish": (
        "What's {item} go for?",
        "Do you do {item}, and at what price?",
        "What do you want for {item}?",
    ),
    "purchase.price": (
        "You can have that for {amount}.",
        "It's {amount}.",
        "{amount} it costs.",
        "We charge {amount}.",
    ),
    "purchase.haggle": (
        "The ad said {wrong}.",
        "A friend paid {wrong}.",
        "Didn't it use to be {wrong}?",
    ),
    "purchase.other": ("Or {item}, then?", "How about {item}?"),
    "purchase.take": (
        "Go on, then.",
        "Yes, one of those.",
        "Good, sign me up.",
        "I want that.",
    ),
    "purchase.take_last": ("I'll have the second one.", "The one you said last."),
    "purchase.take_first": ("Let's go for the first.", "The first one, I think."),
    "purchase.done": (
        "It's on order for you.",
        "Good, I've put that through.",
        "There, the order's gone off.",
        "Sorted, you'll get a confirmation.",
    ),
    "purchase.leave": (
        "Never mind then, thanks anyway.",
        "Well, I'll have to mull it over.",
        "Everything gets dearer, I'll pass.",
        "I'm in two minds, we'll see.",
    ),
    "purchase.just_asked": (
        "Yeah, I just wanted to know, thanks.",
        "It was for my sister, I'll tell her.",
        "Good to know, I'm not ordering anything yet.",
    ),
    "refund.wish": (
        "The same bill's gone out of my account twice.",
        "You've taken too much off me, can I have it back?",
        "I paid for a visit that you called off, how do I get that back?",
    ),
    "refund.paid": (
        "It says {wrong} on my statement.",
        "You took {wrong} off my card.",
    ),
    "refund.done": (
        "I've put {amount} through as a refund, give it a few days.",
        "The money's going back to you, {amount}.",
        "You're being credited {amount}, I've just done it.",
    ),
    "refund.yes": ("Brilliant.", "Good, thanks.", "So it should be."),
    "refund.pending": (
        "I'll send it to accounts, they decide whether there's a case.",
        "It has to be looked into first, I can't promise anything.",
    ),
    "refund_refused": (
        "I can't give that back, it was cancelled too late.",
        "That was billed correctly, there's nothing to return.",
        "No, there are no grounds for that.",
    ),
    "refund_refused.yes": (
        "Well, honestly. Have it your way.",
        "I don't agree, but thanks for telling me.",
    ),
    "prescription_renewal.wish": (
        "My blood pressure tablets are nearly gone, can I have some more?",
        "The pharmacy says my prescription's used up.",
        "My prescription's out of date, could you do another?",
        "The migraine tablets need putting back on.",
    ),
    "prescription_renewal.chat.ask": (
        "What medicine is this?",
        "How many have you left?",
    ),
    "prescription_renewal.chat.tell": (
        "The smaller one, ten milligrams.",
        "Just a handful.",
    ),
    "prescription_renewal.done": (
        "I've put it on the doctor's list to renew.",
        "It's being renewed, you can collect the day after tomorrow.",
        "That's good for another year, it's at the pharmacy.",
        "Your prescription's live again.",
    ),
    "prescription_renewal.refused": (
        "We don't renew that by phone, you'd have to see the doctor.",
        "I can't send it on without fresh bloods.",
        "Another place prescribed that, ask there.",
    ),
    "complaint.wish": (
        "I'm frankly furious about how I was treated.",
        "I'd like to raise something about my last visit.",
        "This isn't on, I'm making a formal complaint.",
    ),
    "complaint.chat.ask": (
        "Can you tell me what happened?",
        "What day did this happen?",
    ),
    "complaint.chat.tell": (
        "I sat in the lobby for an hour and nobody said a word.",
        "The week before last, on the Tuesday.",
    ),
    "complaint.done": (
        "I'm writing this up and it goes to my manager.",
        "It's on record with us and you'll get an answer.",
        "Your complaint is in, you'll hear within two weeks.",
    ),
    "complaint.dropped": (
        "I'm so sorry. Do you want me to make it official?",
        "I understand. Shall we write it up?",
    ),
    "complaint.drop": (
        "No, no paperwork, I just wanted to say it.",
        "No need, I've said my piece.",
        "Oh, let it go.",
    ),
    "address_change.wish": (
        "We've changed address, {address} is the right one.",
        "My bills go to the wrong place, I'm at {address} now.",
        "I moved, put {address}.",
    ),
    "address_change.chat.ask": (
        "Same phone number?",
        "Is that for the whole family?",
    ),
    "address_change.chat.tell": (
        "Yeah, same one.",
        "No, only me.",
    ),
    "address_change.done": (
        "There, that's right now.",
        "I've put the new one in.",
        "Your address has been changed, thanks for letting us know.",
    ),
    "marketing_ban.wish": (
        "I'm drowning in your adverts, can that stop?",
        "Can you get rid of the newsletter?",
        "Leave me alone with those offers.",
    ),
    "marketing_ban.chat.ask": (
        "Is it texts or emails?",
        "Do you still want reminders?",
    ),
    "marketing_ban.chat.tell": (
        "It's my phone that keeps pinging.",
        "Those are fine, nothing else.",
    ),
    "marketing_ban.done": (
        "Your number's on the block list now.",
        "I've stopped the adverts.",
        "Nothing more will be sent to you.",
    ),
    "marketing_ban.self": (
        "I can't get at that from here, you switch it off in your settings.",
        "There's a link in the message, you can stop it there yourself.",
    ),
    "marketing_ban.left": (
        "Oh, I'll have to click about, then.",
        "What a faff, but okay.",
        "I'll try tonight.",
    ),
    "sum_up.money": (
        "So {amount} altogether.",
        "That leaves {amount} to pay.",
    ),
    "elsewhere": (
        "They've got their own bookings, I'll give you the number.",
        "We don't handle that here, ring them direct.",
        "Another unit gives those out, I'll ask them to contact you.",
    ),
    "elsewhere.yes": ("Ah, I'll ring them.", "Okay, I'll wait to hear."),
}
SERVICES: dict[str, tuple[str, ...]] = {
    "vastaanotto": ("a slot with a doctor", "a GP appointment", "a doctor's visit"),
    "laboratorio": ("some bloods done", "a slot at the lab"),
    "fysioterapia": ("a physio session", "a slot with the physio"),
    "influenssarokotus": ("my flu jab", "a flu vaccine"),
    "terveystarkastus": ("a medical", "a health check-up"),
}
ITEMS: dict[str, tuple[str, ...]] = {
    "terveystarkastus": ("a health check-up", "a full medical"),
    "influenssarokotus": ("a flu jab", "the flu vaccine"),
    "todistus": ("a doctor's note", "a certificate for my driving licence"),
}
