// Smooths what already works without it. Nothing here may be needed to do a thing.
"use strict";

// The error summary takes the focus, after a full page as after an htmx swap.
function focusErrors(root) {
  const summary = root.querySelector("[data-focus]");
  if (summary) summary.focus();
}
document.addEventListener("DOMContentLoaded", () => focusErrors(document));
// An address with a # takes the focus away once more when the page is whole.
window.addEventListener("load", () => location.hash && focusErrors(document));
document.addEventListener("htmx:afterSettle", (event) => focusErrors(event.target));

// Open menus close on Escape and on a click elsewhere.
document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  document.querySelectorAll("details.who[open], details.fold[open]").forEach((menu) => {
    menu.open = false;
    menu.querySelector("summary").focus();
  });
});
document.addEventListener("click", (event) => {
  document.querySelectorAll("details.who[open], details.fold[open]").forEach((menu) => {
    if (!menu.contains(event.target)) menu.open = false;
  });
});

// data-submit-on-change: a choice that needs no button when there is a script.
document.addEventListener("change", (event) => {
  const form = event.target.closest("form[data-submit-on-change]");
  if (form) form.requestSubmit();
});

// data-copy="#field": copies what the field holds and says so; without a script one selects it.
document.addEventListener("click", (event) => {
  const button = event.target.closest("[data-copy]");
  if (!button) return;
  const field = document.querySelector(button.dataset.copy);
  field.select();
  const said = () => { button.textContent = button.dataset.copied; };
  if (navigator.clipboard) {
    navigator.clipboard.writeText(field.value).then(said, () => document.execCommand("copy") && said());
  } else if (document.execCommand("copy")) {
    said();
  }
});

// data-later: what folded details show is fetched when they are opened, and stands in the place of the link that leads to it.
document.addEventListener("toggle", (event) => {
  const link = event.target.open && event.target.querySelector(":scope > p > a[data-later]");
  if (!link) return;
  delete link.dataset.later; // opened twice, fetched once
  htmx.ajax("GET", link.href, { source: link, target: link.parentElement, swap: "outerHTML" });
}, true);

// data-print: a button that prints; without a script the browser's own menu does.
document.addEventListener("click", (event) => {
  if (event.target.closest("[data-print]")) window.print();
});
