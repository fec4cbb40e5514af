// The elements that the player and its forms are made of. Whatever was said is untrusted
// text: it enters the page as text nodes only, never as markup.
const ICONS = {
  play: "M8 5.5v13l11-6.5z",
  pause: "M7 5h4v14H7zM13 5h4v14h-4z",
  pencil: "M4 20v-3.6L15.4 5l3.6 3.6L7.6 20zM16.8 3.6l1.4-1.4 3.6 3.6-1.4 1.4z",
  plus: "M11 5h2v6h6v2h-6v6h-2v-6H5v-2h6z",
  lock: "M7 10V8a5 5 0 0 1 10 0v2h1v10H6V10zm2 0h6V8a3 3 0 0 0-6 0z",
}

export function icon(name) {
  const space = "http://www.w3.org/2000/svg"
  const svg = document.createElementNS(space, "svg")
  svg.setAttribute("viewBox", "0 0 24 24")
  svg.setAttribute("class", "icon")
  svg.setAttribute("aria-hidden", "true")
  const path = document.createElementNS(space, "path")
  path.setAttribute("d", ICONS[name])
  svg.append(path)
  return svg
}

export function make(tag, className, properties = {}, text = null) {
  const element = document.createElement(tag)
  if (className) element.className = className
  Object.assign(element, properties)
  if (text !== null) element.append(document.createTextNode(text))
  return element
}

export function clock(seconds) {
  const whole = Math.max(0, Math.floor(seconds))
  const rest = String(whole % 60).padStart(2, "0")
  return `${Math.floor(whole / 60)}:${rest}`
}
