"""English lines of the `fifth` wording: money, prescriptions, and the rest."""

SERVICES: dict[str, tuple[str, ...]] = {
    "vastaanotto": (
        "an appointment with a doctor",
        "a proper look by a doctor",
        "a doctor's appointment",
    ),
    "laboratorio": ("a lab appointment", "bloods taken"),
    "fysioterapia": ("a physiotherapist's appointment", "a physiotherapy session"),
    "influenssarokotus": ("a flu vaccination", "the flu injection"),
    "terveystarkastus": ("a general health check", "a medical check-up"),
}
ITEMS: dict[str, tuple[str, ...]] = {
    "influenssarokotus": ("the flu vaccination", "the flu injection"),
    "todistus": ("a medical certificate", "the paper for the driving licence"),
    "terveystarkastus": ("the general health check", "a medical check-up"),
}

LINES: dict[str, tuple[str, ...]] = {
    "payment.wish": (
        (
            "I've an invoice here from you, it's been under the fruit bowl for a "
            "fortnight, and I'd like to pay it before you send the boys round."
        ),
        "There's a bill. Can I do it with a card, now, with you?",
        "I've had a reminder, and I did mean to pay, so let me pay.",
    ),
    "payment.amount": (
        "That one stands at {amount}.",
        "{amount}, due last Friday.",
        "It's {amount} with you.",
    ),
    "payment.parts": (
        "{first} for the visit, {second} for the lab, so {amount}.",
        "You've one of {first} and one of {second}. Together {amount}.",
        "There are two rows, {first} and then {second}, which makes {amount}.",
    ),
    "payment.guess": (
        "Was it {wrong}? Something like that.",
        "It says, I can't quite read it, {wrong}.",
        "{wrong}, if I remember.",
    ),
    "payment.right": (
        "No. {amount}.",
        "I have {amount} for that.",
        "It's {amount}, in fact.",
    ),
    "payment.yes": (
        "You read it correctly.",
        "So it is.",
        "To the cent.",
    ),
    "payment.reference": (
        "And the invoice is number {digits}.",
        "I'm looking at {digits}. Same as yours?",
        "It's the one that goes by {digits}.",
    ),
    "payment.reference_mended": (
        "No, sorry, {digits}.",
        "I skipped one. {digits}.",
        "That's the old one. {digits}.",
    ),
    "payment.agree": (
        "Take it off this card, then. Have you got a pencil?",
        "Yes, charge it.",
        "Let's do it and be done.",
    ),
    "payment.done": (
        "It went through. You're square with us.",
        "Charged. I'll post you the receipt.",
        "Accepted. There's nothing outstanding.",
    ),
    "payment.failed": (
        "Your bank says no. I can't tell you why.",
        "It's been turned down. Have you another card? No. Then I can't.",
        "Hm, not accepted. You'll have to pay it some other way.",
    ),
    "payment.later": (
        "Oh, that's a bit much in one go. Can it wait till my pension?",
        "Is it? Then I'll do it at the bank, I've to go there anyway.",
        "I haven't the card by me. I'll do it from the website.",
    ),
    "payment.left": (
        "That's fine, it isn't due till the end of the month.",
        "As you wish. It'll stay on your account.",
        "By all means. Mind the date.",
    ),
    "payment.quoted": (
        (
            "It comes to {amount}, but I don't take money over the telephone. The "
            "invoice is in the post."
        ),
        "{amount}. You can pay at the desk when you're in.",
        "It will be {amount} once it's billed. There's nothing to charge yet.",
    ),
    "payment.quoted_yes": (
        "Oh, I see. I'll wait for the post, then.",
        "At the desk. Right you are.",
        "Nothing yet? Well, then I'm early for once.",
    ),
    "payment.retract": (
        "Oh, wait. No. That's the joint account. Don't do it, I'll pay it from my own.",
        "Actually stop. I want to look at the thing first. Have you put it in? Don't.",
        "Hang on, my husband's waving. He's paid it, he says. So leave it.",
    ),
    "payment.retracted": (
        "Stopped. Nothing's been charged.",
        "I hadn't pressed anything. It's as it was.",
        "Then I'm not touching your card.",
    ),
    "purchase.wish": (
        "How much do you ask for {item} these days?",
        "I was wondering about {item}. What would I pay?",
        "My neighbour got {item} from you, and I was thinking of it. The price?",
    ),
    "purchase.price": (
        "{amount}.",
        "You'd pay {amount} for that.",
        "That's {amount} with everything.",
    ),
    "purchase.haggle": (
        "My neighbour paid {wrong}, or so she tells everybody.",
        "Really? Your leaflet says {wrong}.",
        "Not {wrong}?",
    ),
    "purchase.other": (
        "And {item}, what about that?",
        "Then {item}, just so I know?",
        "Mm. And if it was {item}?",
    ),
    "purchase.take": (
        "All right, I'll buy it.",
        "Fine. I want that.",
        "Sign me up for it, yes.",
    ),
    "purchase.take_first": (
        "Then it's the one I asked about first.",
        "The first, please. I'll buy that.",
    ),
    "purchase.take_last": (
        "I'll buy the second one.",
        "That last thing, yes. I want that.",
    ),
    "purchase.leave": (
        "Hm. I'll ask around a bit.",
        "No, at that price I'll go without.",
        "I only get my pension on the fourth. Some other time.",
    ),
    "purchase.just_asked": (
        "Right, thanks, it's my brother who wanted to know.",
        "Good to know. I wasn't going to buy today.",
        "I see. I was only curious.",
    ),
    "purchase.done": (
        "Sold. It's on your account.",
        "It's been rung up. You'll find the receipt in your post.",
        "Ordered and billed.",
    ),
    "refund.wish": (
        (
            "You took money off me for a visit that never was. The doctor was "
            "ill. I want it back."
        ),
        (
            "I've paid the same thing twice, I've the slips in front of me. So "
            "what do we do?"
        ),
        (
            "I believe I'm owed something. You charged me for the long visit and "
            "it was the short."
        ),
    ),
    "refund.paid": (
        "I gave you {wrong} at the time.",
        "{wrong} went out of my account.",
    ),
    "refund.done": (
        "You're right. {amount} goes back to your card as of now.",
        "I've put through {amount} to you. Three to five days.",
        "I've credited you {amount}.",
    ),
    "refund.yes": (
        "I should think so. Thank you.",
        "That's decent of you.",
        "Three to five days. Good.",
    ),
    "refund.pending": (
        "I can't decide that. It goes to billing, and they'll write to you.",
        "It'll have to be looked into. That can take some weeks.",
        "Fill in the form on our site, and then it's considered.",
    ),
    "refund_refused": (
        "I'm sorry. The terms say no money back in a case like that.",
        "You didn't turn up, so it stands. There'll be no refund.",
        "I've looked, and it was charged correctly. I can't give you anything.",
    ),
    "refund_refused.yes": (
        "Well, that's a disappointment.",
        "I don't agree, but there we are.",
        "You haven't heard the last of this.",
    ),
    "prescription_renewal.wish": (
        (
            "My tablets are nearly out. There's three left in the box. The "
            "prescription's run out, too."
        ),
        (
            "It's the inhaler. The chemist says there are no more goes left on "
            "the prescription."
        ),
        "I'd want my prescription done again, the one for the thyroid.",
    ),
    "prescription_renewal.chat.ask": (
        "Still the same dose?",
        "Which chemist do you go to?",
    ),
    "prescription_renewal.chat.tell": (
        "One in the morning, always have.",
        "The one by the square. It doesn't matter, they all see it.",
    ),
    "prescription_renewal.done": (
        "That's been extended for a year.",
        "The doctor's signed it just now. You can fetch them.",
        "It's renewed and in the register.",
    ),
    "prescription_renewal.refused": (
        "Those we don't renew without seeing you. You'd have to come in.",
        "The last blood test's too old. Not before a new one.",
        "It says here the course is finished. The doctor won't write more.",
    ),
    "complaint.wish": (
        (
            "I'm not one to moan, but fifty minutes in that waiting room, and "
            "then the doctor never looked up from the screen. I want that known."
        ),
        (
            "I've a bone to pick. Your receptionist read out my business in front "
            "of everyone. I'm making a complaint."
        ),
        "I'd like to complain. The dressing came off before I'd reached the tram.",
    ),
    "complaint.chat.ask": (
        "And who was it that saw you?",
        "Which day did this happen?",
    ),
    "complaint.chat.tell": (
        "A tall man. He didn't give a name.",
        "The Tuesday. No, I lie, the Wednesday.",
    ),
    "complaint.done": (
        "I've filed that as a complaint. You'll have an answer within two weeks.",
        "It's been entered as feedback, and it goes to the head doctor today.",
        "I've taken it all down and registered it.",
    ),
    "complaint.dropped": (
        "I can register that, if you'd like. It's your choice.",
        "Do you want it made official? There's a form.",
        "Would you like me to file something?",
    ),
    "complaint.drop": (
        "Oh, no, no. Nobody need lose their job. I only wanted to say it.",
        "No, leave it. I feel better already.",
        "Not official, no. Don't write anything.",
    ),
    "address_change.wish": (
        "We've moved, finally, boxes everywhere. It's {address} these days.",
        "My post keeps going to the old flat. I'm at {address}.",
        "You've the wrong address for me. {address} is the right one.",
    ),
    "address_change.chat.ask": (
        "Since when?",
        "Same postcode?",
    ),
    "address_change.chat.tell": (
        "The first of the month. Or the last day of the one before.",
        "Yes, it's only round the corner.",
    ),
    "address_change.done": (
        "I've corrected that.",
        "Your file has the right one now.",
        "Changed. The post will find you.",
    ),
    "address_change.later": (
        (
            "We might be moving, you see, in the summer, if the bank agrees. Do "
            "you need to know that?"
        ),
        "What happens if I move house? Is that something I'd have to tell you?",
        "My brother's moved, not me. Does he have to ring himself?",
    ),
    "address_change.later_told": (
        "Tell us when it's happened, that's enough.",
        "Just ring when the time comes.",
        "He'd have to do it himself, yes.",
    ),
    "marketing_ban.wish": (
        "These offers you text me. Spa weekends. I'm eighty-one. I don't want them.",
        (
            "You keep sending me leaflets. No more, please. I don't want "
            "advertising of any kind."
        ),
        "May I ask you not to market things to me? I get an e-mail a day.",
    ),
    "marketing_ban.chat.ask": (
        "Is it texts or post?",
        "When did the last one come?",
    ),
    "marketing_ban.chat.tell": (
        "Both. And the e-mails.",
        "This morning. At six.",
    ),
    "marketing_ban.done": (
        "I've blocked it all. You won't get another.",
        "You're off the list as of today.",
        "There's a ban on your file now.",
    ),
    "marketing_ban.self": (
        "There's a link at the bottom of every message. You click that.",
        "You'd do that on your own page, under settings. I've no access.",
    ),
    "marketing_ban.left": (
        "Oh, I see. My granddaughter can do that.",
        "Right, I'll look for the link.",
        "Under settings. I'll try.",
    ),
    "consent.wish": (
        "I once signed that you may use my details for research. I'm taking that back.",
        (
            "That consent I gave, about sharing my records with the other "
            "clinics. I withdraw it."
        ),
        (
            "I don't want you to have my permission for that study any more. "
            "Please take it off."
        ),
    ),
    "consent.done": (
        "Withdrawn as of today.",
        "I've entered that you've revoked it.",
        "Right, that permission's gone from your file.",
    ),
    "consent.ask": (
        "That consent I gave you, can one take it back if one wants? Only asking.",
        "Have I given you permission to share things? I can't remember.",
        "What does that consent mean, exactly?",
    ),
    "consent.told": (
        "You can, at any time. You'd only have to tell us.",
        "Yes, you've given it. It was two years ago.",
        "It lets our units see the same records, that's all.",
    ),
    "access.wish": (
        "I'd like to see everything you've got on me. I believe I've a right to that.",
        "Would you send me a copy of what's in my file? All of it.",
        "I want to know what you've stored about me. The recordings as well, please.",
    ),
    "access.done": (
        "I'm registering the request. You'll have it within a month.",
        "Noted. The records office will send it to you.",
        "I've put that in as a request. Someone will be in touch.",
    ),
    "access.ask": (
        "Those recordings, how long do you keep them?",
        "Who gets to look at my file, by the way?",
        "Is it true that one can see one's own file on the web?",
    ),
    "access.told": (
        "For as long as the law says. It's on our website.",
        "Only those who treat you.",
        "It is. You log in with your bank codes.",
    ),
    "wrong_number.tell": (
        "Is that the vet's? The cat's been sick again.",
        "Have you got my bicycle ready?",
        "Hello, I'd like two pizzas.",
    ),
    "wrong_number.done": (
        "This is a clinic for people, I'm afraid. Wrong number.",
        "No bicycles here. It's a clinic.",
        "You've dialled a clinic.",
    ),
    "info.ask": (
        "Is there anywhere to park by your place?",
        "Till when are you open of an evening?",
        "Does one have to wear a mask there?",
    ),
    "info.tell": (
        "In the yard, two hours free.",
        "Till six, Fridays till four.",
        "Only if you're coughing.",
    ),
}
