// Shows who is signed in, and the way out. (session.js watches whether it still holds.)

export default function (component) {
  const { parentElement, data } = component
  const root = parentElement.querySelector(".watch") || parentElement
  if (root.dataset.shown !== data.name) {
    root.dataset.shown = data.name
    root.replaceChildren(personOf(data), buttonOf())
  }
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

function leave(aim) {
  document.body.replaceChildren()
  window.location.replace(aim)
}
