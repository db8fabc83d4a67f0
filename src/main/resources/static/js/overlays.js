// Toasts and dialogs. Without it a toast is a notice in the page, and what opens a dialog is a link to a page.
"use strict";

(() => {
  // A notice with data-toast stays in sight wherever the page is scrolled, until it is closed.
  function take(notice) {
    const line = notice.firstElementChild;
    notice.removeAttribute("data-toast");
    notice.classList.add("is-toast");
    line.querySelector("[data-toast-close]").hidden = false;
    // Readers tell what enters a region that is there already, not what it held from the start.
    line.remove();
    requestAnimationFrame(() => requestAnimationFrame(() => notice.append(line)));
  }

  // One at a time: the newest act is the one to read, and to take back.
  function takeNewest() {
    const notices = [...document.querySelectorAll("[data-toast]")];
    if (notices.length === 0) return;
    document.querySelectorAll(".is-toast").forEach((older) => older.remove());
    notices.slice(0, -1).forEach((older) => older.remove());
    take(notices.at(-1));
  }

  function close(toast) {
    const held = toast.contains(document.activeElement);
    toast.remove();
    const main = document.querySelector("main");
    if (held && main) main.focus({ preventScroll: true });
  }
  document.addEventListener("click", (event) => {
    const button = event.target.closest("[data-toast-close]");
    if (button) close(button.closest(".is-toast"));
  });
  document.addEventListener("keydown", (event) => {
    const toast = event.key === "Escape" && document.activeElement.closest(".is-toast");
    if (toast) close(toast);
  });

  // data-opens="id": a link to the page of a form that stands on this page, too, within a dialog.
  document.addEventListener("click", (event) => {
    const opener = event.target.closest("[data-opens]");
    const elsewhere = event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
    const dialog = opener && !elsewhere && document.getElementById(opener.dataset.opens);
    if (!dialog) return;
    event.preventDefault();
    // Not every browser gives a clicked link the focus, which the closed dialog is to return.
    dialog.addEventListener("close", () => opener.focus(), { once: true });
    dialog.showModal();
  });

  function ready() {
    takeNewest();
    document.querySelectorAll("[data-opens]").forEach((opener) => opener.setAttribute("aria-haspopup", "dialog"));
  }
  document.addEventListener("DOMContentLoaded", ready);
  document.addEventListener("htmx:afterSettle", ready);
})();
