// Watches whether the sign-in still holds, from the page's first moment.
//
// It stands in the page itself, before anything of Streamlit: a sign-in may end while
// the page is still being put together, and what would watch from inside never comes.
// Streamlit leaves the last page on the screen when its connection ends. Here it goes:
// the screen is emptied before the sign-in page is asked for.
"use strict";
(() => {
  const LOOK_EVERY_MS = 5000

  async function look() {
    try {
      const answer = await fetch("/session", { cache: "no-store" })
      if (answer.status === 401) leave()
    } catch {
      // The server cannot be reached: Streamlit says so itself, and tries again.
    }
  }

  function leave() {
    clearInterval(watching)
    const here = window.location.pathname + window.location.search
    document.body?.replaceChildren()
    window.location.replace(`/login?next=${encodeURIComponent(here)}`)
  }

  const watching = setInterval(look, LOOK_EVERY_MS)
  // A page that the browser brings back from its memory is looked at before it is read.
  window.addEventListener("pageshow", (event) => {
    if (event.persisted) look()
  })
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible") look()
  })
})()
