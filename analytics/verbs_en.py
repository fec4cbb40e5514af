"""The forms of English verbs of doing, by what they do.

A verb's three forms: "book booked booking". The second tells a deed; the others,
behind "I'll", "I am" and the like, one that is being done.
"""

_VERBS = {
    "book": """
book booked booking
reserve reserved reserving
schedule scheduled scheduling
pencil pencilled pencilling
pencil penciled penciling
confirm confirmed confirming
secure secured securing
lock locked locking
slot slotted slotting
hold held holding""",
    "enter": """
put put putting
place placed placing
enter entered entering
add added adding
note noted noting
mark marked marking
write written writing
write wrote writing
record recorded recording
register registered registering
log logged logging
save saved saving
make made making
take taken taking
take took taking
get got getting
do done doing
arrange arranged arranging
sort sorted sorting
set set setting
file filed filing
submit submitted submitting
process processed processing
complete completed completing
pop popped popping
raise raised raising
fit fitted fitting
squeeze squeezed squeezing
type typed typing
key keyed keying
handle handled handling
give given giving
issue issued issuing""",
    "note": """
note noted noting
mark marked marking
write written writing
write wrote writing
record recorded recording
put put putting
register registered registering
log logged logging
save saved saving
enter entered entering
add added adding
arrange arranged arranging
file filed filing
submit submitted submitting
sort sorted sorting
process processed processing
complete completed completing
finish finished finishing
handle handled handling
action actioned actioning
do done doing
set set setting
store stored storing
fill filled filling""",
    "move": """
move moved moving
reschedule rescheduled rescheduling
change changed changing
shift shifted shifting
switch switched switching
push pushed pushing
swap swapped swapping
postpone postponed postponing
rebook rebooked rebooking
bump bumped bumping""",
    "cancel": """
cancel cancelled cancelling
cancel canceled canceling
scrap scrapped scrapping
void voided voiding""",
    "remove": """
remove removed removing
delete deleted deleting
take taken taking
take took taking
release released releasing
drop dropped dropping
free freed freeing
wipe wiped wiping
strike struck striking""",
    "charge": """
charge charged charging
bill billed billing
debit debited debiting
settle settled settling
clear cleared clearing
pay paid paying""",
    "order": """
order ordered ordering
purchase purchased purchasing
buy bought buying""",
    "refund": """
refund refunded refunding
reimburse reimbursed reimbursing
credit credited crediting
reverse reversed reversing
return returned returning
repay repaid repaying
compensate compensated compensating""",
    "renew": """
renew renewed renewing
extend extended extending
reissue reissued reissuing
issue issued issuing
prescribe prescribed prescribing
refill refilled refilling""",
    "send": """
send sent sending
forward forwarded forwarding
pass passed passing
hand handed handing
ask asked asking
request requested requesting
report reported reporting
escalate escalated escalating
submit submitted submitting
put put putting
take taken taking""",
    "amend": """
update updated updating
change changed changing
amend amended amending
correct corrected correcting
fix fixed fixing
edit edited editing
alter altered altering""",
    "stop": """
stop stopped stopping
block blocked blocking
ban banned banning
unsubscribe unsubscribed unsubscribing
opt opted opting
remove removed removing
switch switched switching
turn turned turning
take taken taking
take took taking
cancel cancelled cancelling
delete deleted deleting
disable disabled disabling
exclude excluded excluding""",
}  # fmt: skip


def _done(verbs: str) -> str:
    return "|".join(dict.fromkeys(verb.split()[1] for verb in verbs.split("\n")[1:]))


def _doing(verbs: str) -> str:
    forms = [verb.split() for verb in verbs.split("\n")[1:]]
    found = [form for now, _, going in forms for form in (now, going)]
    return "|".join(dict.fromkeys(found))


DONE_FORMS = {name: _done(verbs) for name, verbs in _VERBS.items()}
DOING_FORMS = {name: _doing(verbs) for name, verbs in _VERBS.items()}
