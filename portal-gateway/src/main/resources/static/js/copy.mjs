// <button data-copy="text" data-copied="Copied" hidden> shows itself where it can work, and says that it did.
for (const button of document.querySelectorAll("[data-copy]")) {
  if (!navigator.clipboard) break;
  button.hidden = false;
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(button.dataset.copy);
    const said = document.createElement("span");
    said.className = "vh";
    said.setAttribute("role", "status");
    button.after(said);
    button.querySelector("use")?.setAttribute("href", button.querySelector("use").getAttribute("href").replace(/#.*/, "#check"));
    setTimeout(() => { said.textContent = button.dataset.copied; }, 50);
  });
}
