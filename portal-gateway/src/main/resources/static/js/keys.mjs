// Escape and a click elsewhere close a menu; "/" goes to the search; "j" and "k" walk the rows of a list, Enter then opens; "?" goes to the help.
const typing = (element) => element.closest?.("input, textarea, select, dialog, [contenteditable]");
const openMenus = () => document.querySelectorAll("details.drop[open]");

addEventListener("keydown", (event) => {
  if (event.key === "Escape") {
    for (const menu of openMenus()) {
      menu.open = false;
      if (menu.contains(document.activeElement)) menu.querySelector("summary").focus();
    }
    return;
  }
  if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target) || document.documentElement.dataset.keys === "off") return;
  if (event.key === "/") {
    const search = [...document.querySelectorAll("input[type=search]")].find((input) => input.offsetParent);
    if (search) { event.preventDefault(); search.focus(); }
  }
  if (event.key === "?") document.querySelector("a[data-help]")?.click();
  if (event.key === "j" || event.key === "k") {
    const links = [...document.querySelectorAll(".table tbody th[scope=row] a")].filter((link) => link.offsetParent);
    const at = links.indexOf(document.activeElement.closest("tr")?.querySelector("th[scope=row] a"));
    links[event.key === "j" ? at + 1 : Math.max(at - 1, 0)]?.focus();
  }
});

addEventListener("click", (event) => {
  for (const menu of openMenus()) if (!menu.contains(event.target)) menu.open = false;
});
