// Fetches a signed file and hands it to the browser. What is asked for goes in the
// request's body: an address would be kept in the browser's history.
import { save, sentence } from "./taking.js"

export default function (component) {
  const { parentElement, data } = component
  const root = parentElement.querySelector(".evidence") || parentElement
  const shown = `${data.entry} ${data.purpose}`
  if (root.dataset.shown === shown) return
  root.dataset.shown = shown
  root.replaceChildren()
  const told = make("span", "told", "")
  told.role = "status"
  const language = make("select", "language", "")
  language.ariaLabel = "Language of the sheet"
  for (const { value, label } of data.languages) {
    const option = make("option", "", label)
    option.value = value
    language.append(option)
  }
  const asked = { entry: data.entry, purpose: data.purpose }
  const sheet = make("button", "", "Evidence sheet (PDF)")
  const vcon = make("button", "", "vCon")
  sheet.onclick = () => take(sheet, { ...asked, form: "sheet", language: language.value }, told)
  vcon.onclick = () => take(vcon, { ...asked, form: "vcon", language: language.value }, told)
  for (const button of [sheet, vcon]) button.type = "button"
  root.append(sheet, language, vcon, told)
}

async function take(button, asked, told) {
  if (button.ariaDisabled === "true") return
  button.ariaDisabled = "true" // disabled outright it would lose the focus
  told.textContent = "Signing…"
  try {
    const answer = await fetch("/evidence", {
      method: "POST",
      cache: "no-store",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(asked),
    })
    if (!answer.ok) throw new Error(await sentence(answer))
    const name = /filename="([^"]+)"/.exec(answer.headers.get("content-disposition") || "")
    save(await answer.blob(), name ? name[1] : "verification")
    told.textContent = "Signed; that it was taken is written in the audit log."
  } catch (error) {
    told.textContent = error.message
  }
  button.ariaDisabled = "false"
}

function make(tag, className, text) {
  const element = document.createElement(tag)
  if (className) element.className = className
  element.append(document.createTextNode(text))
  return element
}
