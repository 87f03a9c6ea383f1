// The server draws the letterhead, or the next numbers, again while somebody types beside it. Without this module its button does the same.
const DRAWING = ":is(.paper, [data-drawing])";
const picture = document.querySelector("[data-drawn]");
const redraw = picture?.querySelector("[data-redraw]");
const form = redraw && document.getElementById("form");
const file = form?.querySelector("input[type=file]");
let waiting, asked, chosen;

// A logo that is chosen and not sent yet is shown as the browser reads it.
const showChosen = () => {
  const top = chosen && picture.querySelector(".paper-top > div");
  if (!top) return;
  const image = Object.assign(new Image(), { src: chosen, alt: "", className: "logo" });
  top.replaceChildren(image);
};

const draw = async () => {
  asked?.abort();
  asked = new AbortController();
  const body = new FormData(form);
  body.delete(file?.name);
  try {
    const answer = await fetch(redraw.querySelector("button").formAction, { method: "POST", body, signal: asked.signal });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const drawn = page.querySelector(`[data-drawn] ${DRAWING}`);
    if (!drawn) return;
    const shown = picture.querySelector(DRAWING);
    // What speaks stays where it is, only its words change.
    if (shown.matches("[aria-live]")) shown.replaceChildren(...drawn.childNodes);
    else shown.replaceWith(drawn);
    showChosen();
  } catch {
    // The next letter asks again.
  }
};

if (form) {
  redraw.hidden = true;
  form.addEventListener("input", (event) => {
    if (event.target === file) return;
    clearTimeout(waiting);
    waiting = setTimeout(draw, 300);
  });
  file?.addEventListener("change", () => {
    chosen = null;
    const picked = file.files[0];
    if (!picked || picked.size > 1048576 || !picked.type.startsWith("image/")) return draw();
    const reader = new FileReader();
    reader.addEventListener("load", () => { chosen = reader.result; showChosen(); });
    reader.readAsDataURL(picked);
  });
}
