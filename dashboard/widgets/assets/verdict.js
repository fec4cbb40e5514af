// The form of a verdict. Seconds are played by the player above: both talk by events on
// the window, for each is a component of its own.
//
// Whatever was said is untrusted text: it enters the page as text nodes only. What is
// filled in is kept in this module's memory and nowhere else: it outlives the way to
// another call and back, and is gone with the page.
const forms = new WeakMap()
const drafts = new Map() // by the form's key
let aimed = "" // where the page was scrolled to last
let wanted = null // seconds to be played once their call is open

export default function (component) {
  const { parentElement, data, setTriggerValue } = component
  let form = forms.get(parentElement)
  if (!form) {
    form = new VerdictForm(parentElement)
    forms.set(parentElement, form)
  }
  form.send = (name, value) => setTriggerValue(name, value)
  form.show(data)
  return () => {
    form.leave()
    forms.delete(parentElement)
  }
}

class VerdictForm {
  constructor(parent) {
    this.root = parent.querySelector(".verdict") || parent
    this.shown = null
    this.numRefused = 0
    this.listeners = {
      "tallenne:playing": (event) => this.onPlaying(event.detail),
      "tallenne:ready": (event) => this.onReady(event.detail),
      "tallenne:next": () => this.details?.open && this.playNext(),
    }
    for (const [name, listen] of Object.entries(this.listeners)) {
      window.addEventListener(name, listen)
    }
  }

  leave() {
    for (const [name, listen] of Object.entries(this.listeners)) {
      window.removeEventListener(name, listen)
    }
  }

  show(data) {
    this.data = data
    if (this.shown !== data.version) this.build()
    this.wait(false)
    this.markHeard()
    this.tellRefusal()
    this.aim()
    if (wanted?.call_id === data.call_id) this.askFor(wanted)
  }

  get draft() {
    const { key } = this.data
    if (!drafts.has(key)) {
      drafts.set(key, { chosen: {}, without: new Set(), others: {}, note: "", open: null })
    }
    return drafts.get(key)
  }

  // ---- building -------------------------------------------------------------------

  build() {
    const { data, draft } = this
    const focused = this.root.getRootNode().activeElement?.dataset?.focus
    this.shown = data.version
    this.stretches = []
    this.root.replaceChildren()
    this.details = make("details", "fold", { open: draft.open ?? data.is_open })
    this.details.ontoggle = () => (draft.open = this.details.open)
    const summary = make("summary", "", {}, data.title)
    summary.dataset.focus = "summary"
    this.details.append(summary)
    this.form = make("form", "form", { noValidate: true })
    this.form.append(this.buildSeconds(), this.buildQuestions(), this.buildEnd())
    this.form.onsubmit = (event) => this.onSubmit(event)
    this.form.onkeydown = (event) => this.onKey(event)
    this.details.append(this.form)
    this.root.append(this.details)
    if (focused) this.root.querySelector(`[data-focus="${CSS.escape(focused)}"]`)?.focus()
  }

  buildSeconds() {
    const part = make("section", "seconds")
    const head = make("div", "head")
    head.append(make("h4", "", {}, "Hear what it rests on"))
    this.nextButton = make("button", "next", { type: "button" })
    this.nextButton.dataset.focus = "next"
    this.nextLabel = make("span")
    this.nextButton.append(icon(), this.nextLabel, make("kbd", "", {}, "N"))
    this.nextButton.ariaKeyShortcuts = "N"
    this.nextButton.onclick = () => this.playNext()
    this.allHeard = make("span", "whole", {}, "✓ all heard")
    if (this.data.may_listen) head.append(this.nextButton)
    head.append(this.allHeard)
    part.append(head)
    for (const call of this.data.calls) part.append(this.buildCall(call))
    this.status = make("p", "status", { role: "status" })
    part.append(this.status)
    return part
  }

  buildCall(call) {
    const block = make("div", call.is_here ? "call here" : "call")
    const head = make("div", "callhead")
    if (call.is_optional) head.append(this.buildReliance(call, block))
    else head.append(make("span", "name", {}, call.label))
    if (call.is_here) head.append(make("span", "badge", {}, "open above"))
    else head.append(this.buildOpening(call))
    block.append(head)
    const list = make("ul", "stretches")
    for (const stretch of call.stretches) list.append(this.buildStretch(call, stretch))
    if (call.stretches.length) block.append(list)
    else block.append(make("p", "hint", {}, "The system cites nothing here."))
    if (call.takes_others) block.append(this.buildOthers(call))
    block.classList.toggle("without", this.draft.without.has(call.call_id))
    return block
  }

  buildReliance(call, block) {
    const label = make("label", "name")
    const box = make("input", "", { type: "checkbox" })
    box.checked = !this.draft.without.has(call.call_id)
    box.dataset.focus = `rely ${call.call_id}`
    box.title = "Whether the verdict rests on this call, too"
    box.onchange = () => {
      if (box.checked) this.draft.without.delete(call.call_id)
      else this.draft.without.add(call.call_id)
      block.classList.toggle("without", !box.checked)
      this.markHeard()
    }
    label.append(box, call.label)
    return label
  }

  buildOpening(call) {
    const words = call.is_origin ? "Back to this call" : "Open this call"
    const link = make("a", "open", { href: call.href }, words)
    link.dataset.focus = `open ${call.call_id}`
    link.onclick = (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return // a tab of its own
      event.preventDefault()
      this.draft.open = true
      this.send("open", { call_id: call.call_id })
    }
    return link
  }

  buildStretch(call, stretch) {
    const row = make("li", "stretch")
    const place = `${clock(stretch.start)}–${clock(Math.ceil(stretch.end))}`
    const about = stretch.about.join(", ")
    const button = make("button", "cited", { type: "button" })
    button.dataset.focus = `play ${call.call_id} ${stretch.start}`
    button.append(icon(), place)
    button.ariaLabel = `Play ${spoken(stretch)}${about ? `, on ${about}` : ""}`
    button.disabled = !this.data.may_listen
    button.onclick = () => this.play(call, stretch)
    const gaps = make("span", "gaps")
    row.append(button, make("span", "about", {}, about), gaps)
    this.stretches.push({ call, stretch, row, button, gaps, missing: [] })
    return row
  }

  buildOthers(call) {
    const label = make("label", "others", {}, "Other seconds you rely on")
    const input = make("input", "", { type: "text", placeholder: "12.4-15.0, 20-22" })
    input.value = this.draft.others[call.call_id] || ""
    input.dataset.focus = `others ${call.call_id}`
    input.autocomplete = "off"
    input.oninput = () => (this.draft.others[call.call_id] = input.value)
    label.append(input)
    return label
  }

  buildQuestions() {
    const part = make("section", "questions")
    part.append(make("h4", "", {}, "Your verdict"))
    for (const question of this.data.questions) part.append(this.buildQuestion(question))
    return part
  }

  buildQuestion(question) {
    const group = make("fieldset", "question")
    const legend = make("legend", "", {}, question.label)
    const told = make("div", "told")
    if (question.register) told.append(make("span", "register", {}, question.register))
    for (const reading of question.readings) told.append(this.buildReading(reading))
    const choices = make("div", "choices")
    for (const [value, label] of question.choices) {
      const choice = make("label", `choice ${value}`)
      const radio = make("input", "", { type: "radio", name: question.name, value })
      radio.checked = this.draft.chosen[question.name] === value
      radio.dataset.focus = `choose ${question.name} ${value}`
      radio.onchange = () => {
        this.draft.chosen[question.name] = value
        this.complain("")
      }
      choice.append(radio, make("span", "", {}, label))
      choices.append(choice)
    }
    group.append(legend, told, choices)
    return group
  }

  buildReading(reading) {
    const row = make("div", "reading")
    row.append(make("span", "", {}, "the system reads:"))
    row.append(make("span", `chip ${reading.verdict}`, {}, reading.label))
    if (reading.heard) row.append(make("span", "", {}, reading.heard))
    if (reading.quote) row.append(make("q", "", {}, reading.quote))
    const why = reading.by_sound ? make("p", "by-sound", {}, reading.by_sound) : ""
    if (reading.start === null || !this.data.may_listen) {
      row.append(why)
      return row
    }
    const call = this.data.calls.find((one) => one.call_id === reading.call_id)
    const button = make("button", "cited small", { type: "button" })
    button.append(icon(), clock(reading.start))
    button.ariaLabel = `Play ${spoken(reading)}, what this reading rests on`
    button.title = call?.is_here ? "Play these seconds" : "Open their call, and play them"
    if (call) {
      button.onclick = () => this.play(call, reading)
      row.append(button)
    }
    row.append(why)
    return row
  }

  buildEnd() {
    const part = make("section", "end")
    const label = make("label", "note", {}, "Note")
    const note = make("textarea", "", { rows: 2, maxLength: 2000 })
    note.value = this.draft.note
    note.dataset.focus = "note"
    note.oninput = () => (this.draft.note = note.value)
    label.append(note)
    const row = make("div", "row")
    this.save = make("button", "save", { type: "submit" }, this.data.button)
    this.save.dataset.focus = "save"
    this.save.ariaKeyShortcuts = "Control+Enter"
    this.complaint = make("span", "complaint", { role: "alert" })
    row.append(this.save, make("kbd", "", {}, "Ctrl Enter"), this.complaint)
    part.append(label, row)
    return part
  }

  // ---- hearing --------------------------------------------------------------------

  get relied() {
    return this.stretches.filter((one) => !this.draft.without.has(one.call.call_id))
  }

  markHeard() {
    for (const one of this.stretches) {
      const gaps = this.data.unheard[one.call.call_id] || []
      const { start, end } = one.stretch
      one.missing = gaps.filter(([first, last]) => first < end && last > start)
      this.markStretch(one)
    }
    const left = this.relied.filter((one) => one.missing.length).length
    this.nextButton.hidden = left === 0
    this.allHeard.hidden = left > 0 || this.relied.length === 0
    const words = left === 1 ? "Play the last unheard" : `Play the next of ${left} unheard`
    this.nextLabel.textContent = words
    if (this.left !== undefined && left < this.left) {
      this.status.textContent = left ? `Heard. ${left} left to hear.` : "All heard."
    }
    this.left = left
  }

  markStretch({ call, stretch, gaps, missing, row }) {
    row.classList.toggle("whole", missing.length === 0)
    gaps.replaceChildren()
    if (!missing.length) {
      gaps.append(make("span", "whole", {}, "✓ heard"))
      return
    }
    const [[first, last]] = missing
    const isAll = missing.length === 1 && first <= stretch.start && last >= stretch.end
    gaps.append(make("span", "missing", {}, isAll ? "not yet played" : "not yet played:"))
    if (isAll) return
    for (const [start, end] of missing) {
      const gap = make("button", "cited small", { type: "button" })
      gap.append(icon(), `${start.toFixed(1)}–${end.toFixed(1)} s`)
      gap.ariaLabel = `Play the missing ${spoken({ start, end })}`
      gap.disabled = !this.data.may_listen
      gap.onclick = () => this.play(call, { start, end })
      gaps.append(gap)
    }
  }

  playNext() {
    const order = [...this.relied].sort((one, other) => other.call.is_here - one.call.is_here)
    const next = order.find((one) => one.missing.length)
    if (!next) return
    const [[start, end]] = next.missing
    this.play(next.call, { start, end })
  }

  play(call, { start, end }) {
    wanted = { call_id: call.call_id, start, end }
    if (call.is_here) {
      this.askFor(wanted)
      return
    }
    this.draft.open = true
    this.send("open", { call_id: call.call_id })
  }

  askFor(seconds) {
    // Whoever plays it says so by taking the event; until then it stays wanted.
    const asking = new CustomEvent("tallenne:play", { detail: seconds, cancelable: true })
    if (!window.dispatchEvent(asking)) wanted = null
  }

  onReady({ call_id }) {
    if (wanted?.call_id === call_id && call_id === this.data.call_id) this.askFor(wanted)
  }

  onPlaying({ call_id, time, isPlaying }) {
    for (const { call, stretch, row } of this.stretches) {
      const isNow = isPlaying && call.call_id === call_id
      const isThis = isNow && time >= stretch.start - 0.5 && time < stretch.end + 0.3
      row.classList.toggle("now", isThis)
    }
  }

  // ---- saving ---------------------------------------------------------------------

  onKey(event) {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      event.stopPropagation()
      this.form.requestSubmit()
      return
    }
    event.stopPropagation() // Streamlit has letters of its own
    const { tagName, type } = event.target
    const isText = tagName === "TEXTAREA" || (tagName === "INPUT" && type === "text")
    if (event.key === "Enter" && tagName === "INPUT") event.preventDefault()
    if (isText || event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key !== "n" && event.key !== "N") return
    event.preventDefault()
    this.playNext()
  }

  onSubmit(event) {
    event.preventDefault()
    event.stopPropagation()
    if (this.isWaiting) return
    const { chosen, without, others, note } = this.draft
    const lacking = this.data.questions.find((one) => !chosen[one.name])
    if (lacking) {
      this.complain(`Not saved: ${lacking.label} is not chosen.`)
      this.form.querySelector(`input[name="${CSS.escape(lacking.name)}"]`)?.focus()
      return
    }
    this.complain("")
    this.wait(true)
    const calls = this.data.calls.map((one) => one.call_id)
    this.send("save", {
      chosen,
      calls: calls.filter((call_id) => !without.has(call_id)),
      others,
      note,
    })
  }

  wait(isWaiting) {
    this.isWaiting = isWaiting
    this.save.ariaDisabled = String(isWaiting) // disabled outright it would lose the focus
    this.save.textContent = isWaiting ? "Saving…" : this.data.button
  }

  tellRefusal() {
    const { refusal } = this.data
    if (!refusal || refusal.number === this.numRefused) return
    this.numRefused = refusal.number
    this.complain(refusal.sentence)
  }

  complain(sentence) {
    this.complaint.textContent = sentence
  }

  aim() {
    const { aim } = this.data
    if (!aim || aim === aimed) return
    aimed = aim
    this.details.open = true
    requestAnimationFrame(() =>
      requestAnimationFrame(() => this.root.scrollIntoView({ block: "start" })),
    )
  }
}

function make(tag, className, properties = {}, text = null) {
  const element = document.createElement(tag)
  if (className) element.className = className
  Object.assign(element, properties)
  if (text !== null) element.append(document.createTextNode(text))
  return element
}

function icon() {
  const space = "http://www.w3.org/2000/svg"
  const svg = document.createElementNS(space, "svg")
  svg.setAttribute("viewBox", "0 0 24 24")
  svg.setAttribute("class", "icon")
  svg.setAttribute("aria-hidden", "true")
  const path = document.createElementNS(space, "path")
  path.setAttribute("d", "M8 5.5v13l11-6.5z")
  svg.append(path)
  return svg
}

function clock(seconds) {
  const whole = Math.max(0, Math.floor(seconds))
  const rest = String(whole % 60).padStart(2, "0")
  return `${Math.floor(whole / 60)}:${rest}`
}

function spoken({ start, end }) {
  return `${start.toFixed(1)} to ${end.toFixed(1)} seconds`
}
