// A table whose rows open: by a click, by Enter, or in a new tab as links do.
// Cells are text nodes only.
export default function (component) {
  const { parentElement, data, setTriggerValue } = component
  const root = parentElement.querySelector(".table") || parentElement
  const shown = JSON.stringify(data)
  if (root.dataset.shown === shown) return
  root.dataset.shown = shown
  root.replaceChildren()
  const frame = make("div", "frame")
  const table = make("table")
  table.append(headOf(data.columns))
  const body = make("tbody")
  for (const row of data.rows) body.append(rowOf(row, data.columns, setTriggerValue))
  table.append(body)
  frame.append(table)
  root.append(frame)
}

function headOf(columns) {
  const head = make("thead")
  const line = make("tr")
  for (const column of columns) {
    const cell = make("th", column.kind, column.label)
    cell.scope = "col"
    line.append(cell)
  }
  head.append(line)
  return head
}

function rowOf(row, columns, setTriggerValue) {
  const line = make("tr", row.href ? "opens" : "")
  columns.forEach((column, place) => {
    const cell = make("td", column.kind)
    const value = row.cells[column.key]
    if (column.kind === "chips") for (const chip of value || []) cell.append(chipOf(chip))
    else if (place === 0 && row.href) cell.append(linkOf(row, value))
    else cell.append(document.createTextNode(value ?? ""))
    line.append(cell)
  })
  if (row.href) {
    line.onclick = (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return
      event.preventDefault()
      setTriggerValue("opened", row.id)
    }
  }
  return line
}

function linkOf(row, value) {
  const link = make("a", "", value ?? "")
  link.href = row.href
  return link
}

function chipOf(chip) {
  const mark = make("span", `chip ${chip.tone}`, chip.label)
  if (chip.title) mark.title = chip.title
  return mark
}

function make(tag, className = "", text = null) {
  const element = document.createElement(tag)
  if (className) element.className = className
  if (text !== null) element.append(document.createTextNode(text))
  return element
}
