// Rows that say what was found on a call; a button asks the page's player for its seconds.

const SIGNS = { said: ["✓", "said"], lacking: ["–", "not said"], found: ["•", ""] }

export default function (component) {
  const { parentElement, data } = component
  const root = parentElement.querySelector(".places") || parentElement
  const shown = JSON.stringify(data)
  if (root.dataset.shown === shown) return
  root.dataset.shown = shown
  const list = document.createElement("ul")
  for (const row of data.rows) list.append(rowOf(row, data.call_id))
  root.replaceChildren(list)
}

function rowOf(row, callId) {
  const item = document.createElement("li")
  item.className = row.sign
  const [sign, meaning] = SIGNS[row.sign]
  item.append(part("sign", sign, true), part("label", row.label))
  const note = [meaning, row.note].filter(Boolean).join(", ")
  if (note) item.append(part("note", note))
  if (row.start !== null) item.append(buttonOf(row, callId))
  return item
}

function buttonOf(row, callId) {
  const button = document.createElement("button")
  button.type = "button"
  button.title = "Play these seconds"
  button.setAttribute("aria-label", `Play ${row.label} at ${row.clock}`)
  button.append(document.createTextNode(`▶ ${row.clock}`))
  button.onclick = () => {
    const detail = { call_id: callId, start: row.start, end: row.end }
    window.dispatchEvent(new CustomEvent("tallenne:play", { detail, cancelable: true }))
  }
  return button
}

function part(name, text, hidden = false) {
  const span = document.createElement("span")
  span.className = name
  if (hidden) span.setAttribute("aria-hidden", "true")
  span.append(document.createTextNode(text))
  return span
}
