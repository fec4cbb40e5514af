"""English lines of the `sixth` wording: money, prescriptions, and the rest."""

SERVICES: dict[str, tuple[str, ...]] = {
    "vastaanotto": (
        "a doctor's slot", "a time with the family doctor", "a doctor visit",
    ),
    "laboratorio": ("a lab slot", "a blood test"),
    "fysioterapia": ("a slot with the physio", "a physio session"),
    "influenssarokotus": ("a flu vaccine", "the flu jab"),
    "terveystarkastus": ("a health check", "a medical check-up"),
    "hammashoito": ("a slot at the dentist's", "a dental check-up"),
}  # fmt: skip

ITEMS: dict[str, tuple[str, ...]] = {
    "influenssarokotus": ("the flu jab", "the flu vaccine"),
    "todistus": ("a doctor's certificate", "the driving licence certificate"),
    "terveystarkastus": ("a health check", "the full health check"),
    "hieronta": ("a massage", "the half-hour massage"),
}

LINES: dict[str, tuple[str, ...]] = {
    "payment.wish": (
        "I've your bill here, let's have it out of the way.",
        "I forgot to pay that bill, can it be done right now with a card?",
        "I got one invoice. I want to clear it now.",
        "I should like to discharge my outstanding account.",
    ),
    "payment.amount": (
        "I'm showing {amount} as open.",
        "The balance is {amount}. Would we do it now?",
        "The final total on your bill is {amount}.",
    ),
    "payment.parts": (
        "There's two lines, {first} plus {second}, all in all {amount}.",
        "Consultation {first}, tests {second}. The total comes to {amount}.",
        "{first} for the visit and {second} for the tests, making {amount}.",
    ),
    "payment.guess": (
        "Weren't it {wrong}?",
        "In my paper {wrong} is written.",
        "It is my understanding that it's {wrong}.",
    ),
    "payment.right": (
        "Not quite, mine says {amount}.",
        "Not exactly, the correct total is {amount}.",
        "The computer has it different, {amount}.",
    ),
    "payment.yes": (
        "I've the same figure.",
        "Yep, bang on.",
        "That tallies nicely.",
    ),
    "payment.reference": (
        "For the reference put {digits}.",
        "And the reference on the bill reads {digits}.",
        "Reference number, pen at the ready, {digits}.",
    ),
    "payment.reference_mended": (
        "Sorry, wrong bill. The reference is {digits}.",
        "I'll correct the reference, it reads {digits}.",
        "I gave you a duff reference. Rub it out and write {digits}.",
    ),
    "payment.agree": (
        "Aye, draw it off that.",
        "Yeah, card's in my hand, off you go.",
        "Good, I will pay it.",
    ),
    "payment.done": (
        "The money's landed, ta.",
        "The payment's posted, and that's the bill squared.",
        "There, you don't owe us a thing now.",
        "The charge was successful. A voucher follows by post.",
    ),
    "payment.failed": (
        "It wouldn't have the card. The bill stays open for now.",
        "The bank knocked it back, so no payment was made.",
        "It won't go through, I tried twice. It remains unpaid.",
    ),
    "payment.later": (
        "Pension's not in till Friday, I'll see to it then.",
        "Oh, I'll pay that tonight myself on my phone.",
        "Card is not with me now. I will pay afterwards.",
    ),
    "payment.left": (
        "No rush, it isn't due yet.",
        "Fine, I'll leave it open.",
        "That's okay, nothing's been charged today.",
    ),
    "payment.quoted": (
        "The bill's not made up yet, but it's going to be {amount}.",
        "I would estimate you'll have {amount} to pay, once it's invoiced.",
        "It's still in the works. It's going to come out at {amount}.",
    ),
    "payment.quoted_yes": (
        "We'll wait on the bill then.",
        "Ok, I'll pay when it turns up.",
        "Good to know, I shall await it.",
    ),
    "payment.retract": (
        "Whoa whoa, don't charge it yet, I'll see what the insurance says.",
        "Wait, wrong card. Let's leave it.",
        "Sorry, kindly stop. First I want to check the bill.",
    ),
    "payment.retracted": (
        "Caught it in time, nothing went.",
        "Ok, I backed out before the charge.",
        "Stopped. The bill is as it was.",
    ),
    "purchase.wish": (
        "What might you be asking for {item}?",
        "Hi, what would {item} be?",
        "I am asking the rate, {item}.",
    ),
    "purchase.price": (
        "That'd be {amount}.",
        "We ask {amount} for that.",
        "The price list says {amount}.",
    ),
    "purchase.haggle": (
        "The paper had {wrong}, or did I see wrong?",
        "Him next door paid {wrong}.",
        "Your website mentions {wrong}.",
    ),
    "purchase.other": (
        "And what about {item}?",
        "And if it was {item}, what's that set me back?",
        "Would you also tell me the cost of {item}?",
    ),
    "purchase.take": (
        "Put me down for one.",
        "Yeah, I want that.",
        "I am buying this.",
    ),
    "purchase.take_first": (
        "The first of those for me.",
        "I'll take whichever I asked after first.",
        "I settle on the first you mentioned.",
    ),
    "purchase.take_last": (
        "The other one for me, yeah.",
        "I'll have the second of them then.",
        "I settle on the last mentioned.",
    ),
    "purchase.leave": (
        "It's not worth it, thanks all the same.",
        "Blimey, I've not that kind of brass. It can stop on the shelf.",
        "I am not buying. Too costly.",
    ),
    "purchase.just_asked": (
        "Right ta, I'm only comparing.",
        "My daughter had me ask, I'll pass it on.",
        "Good, I merely needed the figure for a budget.",
    ),
    "purchase.done": (
        "I've added it for you, the bill comes in the post.",
        "Sold.",
        "I've put an order in under your name.",
    ),
    "refund.wish": (
        "I paid for nowt, so I'd want that money back.",
        "You lot charged me the same thing twice. I want it back.",
        "I paid, but doctor did not come. I want money back.",
        "I hereby claim repayment of an unfounded bill.",
    ),
    "refund.paid": (
        "All told {wrong} left my account.",
        "I paid {wrong} that time.",
        "My payment was {wrong}.",
    ),
    "refund.done": (
        "So it is. You'll have {amount} come back to your account.",
        "I'm crediting {amount}, just set it rolling.",
        "I've just returned {amount}, the bank does the rest.",
    ),
    "refund.yes": (
        "Good, so there's no falling out.",
        "Amazing, thanks.",
        "I am obliged for your swift handling.",
    ),
    "refund.pending": (
        "That takes a manager's say-so, she'll look at it next week.",
        "I can't return it myself. I'll send a query on, the answer comes by letter.",
        "Looking into it takes a couple of weeks, only then will we know.",
    ),
    "refund_refused": (
        "The visit did happen, so the money isn't paid back.",
        "I regret there's no credit to be had here.",
        "The terms don't allow for it. It's a no.",
    ),
    "refund_refused.yes": (
        "Is that right. Keep it then.",
        "Well, that's that.",
        "I make a note of your answer.",
    ),
    "prescription_renewal.wish": (
        "My pills run out at the weekend, could somebody put through a new script?",
        "My prescription became old. I need new one.",
        "I request that my standing medication be renewed.",
        "Blood pressure tablets are done, renew us the prescription.",
    ),
    "prescription_renewal.chat.ask": (
        "Are you still on the same amount of it?",
        "Have you been keeping steady?",
    ),
    "prescription_renewal.chat.tell": (
        "Same amount, one of a morning.",
        "I have, nothing new.",
    ),
    "prescription_renewal.done": (
        "I'm renewing it from here, the chemist will have it tomorrow.",
        "The doctor's signed it already, the script's good again.",
        "That's gone off to the prescription centre.",
    ),
    "prescription_renewal.refused": (
        "That isn't written without a visit, it being a controlled one.",
        "The bloods are old, the doctor won't agree before there's new ones.",
        "I'm not allowed to pass that on, you'd have to come in first.",
    ),
    "complaint.wish": (
        "I've got to say it, we were treated like dogs. I want it down on paper.",
        "We waited two hours with a baby! Where does one make a complaint about this?",
        "I am not satisfied. Doctor did not listen me. I want to raise a complaint.",
        (
            "I wish to bring a failing in my care to your notice and require a written "
            "reply."
        ),
    ),
    "complaint.chat.ask": (
        "I'm sorry to hear it. Who was that?",
        "On which day was this, then?",
    ),
    "complaint.chat.tell": (
        "That young chap, I never got his name.",
        "Thursday last.",
    ),
    "complaint.done": (
        "I've noted your feedback, and it gets an answer inside two weeks.",
        "I'm so sorry. I've put this to the lead doctor to read.",
        "Received, it's in the register.",
    ),
    "complaint.dropped": (
        "Do I make this an official grievance?",
        "I see. Do you want me to carry this further?",
        "It can be written up, if you wish.",
    ),
    "complaint.drop": (
        "Don't bother, I only wanted it off my chest.",
        "No need, I'm just tired.",
        "No thank you, enough that you listened.",
    ),
    "address_change.wish": (
        "We've flitted into the village, the new place is {address}.",
        "My address isn't the old one any more, stick {address} in.",
        "I am having new home, {address}. Can you change?",
        "I ask that my postal address be updated, it is nowadays {address}.",
    ),
    "address_change.chat.ask": (
        "Did the postcode change along with it?",
        "Does this go for the whole family?",
    ),
    "address_change.chat.tell": (
        "It stayed the same.",
        "No, solely for me.",
    ),
    "address_change.done": (
        "I've corrected the register.",
        "Post will find its way now, I've swapped it.",
        "Updated it is, thanks for saying.",
    ),
    "address_change.later": (
        "I'm moving in with my daughter for the winter, do you need telling?",
        "We're moving in the summer, don't know where to yet. Do I ring then?",
        "Maybe I am shifting. How to inform new address to you?",
    ),
    "address_change.later_told": (
        "Let us know once you're there.",
        "Yep, a ring will do when the time comes.",
        "Online or by telephone, once the address is settled.",
    ),
    "marketing_ban.wish": (
        "Don't you be sending any more of them flyers, the stove's full.",
        "My phone's getting clogged with your offers. Could they stop?",
        "I don't want advertisement from you. Not letter, not message.",
        "I forbid the use of my contact details for direct marketing.",
    ),
    "marketing_ban.chat.ask": (
        "Text messages, or letters too?",
        "Do we leave the appointment reminders on?",
    ),
    "marketing_ban.chat.tell": (
        "Every last advert.",
        "Reminders can come, those are good.",
    ),
    "marketing_ban.done": (
        "You'll get no more adverts now.",
        "I've flagged your card as no marketing.",
        "I've pulled you off the mailings, so that's peace for you.",
    ),
    "marketing_ban.self": (
        "That gets switched off in your own settings, we can't from here.",
        "You answer that text with the word stop, and it's cut off.",
    ),
    "marketing_ban.left": (
        "I'll get the grandson to help.",
        "Okay, I'll do it there.",
        "Fine, I try myself.",
    ),
    "consent.wish": (
        "I gave leave for that research back then, but I'm taking it back now.",
        "I want to remove my consent that data is given to others.",
        "I revoke by this call my consent to the disclosure of my data.",
    ),
    "consent.done": (
        "Right, the permission isn't in force any more.",
        "I've noted the revocation as of today.",
        "That's now been taken off, nothing is disclosed.",
    ),
    "consent.ask": (
        "What does that consent I signed actually mean?",
        "If I ever wanted to take the permission back, is it a palaver?",
        "How long is the permission to disclose data valid?",
    ),
    "consent.told": (
        "It's so other places can see the notes.",
        "It isn't, a call or a visit is enough.",
        "It stands until such time as you revoke it yourself.",
    ),
    "access.wish": (
        "I'd like to see all the papers you've got about me.",
        "I want copy of my data, everything that is written.",
        "I am exercising my right to a copy of the personal data concerning me.",
    ),
    "access.done": (
        "I've noted the request, the copies come within the month.",
        "We'll post it to you, signed for.",
        "Your request has been passed to the data protection officer.",
    ),
    "access.ask": (
        "How long do you keep those patient papers?",
        "Is it true a body can ask you for their own details?",
        "Who all can see my data?",
    ),
    "access.told": (
        "Twelve years after death, says the law.",
        "It's true, the form's on the counter and the web.",
        "Just those taking part in your care, and it leaves a trace.",
    ),
    "erasure.wish": (
        "Rub me out of your computers, I'll not be coming any more.",
        "We've switched doctors. I want everything you hold on me destroyed.",
        "I demand the removal of my personal data from your register.",
    ),
    "erasure.done": (
        "I'll pass the removal request on, there'll be a letter.",
        "Noted. Medical notes must be kept by law, the rest is decided separately.",
        "The request has been received and will be dealt with in a month.",
    ),
    "erasure.ask": (
        "Does my stuff vanish by itself one day or is it there for ever?",
        "What would come of it if somebody asked for their data to be removed?",
    ),
    "erasure.told": (
        "It does go in time, the retention's in the law.",
        "Then it's seen what the law permits, and the decision comes in writing.",
    ),
    "objection.wish": (
        "I'm not having a machine read these calls. Leave mine out of it.",
        "I'm against my details being used for your statistics.",
        "I object to the processing of my personal data in call analytics.",
    ),
    "objection.done": (
        "I've noted the objection, and it gets looked into.",
        "I'm taking it to the data protection officer, you'll get an answer.",
        "Marked. We'll leave you out until it has been dealt with.",
    ),
    "objection.ask": (
        "What do you actually do with these tapes?",
        "Is anybody allowed to object to the recording, or is it compulsory?",
    ),
    "objection.told": (
        "Mostly checking things and training.",
        "They are, it's everyone's right, and how is in the privacy notice.",
    ),
    "ban.astray": (
        "That other doctors' place sends me adverts every day. Are you the same firm?",
        (
            "I got the newspaper people to stop their letters last year, but have "
            "you a bulletin?"
        ),
        "How often do you send bulletins to customers?",
    ),
    "ban.astray_told": (
        "We're not, you'd ring them separately.",
        "We have, a letter once a month if you order it.",
        "A couple of times a year, mainly on vaccinations.",
    ),
    "declared.done_before": (
        "My sister asked you for all her data and got it. Does it go the same for all?",
        "I took back that research permission in the spring. Is it showing?",
        "I gave the new address to the registry office. Does it reach you by itself?",
    ),
    "declared.done_before_told": (
        "It does, the drill is the same for everyone.",
        "It shows, entered in April.",
        "It does, from the population data overnight.",
    ),
    "wrong_number.tell": (
        "Is that the farm relief?",
        "I've rung wrong I think, this was to be the garage.",
        "I want to talk to library.",
    ),
    "wrong_number.done": (
        "It isn't, this is the doctors. Wrong number.",
        "You've missed there, this is the family doctors.",
        "You're through to a medical practice, sorry.",
    ),
    "info.ask": (
        "Which door is it to get in at yours these days?",
        "Can you get your blood pressure taken in passing?",
        "On Ascension Day, are your doors open?",
        "What all should be brought for first visit?",
    ),
    "info.tell": (
        "Yard side, there's a yellow sign.",
        "You can, there's a meter in the lobby.",
        "We're shut, out-of-hours are on.",
        "Your Kela card and your list of medicines, nothing else needed.",
    ),
}
