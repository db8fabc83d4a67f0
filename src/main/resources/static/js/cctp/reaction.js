// A passage of a clause that one selects, by mouse, finger or keyboard, can be reacted to: a link comes beside it and opens the form
// with the words filled in. Without it the form takes words that one copies.
"use strict";

(() => {
  const LONGEST = 3000;
  const PAUSE = 200;
  if (!document.querySelector("[data-react]")) return;

  const link = document.createElement("a");
  link.className = "btn btn-primary react-here";
  link.textContent = "Réagir à ce passage";
  // Else pressing it would take the selection, and with it the link, away.
  link.addEventListener("pointerdown", (event) => event.preventDefault());
  link.addEventListener("mousedown", (event) => event.preventDefault());

  const letters = (text) => (text.match(/[\p{L}\p{N}]/gu) || []).length;

  function offer() {
    const selection = document.getSelection();
    const range = selection.rangeCount ? selection.getRangeAt(0) : null;
    const start = range && range.startContainer;
    const words = start && (start.nodeType === 1 ? start : start.parentElement).closest("[data-words]");
    const clause = words && words.closest("[data-react]");
    const quote = selection.toString().trim();
    if (!clause || !letters(quote) || quote.length > LONGEST || !words.contains(range.endContainer)) {
      if (document.activeElement !== link) link.remove();
      return;
    }
    const before = document.createRange();
    before.setStart(words, 0);
    before.setEnd(range.startContainer, range.startOffset);
    link.href = `${clause.dataset.react}&citation=${encodeURIComponent(quote)}&pres=${letters(before.toString())}`;
    words.after(link); // the next stop of the tab key after the passage
    const box = range.getBoundingClientRect();
    const frame = clause.getBoundingClientRect();
    link.style.top = `${box.bottom - frame.top + 6}px`;
    link.style.left = `${Math.max(8, Math.min(box.left - frame.left, frame.width - link.offsetWidth - 8))}px`;
  }

  let waiting;
  document.addEventListener("selectionchange", () => {
    clearTimeout(waiting);
    waiting = setTimeout(offer, PAUSE);
  });

  // An address that leads to a reaction opens what it is folded in.
  function unfold() {
    const target = location.hash.length > 1 && document.getElementById(location.hash.slice(1));
    const folded = target && target.closest("details:not([open])");
    if (folded) {
      folded.open = true;
      target.scrollIntoView();
    }
  }
  addEventListener("hashchange", unfold);
  unfold();
})();
