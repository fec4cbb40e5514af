// The player of one call: waveform, transcript and findings.
//
// Whatever was said is untrusted text: it enters the page as text nodes only, never as
// markup. Listening causes no rerun of the page: all of it happens here, and what was
// heard is told to /audio/{grant}/heard.
import { clock, icon, make } from "./elements.js"
import { AddForm, HideForm, TurnForm } from "./forms.js"
import WaveSurfer from "./wavesurfer-8.0.1.esm.js"

const DOUBT_BELOW = 0.5 // below it a word is marked; the engine's own probability
const STEP_SECONDS = 5
const LEAD_SECONDS = 0.4 // a citation starts a breath early, to be understood
const TAIL_SECONDS = 0.3
const TELL_EVERY_SECONDS = 60 // so that a crash loses a minute of it at most
const HEARD_TOLERANCE_SECONDS = 0.35 // `timeupdate` comes four times a second
const SPEEDS = [0.75, 1, 1.25, 1.5, 2] // the server knows the fastest one

const players = new WeakMap()

export default function (component) {
  const { parentElement, data, setTriggerValue } = component
  let player = players.get(parentElement)
  if (!player) {
    player = new Player(parentElement)
    players.set(parentElement, player)
  }
  player.send = (edit) => setTriggerValue("correct", edit)
  player.noteHeard = (at) => setTriggerValue("heard", at)
  player.show(data)
  return () => {
    player.leave()
    players.delete(parentElement)
  }
}

class Player {
  constructor(parent) {
    this.root = parent.querySelector(".player") || parent
    this.shown = null
    this.spans = [] // played since the last telling
    this.last = null // where the span under way has got to
    this.stopAt = null
    this.onPageHide = () => this.tell({ leaving: true })
    window.addEventListener("pagehide", this.onPageHide)
    this.onAsked = (event) => this.onPlayAsked(event) // by the form of a verdict below
    window.addEventListener("tallenne:play", this.onAsked)
  }

  show(data) {
    if (this.shown === data.version) {
      this.form?.wait(false) // an edit was refused: it can be mended and sent again
      return
    }
    const place = this.data?.call_id === data.call_id ? this.whereabouts() : null
    this.close()
    this.shown = data.version
    this.data = data
    this.words = []
    this.active = new Set()
    this.heard = data.heard || []
    this.follows = true
    this.root.replaceChildren()
    this.root.tabIndex = -1
    this.buildBar()
    this.buildBody()
    this.root.onkeydown = (event) => this.onKey(event)
    if (data.can_listen) this.open()
    if (place) this.comeBack(place)
  }

  whereabouts() {
    const { scrollTop } = this.scroller
    return { time: this.now(), scrollTop, turn: this.sentTurn, showsBoth: this.showsBoth }
  }

  comeBack({ time, scrollTop, turn, showsBoth }) {
    this.scroller.scrollTop = scrollTop
    if (showsBoth) this.bothBox?.click()
    if (this.audio && time > 0) {
      this.audio.addEventListener("loadedmetadata", () => this.seek(time), { once: true })
    }
    if (turn === undefined || turn === null) return
    this.sentTurn = null
    const button = this.scroller.querySelector(`.edit[data-turn="${turn}"]`)
    button?.focus({ preventScroll: true })
  }

  // ---- building -------------------------------------------------------------------

  buildBar() {
    const bar = make("section", "bar", { ariaLabel: "Player" })
    const controls = make("div", "controls")
    this.playButton = make("button", "play", { type: "button", title: "Play (space)" })
    this.playButton.append(icon("play"))
    this.playButton.onclick = () => this.toggle()
    this.clock = make("span", "clock", {}, `${clock(0)} / ${clock(this.data.duration)}`)
    const back = make("button", "step", { type: "button" }, "−5 s")
    back.onclick = () => this.seek(this.now() - STEP_SECONDS)
    const forth = make("button", "step", { type: "button" }, "+5 s")
    forth.onclick = () => this.seek(this.now() + STEP_SECONDS)
    const speed = make("select", "speed", { ariaLabel: "Speed" })
    for (const value of SPEEDS) {
      const choice = make("option", "", { value: String(value) }, `${value}×`)
      choice.selected = value === 1
      speed.append(choice)
    }
    speed.onchange = () => {
      if (this.audio) this.audio.playbackRate = Number(speed.value)
    }
    this.speed = speed
    const follow = make("label", "follow")
    const box = make("input", "", { type: "checkbox", checked: true })
    box.onchange = () => (this.follows = box.checked)
    follow.append(box, "Follow")
    this.message = make("span", "message", { role: "status" })
    const rendition = make("span", `rendition ${this.data.rendition}`)
    if (this.data.rendition === "redacted") rendition.append(icon("lock"))
    rendition.append(this.data.rendition_label)
    controls.append(this.playButton, back, forth, this.clock, speed, follow)
    controls.append(this.message, rendition)

    this.stage = make("div", "stage")
    this.labels = make("div", "labels")
    for (const channel of this.data.channels) {
      const label = make("span", `label ${tone(channel.party)}`, {}, channel.label)
      this.labels.append(label)
    }
    this.wave = make("div", "wave")
    this.overlay = make("div", "overlay", { ariaHidden: "true" })
    this.track = make("div", "track", { title: "Seconds heard in this sign-in" })
    const column = make("div", "column")
    column.append(this.wave, this.overlay, this.track)
    this.stage.append(this.labels, column)
    bar.append(controls, this.stage)
    for (const button of [this.playButton, back, forth, speed]) {
      button.disabled = !this.data.can_listen
    }
    if (!this.data.can_listen) this.message.textContent = this.data.why_silent
    this.root.append(bar)
    this.drawMarks()
    this.drawHeard()
  }

  buildBody() {
    const hasFindings = this.data.findings.length + this.data.declarations.length > 0
    const body = make("div", hasFindings ? "body two" : "body")
    body.append(this.buildTranscript())
    this.findings = []
    if (hasFindings) body.append(this.buildFindings())
    this.root.append(body)
  }

  buildTranscript() {
    const panel = make("section", "panel transcript", { ariaLabel: "Transcript" })
    const head = make("header", "head")
    head.append(make("h3", "", {}, "Transcript"))
    head.append(make("span", "hint", {}, this.data.transcript_hint))
    this.scroller = make("div", "scroller", { tabIndex: 0 })
    this.form = null
    if (!this.data.turns.length) {
      this.scroller.append(make("p", "empty", {}, this.data.why_no_transcript))
    }
    for (const turn of this.data.turns) this.scroller.append(this.buildTurn(turn))
    this.words.sort((one, other) => one.start - other.start)
    panel.append(head, this.buildLegend(panel), this.scroller, this.buildAbout())
    if (this.data.correcting) this.buildAdd(head, panel)
    return panel
  }

  buildLegend(panel) {
    const legend = make("div", "legend")
    const has = (test) => this.data.turns.some((turn) => turn.words.some(test))
    if (has((word) => isDoubtful(word))) {
      const sample = make("span", "sample doubt", {}, "unsure")
      legend.append(sample, "the model was less than 50 % sure")
    }
    if (has((word) => isSetRight(word))) {
      const sample = make("span", "sample right", {}, "set right")
      legend.append(sample, "by a person")
      const label = make("label", "both")
      this.bothBox = make("input", "", { type: "checkbox" })
      this.showsBoth = false
      this.bothBox.onchange = () => {
        this.showsBoth = this.bothBox.checked
        panel.classList.toggle("shows-both", this.showsBoth)
      }
      label.append(this.bothBox, "Show what the machine heard")
      legend.append(label)
    }
    return legend
  }

  buildAbout() {
    const about = make("details", "about")
    about.append(make("summary", "", {}, "About this transcript"))
    const facts = make("dl", "facts")
    for (const [name, value] of this.data.about) addFact(facts, name, value)
    about.append(facts)
    about.hidden = !this.data.about.length
    return about
  }

  buildTurn(turn) {
    const block = make("article", `turn ${tone(turn.party)}`)
    const head = make("div", "who")
    head.append(make("span", "name", {}, turn.label))
    const when = make("button", "when", { type: "button" }, clock(turn.start))
    when.title = "Play from here"
    when.onclick = () => this.playFrom(turn.start)
    head.append(when)
    for (const flag of turn.flags) {
      head.append(make("span", "flag", { title: flag.title }, flag.label))
    }
    const text = make("p", "text")
    this.appendWords(text, turn)
    block.append(head, text)
    if (this.data.correcting && turn.place !== null) {
      head.append(this.buildEdit(turn, block, text))
    }
    if (this.data.hiding && turn.place !== null) {
      head.append(this.buildHide(turn, block, text))
    }
    return block
  }

  buildEdit(turn, block, text) {
    const label = `Correct what ${turn.label.toLowerCase()} said at ${clock(turn.start)}`
    const button = make("button", "edit", { type: "button", title: label, ariaLabel: label })
    button.dataset.turn = turn.place
    button.append(icon("pencil"))
    const build = (leave) =>
      new TurnForm(this.following(turn), this.data.correcting, leave, (edit) => {
        this.sentTurn = turn.place
        this.send(edit)
      })
    return this.opens(button, build, (element) => block.append(element), text)
  }

  buildHide(turn, block, text) {
    const verb = this.data.hiding.may_show ? "Hide or show" : "Hide"
    const label = `${verb} what ${turn.label.toLowerCase()} said at ${clock(turn.start)}`
    const button = make("button", "edit", { type: "button", title: label, ariaLabel: label })
    button.append(icon("lock"))
    const build = (leave) => new HideForm(turn, this.data, this, leave, (wish) => this.send(wish))
    return this.opens(button, build, (element) => block.append(element), text)
  }

  // One form stands at a time, in the place of `text` where it has one; whoever leaves it
  // is back at the button.
  opens(button, build, put, text = null) {
    button.onclick = () => {
      this.form?.leave()
      const leave = () => {
        form.element.remove()
        if (text) text.hidden = false
        this.form = null
        button.focus()
      }
      const form = build(leave)
      this.form = form
      if (text) text.hidden = true
      put(form.element)
      form.begin()
    }
    return button
  }

  following(turn) {
    // those that can be edited together with it: on its channel, nobody else between
    const turns = this.data.turns.filter((one) => one.place !== null)
    const after = turns.slice(turns.findIndex((one) => one.place === turn.place))
    const end = after.findIndex((one) => one.channel !== turn.channel)
    return end < 0 ? after : after.slice(0, end)
  }

  buildAdd(head, panel) {
    const button = make("button", "add", { type: "button" })
    button.title = "Add words that the machine left out"
    button.append(icon("plus"), "Add words")
    const build = (leave) =>
      new AddForm(this.data.correcting, this, leave, (added) => this.send(added))
    head.append(this.opens(button, build, (element) => panel.insertBefore(element, this.scroller)))
  }

  appendWords(text, turn) {
    let chip = null // hidden words next to each other are one lock
    let last = null
    for (const [start, end, said, probability, kind, number] of turn.words) {
      if (kind && chip && chip.kind === kind) {
        chip.end = end
        continue
      }
      const note = kind ? null : this.data.corrections[number]
      if (note && number !== last) text.append(make("del", "was", {}, note.was), " ")
      last = number
      if (note && !said) {
        const gone = make("span", "word right gone", { title: note.title }, "[…]")
        text.append(gone, " ")
        continue
      }
      const word = kind ? this.lock(kind) : make("span", "word", {}, said)
      if (note) {
        word.classList.add("right")
        word.title = note.title
      } else if (!kind && probability < DOUBT_BELOW) {
        word.classList.add("doubt")
        word.title = `Heard with ${Math.round(probability * 100)} % certainty`
      }
      word.dataset.start = start
      word.onclick = () => this.playFrom(start)
      const entry = { start, end, element: word, kind }
      chip = kind ? entry : null
      this.words.push(entry)
      text.append(word, " ")
    }
  }

  lock(kind) {
    const label = this.data.kinds[kind] || kind
    const chip = make("span", "word lock", { title: `Hidden: ${label}` })
    chip.append(icon("lock"), label)
    return chip
  }

  buildFindings() {
    const panel = make("section", "panel findings", { ariaLabel: "Findings" })
    const head = make("header", "head")
    head.append(make("h3", "", {}, "Findings"))
    head.append(make("span", "hint", {}, "the system's reading; you decide"))
    panel.append(head)
    let last = null
    for (const finding of this.data.findings) {
      if (finding.transaction_id !== last) {
        last = finding.transaction_id
        panel.append(make("h4", "", {}, last))
      }
      panel.append(this.buildFinding(finding))
    }
    if (this.data.declarations.length) {
      panel.append(make("h4", "", {}, "The caller declared"))
      for (const one of this.data.declarations) panel.append(this.buildDeclaration(one))
    }
    return panel
  }

  buildDeclaration(declaration) {
    const card = make("article", "finding declaration")
    const line = make("div", "line")
    line.append(make("span", "field", {}, declaration.label))
    const tone = declaration.is_written ? "confirmed" : "unclear"
    const entry = make("span", `verdict ${tone}`, {}, declaration.entry)
    entry.title = `Heard with ${Math.round(declaration.confidence * 100)} % certainty`
    line.append(entry)
    card.append(line)
    if (declaration.quote) {
      card.append(make("blockquote", "", {}, `“${declaration.quote}”`))
    }
    if (this.data.can_listen) card.append(this.buildCitation(declaration))
    return card
  }

  buildFinding(finding) {
    const card = make("article", `finding ${finding.verdict}`)
    const line = make("div", "line")
    line.append(make("span", "field", {}, finding.field_label))
    const verdict = make("span", `verdict ${finding.verdict}`, {}, finding.verdict_label)
    verdict.title = `Certainty ${Math.round(finding.confidence * 100)} %`
    line.append(verdict)
    card.append(line)
    const facts = make("dl", "facts")
    addFact(facts, "Register", finding.expected)
    if (finding.heard) addFact(facts, "Heard", finding.heard)
    card.append(facts)
    if (finding.quote) card.append(make("blockquote", "", {}, `“${finding.quote}”`))
    if (finding.by_sound) card.append(make("p", "by-sound", {}, finding.by_sound))
    if (finding.start !== null && this.data.can_listen) {
      card.append(this.buildCitation(finding))
    }
    return card
  }

  buildCitation(finding) {
    const row = make("div", "cite")
    const button = make("button", "cited", { type: "button" })
    button.append(icon("play"))
    button.append(`${clock(finding.start)}–${clock(Math.ceil(finding.end))}`)
    button.title = "Play these seconds"
    button.onclick = () => this.playSpan(finding.start, finding.end)
    const mark = make("span", "mark")
    row.append(button, mark)
    this.findings.push({ finding, mark })
    this.markFinding(finding, mark)
    return row
  }

  // ---- the recording ----------------------------------------------------------------

  async open() {
    const version = this.shown
    this.audio = new Audio()
    this.audio.preload = "none" // nothing goes out before someone plays
    this.listen()
    try {
      await this.renew()
      const answer = await fetch(`${this.url}/outline`, { cache: "no-store" })
      if (!answer.ok) throw new Error(await sentence(answer))
      const { channels } = await answer.json()
      if (this.shown === version) this.drawWave(channels)
    } catch (error) {
      if (this.shown === version) this.say(error.message)
    }
  }

  async renew() {
    this.url = await this.grant()
    this.audio.src = this.url
    this.renewedAt = Date.now()
  }

  async grant() {
    const body = { call_id: this.data.call_id, purpose: this.data.purpose }
    const answer = await fetch("/grants", {
      method: "POST",
      cache: "no-store",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    })
    if (!answer.ok) throw new Error(await sentence(answer))
    return (await answer.json()).url
  }

  drawWave(channels) {
    const style = getComputedStyle(this.root)
    const colour = (name) => style.getPropertyValue(name).trim() || "#17566e"
    const paper = colour("--st-background-color")
    const drawn = channels.length ? channels : [[0]]
    const loudest = drawn.flat().reduce((most, peak) => Math.max(most, peak), 0.01)
    const split = drawn.map((_, place) => {
      const party = this.data.channels[place]?.party
      const full = colour(`--${tone(party)}`)
      return { waveColor: faded(full, paper), progressColor: full }
    })
    this.surfer = WaveSurfer.create({
      container: this.wave,
      media: this.audio,
      peaks: drawn.map((peaks) => peaks.map((peak) => peak / loudest)),
      duration: this.data.duration,
      splitChannels: split,
      height: drawn.length > 1 ? 44 : 72,
      barWidth: 2,
      barGap: 1,
      barRadius: 2,
      cursorWidth: 2,
      cursorColor: colour("--ink"),
      dragToSeek: true,
    })
    this.root.dataset.ready = "true"
    announce("ready", { call_id: this.data.call_id })
  }

  listen() {
    const audio = this.audio
    audio.addEventListener("playing", () => this.onPlaying())
    audio.addEventListener("timeupdate", () => this.onTime())
    audio.addEventListener("seeking", () => this.onSeeking())
    audio.addEventListener("seeked", () => this.onSeeked())
    audio.addEventListener("pause", () => this.onPause())
    audio.addEventListener("ended", () => this.onPause())
    audio.addEventListener("error", () => this.onError())
  }

  now() {
    return this.audio ? this.audio.currentTime : 0
  }

  seek(time) {
    if (!this.audio) return
    const place = Math.min(Math.max(0, time), Math.max(0, this.data.duration - 0.05))
    this.stopAt = null
    this.audio.currentTime = place
    this.paint()
  }

  async play() {
    this.say("")
    try {
      this.audio.playbackRate = Number(this.speed.value)
      await this.audio.play()
    } catch (error) {
      if (error.name !== "AbortError") await this.onError()
    }
  }

  toggle() {
    if (!this.audio) return
    this.stopAt = null
    if (this.audio.paused) this.play()
    else this.audio.pause()
  }

  playFrom(time) {
    if (!this.audio) return
    this.seek(time)
    this.play()
  }

  playSpan(start, end) {
    this.seek(start - LEAD_SECONDS)
    this.stopAt = Math.min(end + TAIL_SECONDS, this.data.duration)
    this.play()
  }

  onPlayAsked(event) {
    const { call_id, start, end } = event.detail
    if (call_id !== this.data?.call_id || !this.audio || !this.root.dataset.ready) return
    event.preventDefault() // taken
    this.playSpan(start, end)
  }

  onPlaying() {
    this.last = this.now()
    this.toldAt = this.toldAt || Date.now()
    this.showPlaying(true)
    this.animate()
  }

  onTime() {
    this.extend(this.now())
    const unsaid = (Date.now() - (this.toldAt || Date.now())) / 1000
    if (unsaid > TELL_EVERY_SECONDS) this.tell({})
    this.announcePlaying(!this.audio.paused)
    this.paint()
  }

  onSeeking() {
    this.last = null // what was jumped over was not heard
  }

  onSeeked() {
    if (!this.audio.paused) this.last = this.now()
    this.paint()
  }

  onPause() {
    this.extend(this.now())
    this.last = null
    this.showPlaying(false)
    this.paint()
    this.tell({})
  }

  async onError() {
    this.last = null
    this.showPlaying(false)
    if (!this.audio || !this.audio.src) return
    if (Date.now() - (this.renewedAt || 0) < 5000) {
      this.say("The recording cannot be played now. Load the page again.")
      return
    }
    const place = this.now()
    try {
      await this.renew() // the grant has run out: ask for another
      this.audio.currentTime = place
      await this.audio.play()
    } catch (error) {
      this.say(error.message)
    }
  }

  // ---- heard, not read --------------------------------------------------------------

  extend(time) {
    if (this.last === null) return
    const step = time - this.last
    const isAudible = !this.audio.muted && this.audio.volume > 0
    if (isAudible && step > 0 && step < 2 * this.audio.playbackRate) {
      const span = this.spans[this.spans.length - 1]
      if (span && Math.abs(span[1] - this.last) < 0.001) span[1] = time
      else this.spans.push([this.last, time])
    }
    this.last = time
  }

  async tell({ leaving = false }) {
    const spans = this.spans
    this.spans = []
    this.toldAt = null
    if (!spans.length || !this.url) return
    const body = JSON.stringify({ spans })
    if (leaving) {
      navigator.sendBeacon(`${this.url}/heard`, new Blob([body], JSON_TYPE))
      return
    }
    try {
      let answer = await this.report(body)
      if (answer.status === 404) {
        this.url = await this.grant() // it ran out while we listened
        answer = await this.report(body)
      }
      if (!answer.ok) return
      this.heard = (await answer.json()).heard
      this.drawHeard()
      for (const { finding, mark } of this.findings || []) {
        this.markFinding(finding, mark)
      }
      if (this.data.verifying) this.noteHeard(Date.now()) // the form below ticks it off
    } catch {
      this.spans = spans.concat(this.spans) // tell it with the next ones
    }
  }

  report(body) {
    return fetch(`${this.url}/heard`, {
      method: "POST",
      keepalive: true,
      cache: "no-store",
      headers: { "content-type": "application/json" },
      body,
    })
  }

  markFinding(finding, mark) {
    const whole = covers(this.heard, finding.start, finding.end)
    mark.textContent = whole ? "✓ heard" : "not heard yet"
    mark.classList.toggle("whole", whole)
  }

  // ---- drawing ----------------------------------------------------------------------

  drawMarks() {
    const rows = Math.max(1, this.data.channels.length)
    for (const span of this.data.redactions) {
      // whoever hears the recording in full sees where health is talked of
      const kind = this.data.rendition === "raw" ? "told" : "hidden"
      const mark = make("span", kind, { title: this.data.kinds[span.kind] })
      this.place(mark, span.start, span.end)
      mark.style.top = `${(span.channel / rows) * 100}%`
      mark.style.height = `${100 / rows}%`
      this.overlay.append(mark)
    }
    for (const finding of this.data.findings) {
      if (finding.start === null) continue
      const mark = make("span", `found ${finding.verdict}`)
      this.place(mark, finding.start, finding.end)
      this.overlay.append(mark)
    }
  }

  drawHeard() {
    this.track.replaceChildren()
    for (const [start, end] of this.heard) {
      const piece = make("span", "piece")
      this.place(piece, start, end)
      this.track.append(piece)
    }
  }

  place(element, start, end) {
    const whole = this.data.duration || 1
    element.style.left = `${(start / whole) * 100}%`
    element.style.width = `max(3px, ${((end - start) / whole) * 100}%)`
  }

  animate() {
    if (!this.audio || this.audio.paused) return
    if (this.stopAt !== null && this.now() >= this.stopAt) {
      this.stopAt = null
      this.audio.pause()
      return
    }
    this.paint()
    requestAnimationFrame(() => this.animate())
  }

  paint() {
    const time = this.now()
    this.clock.textContent = `${clock(time)} / ${clock(this.data.duration)}`
    const spoken = new Set()
    for (let place = firstAfter(this.words, time) - 1; place >= 0; place -= 1) {
      const word = this.words[place]
      if (word.end > time) spoken.add(word.element)
      if (time - word.start > 10) break // no word is longer than that
    }
    for (const word of this.active) {
      if (!spoken.has(word)) word.classList.remove("now")
    }
    for (const word of spoken) {
      if (this.active.has(word)) continue
      word.classList.add("now")
      if (this.follows && this.audio && !this.audio.paused) this.reveal(word)
    }
    this.active = spoken
  }

  reveal(word) {
    const frame = this.scroller.getBoundingClientRect()
    const spot = word.getBoundingClientRect()
    if (spot.top < frame.top + 24 || spot.bottom > frame.bottom - 48) {
      this.scroller.scrollTop += spot.top - frame.top - frame.height / 3
    }
  }

  showPlaying(isPlaying) {
    this.playButton.replaceChildren(icon(isPlaying ? "pause" : "play"))
    this.playButton.title = isPlaying ? "Pause (space)" : "Play (space)"
    this.root.dataset.playing = String(isPlaying)
    this.announcePlaying(isPlaying)
  }

  announcePlaying(isPlaying) {
    announce("playing", { call_id: this.data.call_id, time: this.now(), isPlaying })
  }

  say(text) {
    this.message.textContent = text
  }

  onKey(event) {
    if (!this.audio || event.ctrlKey || event.metaKey || event.altKey) return
    const inside = event.target.tagName
    if (["SELECT", "TEXTAREA", "INPUT"].includes(inside)) return
    if (["BUTTON", "SUMMARY"].includes(inside) && event.key === " ") return
    const turn = () => this.data.turns.filter((one) => one.start < this.now() - 0.5)
    const next = () => this.data.turns.find((one) => one.start > this.now() + 0.05)
    const moves = {
      " ": () => this.toggle(),
      ArrowLeft: () => this.seek(this.now() - STEP_SECONDS),
      ArrowRight: () => this.seek(this.now() + STEP_SECONDS),
      k: () => this.seek(turn().at(-1)?.start ?? 0),
      j: () => next() && this.seek(next().start),
      n: () => announce("next", {}), // the form of a verdict knows which is next
    }
    const move = moves[event.key]
    if (!move) return
    event.preventDefault()
    event.stopPropagation()
    move()
  }

  // ---- leaving ----------------------------------------------------------------------

  close() {
    if (this.audio) {
      this.extend(this.now())
      this.tell({ leaving: true })
      this.audio.pause()
      this.audio.removeAttribute("src")
      this.audio.load()
    }
    this.surfer?.destroy()
    this.audio = this.surfer = this.url = null
    this.last = this.stopAt = null
    delete this.root.dataset.ready
  }

  leave() {
    window.removeEventListener("pagehide", this.onPageHide)
    window.removeEventListener("tallenne:play", this.onAsked)
    this.close()
  }
}

function isDoubtful([, , , probability, kind, number]) {
  return !kind && number === undefined && probability < DOUBT_BELOW
}

function isSetRight([, , , , kind, number]) {
  return !kind && number !== undefined
}

const JSON_TYPE = { type: "application/json" }

function announce(name, detail) {
  window.dispatchEvent(new CustomEvent(`tallenne:${name}`, { detail }))
}

function addFact(list, name, value) {
  list.append(make("dt", "", {}, name), make("dd", "", {}, value))
}

function tone(party) {
  return party === "agent" || party === "customer" ? party : "other"
}

function faded(colour, paper) {
  // Opaque: what was played is painted over it and takes its transparency on.
  return `color-mix(in srgb, ${colour} 40%, ${paper})`
}

function firstAfter(words, time) {
  let low = 0
  let high = words.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (words[middle].start > time) high = middle
    else low = middle + 1
  }
  return low
}

function covers(heard, start, end) {
  const reach = HEARD_TOLERANCE_SECONDS
  return heard.some(([from, to]) => from <= start + reach && to >= end - reach)
}

async function sentence(answer) {
  if (answer.status === 401) return "You are signed out. Sign in again."
  try {
    return (await answer.json()).message || "The recording cannot be played now."
  } catch {
    return "The recording cannot be played now."
  }
}
