// The command palette of pages that have one: Ctrl K or ⌘ K, part of a name, Enter.
"use strict";

document.addEventListener("DOMContentLoaded", () => {
  const palette = document.querySelector("[data-palette]");
  if (!palette) return;
  const text = palette.querySelector("[role=combobox]");
  const list = palette.querySelector("[role=listbox]");
  const options = [...list.children];
  const none = palette.querySelector(".palette-none");
  const count = palette.querySelector("[data-palette-count]");
  const fold = (words) => words.normalize("NFD").replace(/\p{Diacritic}/gu, "").toLowerCase().replace(/œ/g, "oe").replace(/[’']/g, " ");
  const shown = () => options.filter((option) => !option.hidden);
  const chosen = () => options.find((option) => option.getAttribute("aria-selected") === "true");

  function choose(option) {
    options.forEach((one) => one.setAttribute("aria-selected", String(one === option)));
    if (option) {
      text.setAttribute("aria-activedescendant", option.id);
      option.scrollIntoView({ block: "nearest" });
    } else {
      text.removeAttribute("aria-activedescendant");
    }
  }

  function filter() {
    const words = fold(text.value).split(/\s+/).filter(Boolean);
    options.forEach((option) => { option.hidden = !words.every((word) => fold(option.textContent).includes(word)); });
    const left = shown();
    list.hidden = left.length === 0;
    text.setAttribute("aria-expanded", String(left.length > 0));
    none.hidden = left.length > 0;
    count.textContent = left.length === 0 ? none.textContent : `${left.length} page${left.length > 1 ? "s" : ""}`;
    choose(left[0]);
  }

  function open() {
    if (palette.open || document.querySelector("dialog:modal")) return;
    text.value = "";
    filter();
    palette.showModal();
    text.focus();
  }

  const go = (option) => {
    palette.close();
    location.assign(option.dataset.href);
  };

  text.addEventListener("input", filter);
  text.addEventListener("keydown", (event) => {
    const left = shown();
    const at = left.indexOf(chosen());
    if (event.key === "Enter") {
      if (at >= 0) go(left[at]);
    } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      const step = event.key === "ArrowDown" ? 1 : -1;
      choose(left[(at + step + left.length) % left.length]);
    } else {
      return;
    }
    event.preventDefault();
  });
  list.addEventListener("click", (event) => {
    const option = event.target.closest("[role=option]");
    if (option) go(option);
  });
  palette.addEventListener("click", (event) => {
    if (event.target === palette) palette.close(); // beside it: nothing typed there is worth keeping
  });

  document.addEventListener("keydown", (event) => {
    if (event.key?.toLowerCase() !== "k" || !(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey) return;
    event.preventDefault();
    if (palette.open) palette.close();
    else open();
  });
  document.querySelectorAll("[data-palette-button]").forEach((button) => {
    if (/Mac|iP(hone|ad)/.test(navigator.platform)) button.querySelector("kbd").textContent = "⌘ K";
    button.hidden = false;
    button.addEventListener("click", open);
  });
});
