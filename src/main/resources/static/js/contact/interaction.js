// An interaction is noted from any page: the key of the quick act, its button, or a link with data-note-open opens the form
// in a dialog, and what is understood follows what one types. Without it the same links lead to the form's page.
"use strict";

(() => {
  const PAUSE = 250;

  function dialog() {
    let over = document.getElementById("noter");
    if (over) return over;
    over = document.createElement("dialog");
    over.id = "noter";
    over.className = "over";
    over.setAttribute("aria-labelledby", "noter-titre");
    over.innerHTML = `<div class="over-box"><h2 class="over-title" id="noter-titre">Noter un échange</h2>
      <div class="over-body"></div>
      <form method="dialog" class="over-close"><button type="submit" aria-label="Fermer"><span aria-hidden="true">×</span></button></form></div>`;
    document.body.append(over);
    return over;
  }

  async function open(href) {
    const here = document.querySelector("main [data-quick-form]");
    if (here) return here.querySelector("input:not([type=hidden])").focus();
    const returnTo = document.activeElement;
    const answer = await fetch(href, { headers: { "HX-Current-URL": location.href } });
    const form = new DOMParser().parseFromString(await answer.text(), "text/html").querySelector("[data-quick-form]");
    if (!answer.ok || !form) return location.assign(href); // signed out, say: the page tells it
    const over = dialog();
    form.classList.remove("card");
    over.querySelector(".over-body").replaceChildren(form);
    over.addEventListener("close", () => returnTo && returnTo.focus(), { once: true });
    if (!over.open) over.showModal();
    const whom = form.querySelector("[name=whom]");
    (whom.value ? form.querySelector("[name=story]") : whom).focus();
  }

  // On the card of an authority the form begins with it.
  function address(act) {
    const near = document.querySelector("main [data-note-open]");
    return (near || act).href;
  }

  document.addEventListener("keydown", (event) => {
    const act = [...document.querySelectorAll(".quick-act")].find((one) => one.dataset.key === event.key);
    const typing = event.target.closest?.("input, textarea, select, [contenteditable]");
    if (!act || typing || event.ctrlKey || event.metaKey || event.altKey || event.repeat || document.querySelector("dialog:modal")) return;
    event.preventDefault();
    open(address(act));
  });

  document.addEventListener("click", (event) => {
    const opener = event.target.closest(".quick-act, [data-note-open]");
    const elsewhere = event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
    if (opener && !elsewhere) {
      event.preventDefault();
      open(opener.matches(".quick-act") ? address(opener) : opener.href);
    }
    const leave = event.target.closest("#noter [data-note-leave]");
    if (leave) {
      event.preventDefault();
      leave.closest("dialog").close();
    }
  });

  // The newest question alone is answered: an older answer that comes late is thrown away.
  let asked = 0;
  async function read(form) {
    const number = ++asked;
    const answer = await fetch("/echanges/lecture", { method: "POST", body: new URLSearchParams(new FormData(form)) });
    if (!answer.ok || answer.redirected || number !== asked) return;
    const place = form.querySelector("[data-note-reading]");
    const focused = place.contains(document.activeElement) && document.activeElement.id;
    const fresh = new DOMParser().parseFromString(await answer.text(), "text/html").querySelector("[data-note-reading]");
    if (!fresh || number !== asked) return;
    place.replaceWith(fresh);
    if (focused) document.getElementById(focused)?.focus();
  }

  let waiting;
  document.addEventListener("input", (event) => {
    const form = event.target.closest("[data-quick-form]");
    if (!form || !["whom", "story"].includes(event.target.name)) return;
    clearTimeout(waiting);
    waiting = setTimeout(() => read(form), PAUSE);
  });
  // Another authority has other actions to tick.
  document.addEventListener("change", (event) => {
    const form = event.target.closest("[data-quick-form]");
    if (form && ["who", "at"].includes(event.target.name)) read(form);
  });
  // In the text, the key that sends elsewhere saves: what was typed last is read first, because only what was read is saved.
  document.addEventListener("keydown", (event) => {
    const form = event.target.closest?.("[data-quick-form]");
    const saves = event.key === "Enter" && (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey && !event.isComposing;
    if (!form || event.target.name !== "story" || !saves || event.repeat) return;
    event.preventDefault();
    clearTimeout(waiting);
    read(form).finally(() => form.requestSubmit(form.querySelector("button[type=submit]")));
  });
  // What is on its way when the form is sent is answered by the form itself.
  document.addEventListener("submit", () => { clearTimeout(waiting); asked++; });
})();
