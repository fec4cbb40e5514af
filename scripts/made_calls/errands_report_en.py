"""English lines of the report wording for money, papers and other errands.

They go with `phrases_report_en.py`, and so does what is said there.
"""

LINES: dict[str, tuple[str, ...]] = {
    "payment.wish": (
        "I've a bill from you in front of me, can I sort it now?",
        "I got a letter saying I'm behind on something.",
        "I want to clear what's left from that visit.",
        "I forgot to pay your bill, can I do it by phone?",
    ),
    "payment.amount": (
        "It's showing {amount} on here.",
        "Yeah, it's {amount} altogether.",
        "The total's {amount}.",
        "You're short by {amount}.",
    ),
    "payment.guess": (
        "What was it now, {wrong}?",
        "That's {wrong}, isn't it?",
        "I think it said {wrong}?",
    ),
    "payment.yes": ("Yes, exactly.", "That's correct.", "Yep, that's the figure."),
    "payment.right": (
        "Er, no, {amount}.",
        "I'm actually seeing {amount} here.",
        "No, something's been added, {amount}.",
    ),
    "payment.reference": (
        "The reference on it is {digits}.",
        "The bill's number is {digits}.",
        "If you want to jot it down, the reference is {digits}.",
    ),
    "payment.agree": (
        "Let's do it on the card then.",
        "Yeah, I'll pay that now.",
        "Okay, go ahead and charge me.",
    ),
    "payment.done": (
        "There, the money's come through, that's settled.",
        "That's worked, you're all square with us.",
        "Thanks, I can see the payment here.",
    ),
    "payment.failed": (
        "It's saying insufficient funds, so we haven't been paid.",
        "It's turned the card down, so the bill stays open.",
        "No luck, the connection dropped and nothing was taken.",
    ),
    "payment.later": (
        "Okay, I'll do it on the internet bank when I get paid.",
        "Right, I won't pay yet, I'll check my own papers first.",
    ),
    "payment.left": ("Okay, that stays open then.", "Fine, pay when you can."),
    "purchase.wish": (
        "What do you take for {item}?",
        "I just wanted to ask what {item} comes to?",
        "I'd need {item}, how dear is it?",
    ),
    "purchase.price": (
        "You're looking at {amount}.",
        "We do it for {amount} at the moment.",
        "It works out at {amount}.",
    ),
    "purchase.haggle": (
        "Oh, my friend paid {wrong} for it.",
        "Didn't you have an offer on, {wrong}?",
        "I saw {wrong} somewhere.",
    ),
    "purchase.other": (
        "And {item}?",
        "If I went for {item} instead, what's that?",
    ),
    "purchase.take": (
        "Okay, I'll go for it.",
        "Let's get that ordered.",
        "Yes please, I'm buying.",
    ),
    "purchase.take_last": (
        "I'll go for the second one, then.",
        "The last one sounds better, that please.",
    ),
    "purchase.take_first": (
        "I'll go with the first one after all.",
        "Rather the first one, then, I'll have that.",
    ),
    "purchase.done": (
        "Great, I've put an order through.",
        "There, that's bought and the bill will come by post.",
        "I've placed that for you.",
    ),
    "purchase.leave": (
        "Goodness, not on my pension, thanks anyway.",
        "I'll shop around a bit first.",
        "No thanks, not at that price.",
    ),
    "purchase.just_asked": (
        "Okay, I was only asking for my sister.",
        "Right, it was just an enquiry.",
    ),
    "refund.wish": (
        "The same payment's gone out of my account two times.",
        "You billed me for a visit that never happened, can I have that back?",
        "Kela should have covered part of it but you took the full price.",
    ),
    "refund.paid": ("I paid {wrong}.", "My statement says {wrong}."),
    "refund.done": (
        "That's our mistake, I'm putting {amount} back on your account.",
        "I'm crediting you, {amount} is on its way.",
        "You're due {amount} back, I've just done it.",
    ),
    "refund.yes": (
        "Great, thanks.",
        "Well, that's good.",
        "Okay, thanks a lot.",
    ),
    "refund.pending": (
        "I can't pay anything back myself, billing has to look into it.",
        "We'd need a receipt, there's no refund before that.",
    ),
    "prescription_renewal.wish": (
        "I've run out of repeats on my thyroid tablets, can I get some more?",
        "The chemist says my prescription's too old, could you renew it?",
        "I've a week's worth of pills left and need a new prescription.",
    ),
    "prescription_renewal.chat.ask": ("Which medicine is it?", "Same dose as before?"),
    "prescription_renewal.chat.tell": (
        "The cholesterol one, the name escapes me.",
        "Yeah, one in the morning like before.",
    ),
    "prescription_renewal.done": (
        "I've put that in the doctor's queue, it's a couple of days.",
        "There, the renewal request has gone off.",
        "That's renewed, you can pick it up from tomorrow.",
    ),
    "prescription_renewal.refused": (
        "We can't renew this one until you've had bloods done.",
        "Sorry, the doctor won't renew it without seeing you, so not for now.",
    ),
    "complaint.wish": (
        "I was spoken to so rudely that I need to report it.",
        "I've got some feedback, and it isn't pretty.",
        "You lot missed my mum's fracture, where do I complain?",
    ),
    "complaint.chat.ask": ("What happened exactly?", "When was this?"),
    "complaint.chat.tell": (
        "The doctor never even looked up from the screen.",
        "A couple of weeks back.",
    ),
    "complaint.done": (
        "I've logged that as a complaint, the chief physician will be in touch.",
        "So sorry to hear that. I've made a note and it goes to management.",
        "Your complaint's in the system, you'll get a letter.",
    ),
    "complaint.dropped": (
        "Do you want me to write up a complaint about this?",
        "Shall we make it an official complaint?",
    ),
    "complaint.drop": (
        "No, I just had to get it off my chest.",
        "Let it go, as long as you know.",
    ),
    "address_change.wish": (
        "I've got a different address, it's {address} now.",
        "We've got a new place, {address}.",
        "Your letters go to the wrong place, I'm at {address}.",
    ),
    "address_change.chat.ask": ("Oh, when did you move?", "Same phone number, is it?"),
    "address_change.chat.tell": (
        "End of last month, it's all still in boxes.",
        "Yeah, same old number.",
    ),
    "address_change.done": (
        "There, the new address is in.",
        "I've put that right, post will go there from now on.",
        "That's been switched, thanks for telling us.",
    ),
    "marketing_ban.wish": (
        "I keep getting all sorts of offers from you and I'd like it to end.",
        "Could you stop sending me that newsletter?",
        "Your promotions keep turning up on my phone, can you make it stop?",
    ),
    "marketing_ban.chat.ask": ("Is that by email or by text?", "Have there been many?"),
    "marketing_ban.chat.tell": ("Well, both.", "Some rubbish every week."),
    "marketing_ban.done": (
        "I've switched on a block for direct marketing.",
        "No more offers going out to you.",
        "Sorted, the adverts end here.",
    ),
    "marketing_ban.self": (
        "I can't do that from here, but there's a link in the message.",
        "You'd have to tick that yourself in your details online.",
    ),
    "marketing_ban.left": ("Okay, I'll see if I manage.", "I'll have to ask my son."),
    "elsewhere": (
        "Our Raisio branch does that, I'll pass you over to them.",
        "We don't do that here, the switchboard will see to it, passing you on.",
        "That goes through occupational health, I'll let them take it from here.",
    ),
    "elsewhere.yes": ("Okay, thanks.", "Sure, pass me on."),
}
SERVICES: dict[str, tuple[str, ...]] = {
    "vastaanotto": ("a doctor's slot", "some time with a doctor"),
    "laboratorio": ("a slot for bloods", "a time at the lab"),
    "fysioterapia": ("a slot with the physio", "some physio"),
    "influenssarokotus": ("my flu jab", "a slot for the flu vaccine"),
    "terveystarkastus": ("a full check-up", "a health screening"),
}
ITEMS: dict[str, tuple[str, ...]] = {
    "terveystarkastus": ("a health screening", "that health package"),
    "influenssarokotus": ("a flu jab", "the flu vaccine"),
    "todistus": ("a doctor's note for my licence", "a sick note"),
}
