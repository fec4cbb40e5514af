// Fetches the figures on the page as CSV and hands them to the browser.
import { save, sentence } from "./taking.js"

export default function (component) {
  const { parentElement, data } = component
  const root = parentElement.querySelector(".figures") || parentElement
  const shown = JSON.stringify(data)
  if (root.dataset.shown === shown) return
  root.dataset.shown = shown
  const told = document.createElement("span")
  told.className = "told"
  told.role = "status"
  const button = document.createElement("button")
  button.type = "button"
  button.textContent = "Figures (CSV)"
  button.onclick = () => take(button, shown, told)
  root.replaceChildren(button, told)
}

async function take(button, asked, told) {
  if (button.ariaDisabled === "true") return
  button.ariaDisabled = "true" // disabled outright it would lose the focus
  told.textContent = "Counting…"
  try {
    const answer = await fetch("/figures", {
      method: "POST",
      cache: "no-store",
      headers: { "content-type": "application/json" },
      body: asked,
    })
    if (!answer.ok) throw new Error(await sentence(answer))
    save(await answer.blob(), "figures.csv")
    told.textContent = "That it was taken, and why, is written in the audit log."
  } catch (error) {
    told.textContent = error.message
  }
  button.ariaDisabled = "false"
}
