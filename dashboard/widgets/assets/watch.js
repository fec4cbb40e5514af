// Watches whether the sign-in still holds, and shows who is signed in.
//
// Streamlit leaves the last page on the screen when its connection ends. Here it goes:
// the screen is emptied before the sign-in page is asked for.
const LOOK_EVERY_MS = 5000
let watching = null

export default function (component) {
  const { parentElement, data } = component
  const root = parentElement.querySelector(".watch") || parentElement
  if (root.dataset.shown !== data.name) {
    root.dataset.shown = data.name
    root.replaceChildren(personOf(data), buttonOf())
  }
  if (watching === null) watching = setInterval(look, LOOK_EVERY_MS)
}

function personOf(data) {
  const person = document.createElement("div")
  person.className = "person"
  const name = document.createElement("strong")
  name.append(document.createTextNode(data.name))
  const roles = document.createElement("span")
  roles.append(document.createTextNode(data.roles))
  person.append(name, roles)
  return person
}

function buttonOf() {
  const button = document.createElement("button")
  button.type = "button"
  button.append(document.createTextNode("Sign out"))
  button.onclick = async () => {
    button.disabled = true
    await fetch("/logout", { method: "POST", redirect: "manual", cache: "no-store" })
    leave("/login")
  }
  return button
}

async function look() {
  try {
    const answer = await fetch("/session", { cache: "no-store" })
    if (answer.status === 401) {
      const here = window.location.pathname + window.location.search
      leave(`/login?next=${encodeURIComponent(here)}`)
    }
  } catch {
    // The server cannot be reached: Streamlit says so itself, and tries again.
  }
}

function leave(aim) {
  clearInterval(watching)
  document.body.replaceChildren()
  window.location.replace(aim)
}
