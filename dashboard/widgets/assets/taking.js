// Files that a page fetches and hands to the browser, and what to say when it cannot.
export function save(blob, name) {
  const url = URL.createObjectURL(blob)
  const link = document.createElement("a")
  link.href = url
  link.download = name
  document.body.append(link)
  link.click()
  link.remove()
  setTimeout(() => URL.revokeObjectURL(url), 10_000) // the browser reads it meanwhile
}

export async function sentence(answer) {
  if (answer.status === 401) return "You are signed out. Sign in again."
  try {
    return (await answer.json()).message || "It cannot be made now."
  } catch {
    return "It cannot be made now."
  }
}
