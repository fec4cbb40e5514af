"""English lines of the `fourth` wording: money, prescriptions, and the rest."""

SERVICES: dict[str, tuple[str, ...]] = {
    "vastaanotto": ("a doctor's slot", "a slot with a doctor", "a GP appointment"),
    "laboratorio": ("a lab slot", "a blood test"),
    "fysioterapia": ("a physio slot", "a slot with the physio"),
    "influenssarokotus": ("a flu jab slot", "a flu jab"),
    "terveystarkastus": ("a health check slot", "a health check"),
}
ITEMS: dict[str, tuple[str, ...]] = {
    "influenssarokotus": ("the flu jab", "a flu vaccine"),
    "todistus": ("a doctor's certificate", "the driving licence certificate"),
    "terveystarkastus": ("the health check", "a health check package"),
}

LINES: dict[str, tuple[str, ...]] = {
    "payment.wish": (
        "I got a bill off you and want it out of the way.",
        "Could I settle that open bill over the phone?",
        "I'm behind with that invoice, I'd like to square it.",
    ),
    "payment.amount": (
        "You've {amount} outstanding.",
        "The total on the bill is {amount}.",
        "It looks like {amount} unpaid here.",
    ),
    "payment.parts": (
        "It's {first} for the visit and {second} for the lab, so altogether {amount}.",
        "That's {first} plus {second}, makes {amount}.",
        "First there's {first}, then another {second}, so all in all {amount}.",
    ),
    "payment.guess": (
        "Wasn't that {wrong}?",
        "I seem to remember {wrong}, is that right?",
        "My paper says {wrong}?",
    ),
    "payment.right": (
        "Not quite, it's {amount} actually.",
        "I do have {amount} here.",
        "I'm seeing {amount}, there's an office fee added.",
    ),
    "payment.yes": ("Exactly that much.", "Yeah, bang on.", "Same figure here."),
    "payment.reference": (
        "The reference number you want is {digits}.",
        "Put as the reference {digits}.",
        "And the reference goes {digits}.",
    ),
    "payment.reference_mended": (
        "No, I read the wrong row, the reference is {digits}.",
        "Sorry, that was the old reference, the right one is {digits}.",
        "Wait, let me correct the reference: {digits}.",
    ),
    "payment.agree": (
        "Yeah, charge it to my card.",
        "Okay, let's get it paid.",
        "Good, go ahead.",
    ),
    "payment.done": (
        "There, it's gone through, the bill's cleared.",
        "Thanks, the payment's come in.",
        "Done, you've nothing outstanding now.",
    ),
    "payment.failed": (
        "Oh no, the card didn't go through.",
        "The bank said no, the payment was rejected.",
        "The charge didn't work just now, it stays open.",
    ),
    "payment.later": (
        "I'll pay it in the web bank come payday.",
        "Well, no time now, I'll see to it tonight myself.",
        "Let's leave it for now, I haven't my card here.",
    ),
    "payment.left": (
        "Okay, the bill stays open.",
        "Fine, sort it by the due date.",
        "No worries, I won't charge anything now.",
    ),
    "purchase.wish": (
        "What does {item} go for at yours?",
        "I wanted to know what {item} costs.",
        "How much might {item} be from you?",
    ),
    "purchase.price": (
        "That goes for {amount}.",
        "It comes to {amount}.",
        "The price would be {amount}.",
    ),
    "purchase.haggle": (
        "The web said {wrong}, has it changed?",
        "Wasn't it supposed to be {wrong}?",
        "A mate paid {wrong}, how come?",
    ),
    "purchase.other": (
        "What about {item}, what would that do me?",
        "And how much would {item} be?",
        "Then what's {item}?",
    ),
    "purchase.take": (
        "Good, I'll buy it.",
        "Yeah I'll have it, put it on the bill.",
        "It's a deal.",
    ),
    "purchase.take_first": (
        "I'll have what I asked about first.",
        "The first one then, please.",
    ),
    "purchase.take_last": (
        "The latter's good, I'll have that.",
        "The last one you mentioned then.",
    ),
    "purchase.leave": (
        "Oh no, too much for me, leave it.",
        "I'll pass this time.",
        "Thanks for telling me, I won't.",
    ),
    "purchase.just_asked": (
        "I was only asking for my mum, I'm not buying.",
        "This was just an enquiry.",
        "I only wanted to know, she'll ring if she wants it.",
    ),
    "purchase.done": (
        "Good, that's sold and will be invoiced.",
        "There, your purchase is down.",
        "Thanks, the order's made.",
    ),
    "refund.wish": (
        "I was charged twice, I want my money back.",
        "You billed me for nothing, do I get that back?",
        "A visit was called off by you lot and I'd already paid.",
    ),
    "refund.paid": ("I paid {wrong} for it.", "There went {wrong} off my account."),
    "refund.done": (
        "Yeah, I'm returning {amount} to the same account.",
        "I've put in a credit, you'll see {amount}.",
        "You're right, {amount} has now gone back to you.",
    ),
    "refund.yes": (
        "Brilliant, cheers.",
        "Good, I'll watch for it.",
        "Well, that's fair.",
    ),
    "refund.pending": (
        "This has to go to billing, they decide and reply by letter.",
        "I can't promise anything, the billing people look into it.",
        "I'll log the request, it takes a couple of weeks.",
    ),
    "refund_refused": (
        "I'm afraid that isn't paid back.",
        "It can't be credited, as the visit took place.",
        "The terms are such that money isn't returned.",
    ),
    "refund_refused.yes": (
        "Oh well, rotten luck.",
        "Shame, but if those are the rules.",
        "Right, I don't like it but I understand.",
    ),
    "prescription_renewal.wish": (
        "I'm out of tablets, can the prescription be renewed?",
        "My blood pressure script's run out, could somebody renew it?",
        "I need my prescription carried on.",
    ),
    "prescription_renewal.chat.ask": (
        "Which medicine are we talking about?",
        "Has the dose been the same?",
    ),
    "prescription_renewal.chat.tell": (
        "The cholesterol one.",
        "It has, one in the morning.",
    ),
    "prescription_renewal.done": (
        "Good, the prescription's renewed and at the pharmacy.",
        "I've renewed it for you, pick it up from the chemist.",
        "There, the repeat's been written.",
    ),
    "prescription_renewal.refused": (
        "This can't be renewed without seeing you, it needs a visit.",
        "The doctor won't renew it without tests.",
        "It's the kind of medicine we don't renew by phone.",
    ),
    "complaint.wish": (
        "I'm really let down, I waited an hour and never got in.",
        "I want to give feedback, the treatment I got was dreadful.",
        "I have to complain, my results got lost.",
    ),
    "complaint.chat.ask": ("When would this have been?", "Who dealt with you then?"),
    "complaint.chat.tell": ("Last week it was.", "Can't recall the name, a young man."),
    "complaint.done": (
        "I'm sorry, I've logged a complaint and it goes to the manager.",
        "Sorry to hear it, I've made a formal complaint of this.",
        "I've taken your feedback down officially, you'll get a reply.",
    ),
    "complaint.dropped": (
        "Do you want me to make a complaint of it?",
        "Shall I log this as a complaint?",
        "Should we take it further in writing?",
    ),
    "complaint.drop": (
        "No need, I just had to vent.",
        "Let it be, I'm not making a thing of it.",
        "Can't be bothered, forget it.",
    ),
    "address_change.wish": (
        "We've moved house, and the new address is {address}.",
        "Could my address be updated, it's now {address}.",
        "I'm letting you know of a change of address, {address}.",
    ),
    "address_change.chat.ask": ("Is the postcode the same?", "Is that from now?"),
    "address_change.chat.tell": (
        "The same, yeah.",
        "From now, yeah, we live there already.",
    ),
    "address_change.done": (
        "I've swapped the address for you here.",
        "There, the new address is saved.",
        "Updated, thanks for letting us know.",
    ),
    "marketing_ban.wish": (
        "You keep sending me adverts, stop it.",
        "I don't want any more offers off you.",
        "Take me off the marketing list.",
    ),
    "marketing_ban.chat.ask": (
        "Do they come by email or as texts?",
        "Is this for all messages?",
    ),
    "marketing_ban.chat.tell": ("As texts.", "All the adverts, yeah."),
    "marketing_ban.done": (
        "I've put a marketing ban on for you.",
        "I've blocked the adverts, no more will come.",
        "There, you've been taken off the list.",
    ),
    "marketing_ban.self": (
        "You can turn that off yourself in the settings online.",
        "There's a link at the bottom of the message, that gets you out.",
    ),
    "marketing_ban.left": (
        "Well, I'll click that.",
        "Oh, I'll do it myself then.",
        "Okay, I'll look in the settings.",
    ),
    "wrong_number.tell": (
        "Isn't this the social insurance office?",
        "Have I rung the pizzeria?",
        "I was after a taxi actually.",
    ),
    "wrong_number.done": (
        "No, this is the medical centre.",
        "Wrong number I'm afraid.",
        "It isn't, the medical centre's calls come here.",
    ),
    "info.ask": (
        "Are you lot open Saturdays?",
        "Can you get in with a wheelchair?",
        "Where's your door?",
    ),
    "info.tell": (
        "We are, shorter on Saturdays.",
        "You can, the lift's in the courtyard.",
        "The entrance is on the market square side.",
    ),
}
