// What says data-live is read again every two seconds until it does not say so any more; then the whole page is. Without this
// module its link does the same. The part that speaks (aria-live) stays where it is, only its words change.
const PAUSE = 2000;
const live = document.querySelector("[data-live]");
const link = live?.querySelector("[data-again]");

const look = async () => {
  try {
    const answer = await fetch(location.href, { redirect: "error" });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const fresh = page.getElementById(live.id);
    if (!fresh) throw new Error("no such part");
    if (!fresh.hasAttribute("data-live")) return location.reload();
    const bar = live.querySelector("progress");
    const newer = fresh.querySelector("progress");
    if (bar.value !== newer.value || bar.max !== newer.max) {
      bar.max = newer.max;
      bar.value = newer.value;
    }
    const words = live.querySelector("[aria-live] p");
    const said = fresh.querySelector("[aria-live] p").textContent;
    if (words.textContent !== said) words.textContent = said;
    const failures = page.getElementById("failures");
    const shown = document.getElementById("failures");
    if (failures && shown.innerHTML !== failures.innerHTML) {
      shown.className = failures.className;
      shown.replaceChildren(...failures.childNodes);
    }
    link.hidden = true;
  } catch {
    // A server that is away for a moment is asked again; that a session has ended, the link tells.
    link.hidden = false;
  }
  setTimeout(look, PAUSE);
};

if (live) {
  link.hidden = true;
  setTimeout(look, PAUSE);
}
