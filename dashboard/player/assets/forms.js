// The forms in which a person sets the transcript right. Whoever corrects listens at the
// same time: a form stands in the text's own place and leaves the recording alone.
import { clock, icon, make } from "./elements.js"

// What every form has: why, a note, saving, and what is wrong with it.
class Form {
  constructor(choices, leave, send) {
    this.choices = choices
    this.leave = leave
    this.send = send
    this.element = make("form", "correct")
    this.element.noValidate = true
    this.reason = chooser("Reason", [{ value: "", label: "Choose…" }, ...choices.reasons], "")
    this.note = make("input", "", { type: "text", maxLength: 1000, ariaLabel: "Note" })
    this.note.placeholder = "Note (needed for another reason)"
    this.complaint = make("span", "message", { role: "alert" })
    this.save = make("button", "save", { type: "submit" }, "Save")
    const cancel = make("button", "cancel", { type: "button" }, "Cancel")
    cancel.onclick = () => this.leave()
    this.buttons = make("div", "buttons")
    this.buttons.append(this.save, cancel, this.complaint)
    this.element.onsubmit = (event) => this.onSubmit(event)
    this.element.onkeydown = (event) => this.onKey(event)
  }

  wait(isWaiting) {
    const wasWaiting = this.isWaiting
    this.isWaiting = isWaiting
    this.save.ariaDisabled = String(isWaiting) // disabled outright it would lose the focus
    this.save.textContent = isWaiting ? "Saving…" : "Save"
    if (wasWaiting && !isWaiting) this.first().focus()
  }

  onSubmit(event) {
    event.preventDefault()
    event.stopPropagation()
    if (this.isWaiting) return
    const wrong = this.wrong()
    if (wrong) return this.complain(...wrong)
    const reason = this.reason.select.value
    if (!reason) return this.complain("Choose a reason.", this.reason.select)
    if (reason === "other" && !this.note.value.trim()) {
      return this.complain("Say in the note what the reason is.", this.note)
    }
    this.complain("")
    this.wait(true)
    const { revision } = this.choices
    this.send({ ...this.sent(), revision, reason, note: this.note.value })
  }

  complain(sentence, field = null) {
    this.complaint.textContent = sentence
    field?.focus()
  }

  onKey(event) {
    event.stopPropagation()
    if (event.key === "Escape") this.leave()
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      this.element.requestSubmit()
    }
  }
}

// One turn as it is being corrected, or some that follow each other: a line for each
// party that speaks. A new line parts a turn; a word moved to another line goes over.
export class TurnForm extends Form {
  constructor(turns, choices, leave, send) {
    super(choices, leave, send)
    this.turns = turns.slice(0, 1)
    this.following = turns.slice(1)
    this.chosen = [turns[0].party ?? ""]
    this.text = make("textarea", "", { ariaLabel: "What was said", spellcheck: true })
    this.text.value = writtenOut(turns[0])
    this.text.oninput = () => this.offerParties()
    this.parties = make("div", "choices parties")
    const row = make("div", "choices")
    row.append(this.reason.label, this.note)
    this.takeNext = make("button", "cancel", { type: "button" }, "With the next turn")
    this.takeNext.title = "Edit both together, to move words between them"
    this.takeNext.onclick = () => this.takeIn()
    this.takeNext.hidden = !this.following.length
    this.buttons.insertBefore(this.takeNext, this.complaint)
    this.element.append(this.text, this.hint(), this.parties, row, this.buttons)
    this.offerParties()
    this.before = JSON.stringify(this.pieces())
  }

  hint() {
    const hidden = this.choices.is_masked ? " Leave hidden words [in brackets] as they are." : ""
    const text =
      "The machine's words are kept beside yours. Empty means: not said. " +
      `Begin a new line where somebody else speaks.${hidden}`
    return make("p", "hint", {}, text)
  }

  first() {
    return this.text
  }

  begin() {
    this.size()
    this.text.focus()
  }

  size() {
    const lines = this.lines().map((line) => Math.max(1, Math.ceil(line.length / 60)))
    const wanted = lines.reduce((sum, one) => sum + one, 0)
    this.text.rows = Math.min(8, Math.max(2, wanted))
  }

  takeIn() {
    const next = this.following.shift()
    this.chosen.length = this.lines().length
    this.turns.push(next)
    this.chosen.push(next.party ?? "")
    this.text.value = `${this.text.value.trimEnd()}\n${writtenOut(next)}`
    this.takeNext.hidden = !this.following.length
    this.offerParties()
    this.before = null // taking it in is no change, but moving words may be one
    this.size()
    this.text.focus()
  }

  lines() {
    const lines = this.text.value.split("\n").filter((line) => line.trim())
    return lines.length ? lines : [""]
  }

  pieces() {
    return this.lines().map((text, at) => ({ text: text.trim(), party: this.chosen[at] }))
  }

  offerParties() {
    const lines = this.lines()
    while (this.chosen.length < lines.length) {
      this.chosen.push(this.chosen.at(-1) === "agent" ? "customer" : "agent")
    }
    if (this.parties.childElementCount === lines.length) return
    this.parties.replaceChildren()
    lines.forEach((_, at) => {
      const name = lines.length > 1 ? `Line ${at + 1} said by` : "Said by"
      const party = chooser(name, this.choices.parties, this.chosen[at])
      party.select.onchange = () => (this.chosen[at] = party.select.value)
      this.parties.append(party.label)
    })
  }

  wrong() {
    if (JSON.stringify(this.pieces()) === this.before) return ["Nothing is changed."]
    return null
  }

  sent() {
    return {
      action: "turn",
      turn: this.turns[0].place,
      num_turns: this.turns.length,
      pieces: this.pieces(),
    }
  }
}

// Words where the machine heard none.
export class AddForm extends Form {
  constructor(choices, player, leave, send) {
    super(choices, leave, send)
    const now = player.now()
    this.element.ariaLabel = "Add words"
    this.text = make("textarea", "", { ariaLabel: "What was said", spellcheck: true, rows: 2 })
    this.start = seconds("From", Math.max(0, now - 3), player)
    this.end = seconds("To", now || 3, player)
    this.party = chooser("Said by", choices.parties, choices.channels[0].party ?? "")
    this.channel = chooser("Side", choices.channels.map(sideOf), "0")
    this.channel.label.hidden = choices.channels.length < 2
    this.channel.select.onchange = () => {
      const { party } = choices.channels[Number(this.channel.select.value)]
      this.party.select.value = party ?? ""
    }
    this.reason.select.value = "left_out"
    const listen = make("button", "cancel", { type: "button" })
    listen.append(icon("play"), "These seconds")
    listen.onclick = () => player.playSpan(this.start.value(), this.end.value())
    const times = make("div", "choices")
    times.append(this.start.label, this.end.label, listen)
    const row = make("div", "choices")
    row.append(this.channel.label, this.party.label, this.reason.label, this.note)
    const text = "For what was said where the transcript has no words. Listen first."
    this.element.append(make("p", "hint", {}, text), times, this.text, row, this.buttons)
  }

  first() {
    return this.text
  }

  begin() {
    this.text.focus()
  }

  wrong() {
    if (!this.text.value.trim()) return ["Write what was said.", this.text]
    if (!(this.end.value() > this.start.value())) {
      return ["The seconds must end after they begin.", this.end.input]
    }
    return null
  }

  sent() {
    return {
      action: "add",
      channel: Number(this.channel.select.value),
      start: this.start.value(),
      end: this.end.value(),
      text: this.text.value,
      party: this.party.select.value,
    }
  }
}

// The words of a turn, each to be hidden or shown. What is hidden from whoever looks
// stays hidden: they cannot judge it.
export class HideForm extends Form {
  constructor(turn, data, player, leave, send) {
    super({ ...data.hiding, revision: "" }, leave, send)
    this.turn = turn
    this.words = turn.words
      .filter(([, , said, , kind]) => said || kind)
      .map(([start, end, said, , kind]) => {
        const hidden = kind || hiddenAs(data.hiding.spans, turn.channel, start, end)
        return { start, end, said: said || `[${data.kinds[kind] || kind}]`, was: !!hidden, is: !!hidden }
      })
    this.kind = chooser("What it is", data.hiding.kinds, "other")
    const row = make("div", "choices")
    row.append(this.kind.label, this.reason.label, this.note)
    this.element.append(make("p", "hint", {}, this.hint()), this.toggles(player), row, this.buttons)
  }

  hint() {
    const show = this.choices.may_show
      ? " Words behind a lock are hidden from trainers and analysts; press one that should not be, after you heard it."
      : ""
    return `Press the words that must be hidden.${show} The machine's reading is kept.`
  }

  toggles(player) {
    const box = make("div", "toggles", { role: "group", ariaLabel: "Words of this turn" })
    for (const word of this.words) {
      const button = make("button", "toggle", { type: "button" }, word.said)
      const paint = () => {
        button.ariaPressed = String(word.is)
        button.classList.toggle("changed", word.is !== word.was)
      }
      button.disabled = word.was && !this.choices.may_show
      button.onclick = () => {
        word.is = !word.is
        if (word.was && !word.is) player.playSpan(word.start, word.end)
        paint()
      }
      paint()
      box.append(button)
    }
    return box
  }

  first() {
    return this.element.querySelector("button.toggle:not(:disabled)") || this.note
  }

  begin() {
    this.first().focus()
  }

  spans() {
    const spans = []
    let last = null
    for (const word of this.words) {
      const verb = word.is === word.was ? null : word.is ? "hide" : "show"
      if (verb && last && last.verb === verb) last.end = Math.max(last.end, word.end)
      else if (verb) {
        last = { verb, channel: this.turn.channel, start: word.start, end: word.end }
        spans.push(last)
      }
      if (!verb) last = null
    }
    return spans
  }

  wrong() {
    return this.spans().length ? null : ["Press at least one word."]
  }

  sent() {
    return { action: "hide", spans: this.spans(), kind: this.kind.select.value }
  }
}

function hiddenAs(spans, channel, start, end) {
  const middle = (start + end) / 2
  const span = spans.find(([on, from, to]) => on === channel && from <= middle && middle < to)
  return span ? span[3] : null
}

function sideOf({ channel, label }) {
  return { value: String(channel), label: `channel ${channel + 1}: ${label}` }
}

// A place in the recording, in seconds, which the player's own place can be put into.
function seconds(name, value, player) {
  const label = make("label", "choice seconds", {}, `${name} (s)`)
  const input = make("input", "", { type: "number", step: "0.1", min: "0" })
  input.value = value.toFixed(1)
  const here = make("button", "cancel", { type: "button" }, "Here")
  here.title = `${name} where the player stands`
  here.onclick = () => {
    input.value = player.now().toFixed(1)
    here.title = `${name} where the player stands (${clock(player.now())})`
  }
  const pair = make("span", "pair")
  pair.append(input, here)
  label.append(pair)
  return { label, input, value: () => Number(input.value) }
}

function writtenOut(turn) {
  const said = []
  for (const [, , text, , kind] of turn.words) {
    if (kind) said.push(`[${kind}]`)
    else if (text) said.push(text)
  }
  return said.join(" ")
}

function chooser(name, choices, chosen) {
  const label = make("label", "choice", {}, name)
  const select = make("select")
  for (const { value, label: words } of choices) {
    const option = make("option", "", { value }, words)
    option.selected = value === chosen
    select.append(option)
  }
  label.append(select)
  return { label, select }
}
