// Toasts come with the page. Here they are announced (a status speaks only when it changes) and get a close button that works.
const region = document.querySelector(".toasts");
for (const toast of region?.querySelectorAll(".toast") ?? []) {
  const close = toast.querySelector("[data-close]");
  close.hidden = false;
  close.addEventListener("click", () => toast.remove());
  toast.remove();
  setTimeout(() => region.append(toast), 100);
}

// After a refused form the summary of what is wrong is read first.
document.getElementById("errors")?.focus();
