// Takes the marks of a plan's drawing in hand: which lines come before and after, and another day by mouse, finger or arrows.
// It ends on the form of the action with the day filled in; nothing is saved here, and the form does it all without a script.
"use strict";

(() => {
  const SVG = "http://www.w3.org/2000/svg";
  const DAY = 86400000;
  const words = new Intl.DateTimeFormat("fr-FR", { weekday: "long", day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
  const time = (iso) => Date.parse(`${iso}T00:00:00Z`);
  const iso = (at) => new Date(at).toISOString().slice(0, 10);
  const isOff = (at) => [0, 6].includes(new Date(at).getUTCDay());

  function take(svg) {
    const from = time(svg.dataset.from);
    const all = (time(svg.dataset.to) - from) / DAY;
    const margin = Number(svg.dataset.margin);
    const room = Number(svg.dataset.width) - 2 * margin;
    const place = (at) => margin + ((at - from) / DAY) * room / all;
    const marks = [...svg.querySelectorAll(".tl-mark[data-key]")];
    const movable = marks.filter((mark) => mark.dataset.min);
    if (movable.length === 0) return;

    const links = svg.insertBefore(document.createElementNS(SVG, "g"), marks[0]);
    links.setAttribute("class", "tl-links");
    const note = document.createElement("p");
    note.className = `tl-note ${svg.classList.contains("timeline-narrow") ? "tl-note-narrow" : "tl-note-wide"}`;
    const title = document.createElement("strong");
    const text = document.createElement("span");
    const help = document.createElement("span");
    help.className = "muted";
    note.append(title, " ", text, " ", help);
    svg.after(note);
    svg.setAttribute("role", "group");

    const name = (mark) => mark.querySelector("title").textContent.split(/[\u00a0\s]*:\s/).slice(1).join(" : ").split(". ")[0];
    const dayOf = (mark) => Number(mark.dataset.at);

    function show(mark) {
      marks.forEach((one) => one.classList.remove("is-before", "is-after"));
      links.replaceChildren();
      if (mark.dataset.min) {
        const possible = document.createElementNS(SVG, "rect");
        const start = place(time(mark.dataset.min));
        possible.setAttribute("class", "tl-possible");
        possible.setAttribute("x", start);
        possible.setAttribute("width", Math.max(2, place(time(mark.dataset.max)) - start));
        possible.setAttribute("y", 86);
        possible.setAttribute("height", 42);
        possible.setAttribute("rx", 5);
        links.append(possible);
      }
      const y = Number(mark.dataset.y);
      for (const [kind, keys] of [["is-before", mark.dataset.before], ["is-after", mark.dataset.after]]) {
        // An attribute without a value is left out of the page.
        for (const key of (keys ?? "").split(" ").filter(Boolean)) {
          const other = marks.find((one) => one.dataset.key === key);
          if (!other) continue;
          other.classList.add(kind);
          const path = document.createElementNS(SVG, "path");
          const there = place(dayOf(other));
          const here = place(dayOf(mark));
          path.setAttribute("d", `M${there} ${other.dataset.y} Q${(there + here) / 2} ${Math.max(y, Number(other.dataset.y)) + 26} ${here} ${y}`);
          links.append(path);
        }
      }
      title.textContent = name(mark);
      text.textContent = moved(mark)
        ? `${words.format(dayOf(mark))}, au lieu du ${words.format(time(mark.dataset.day))}.`
        : `${words.format(dayOf(mark))}. ${mark.dataset.note ?? ""}`;
      help.textContent = "";
    }

    const moved = (mark) => iso(dayOf(mark)) !== mark.dataset.day;

    /** To the nearest day that is possible; weekends are stepped over in the direction of the move. */
    function go(mark, at, step) {
      const min = time(mark.dataset.min);
      const max = time(mark.dataset.max);
      let day = Math.min(max, Math.max(min, at));
      while (step !== 0 && isOff(day) && day > min && day < max) day += step * DAY;
      mark.dataset.at = day;
      mark.setAttribute("transform", `translate(${place(day) - Number(mark.dataset.x)} 0)`);
      mark.classList.toggle("is-moved", moved(mark));
      label(mark);
      show(mark);
    }

    function label(mark) {
      mark.setAttribute("aria-valuenow", Math.round((dayOf(mark) - from) / DAY));
      mark.setAttribute("aria-valuetext", words.format(dayOf(mark)) + (moved(mark) ? ", pas encore enregistré" : ""));
    }

    /** One stop for the keyboard; up and down lead from mark to mark. */
    function stop(mark) {
      for (const one of movable) {
        for (const attribute of ["role", "tabindex", "aria-label", "aria-valuemin", "aria-valuemax", "aria-valuenow", "aria-valuetext"]) {
          one.removeAttribute(attribute);
        }
      }
      mark.setAttribute("role", "slider");
      mark.setAttribute("tabindex", "0");
      mark.setAttribute("aria-label", `Date de « ${name(mark)} »`);
      mark.setAttribute("aria-valuemin", Math.round((time(mark.dataset.min) - from) / DAY));
      mark.setAttribute("aria-valuemax", Math.round((time(mark.dataset.max) - from) / DAY));
      label(mark);
    }

    function open(mark) {
      const page = `${svg.dataset.plan}/actions/${encodeURIComponent(mark.dataset.key)}`;
      location.assign(moved(mark) ? `${page}?date=${iso(dayOf(mark))}#reporter` : page);
    }

    marks.forEach((mark) => {
      mark.dataset.at = time(mark.dataset.day);
      mark.addEventListener("pointerenter", () => show(mark));
    });
    const inOrder = [...movable].sort((a, b) => dayOf(a) - dayOf(b));
    stop(inOrder[0]);
    movable.forEach((mark) => {
      const hit = document.createElementNS(SVG, "circle");
      hit.setAttribute("class", "tl-hit");
      hit.setAttribute("cx", mark.dataset.x);
      hit.setAttribute("cy", mark.dataset.y);
      hit.setAttribute("r", 12);
      mark.prepend(hit);

      mark.addEventListener("focus", () => {
        show(mark);
        help.textContent = "Flèches gauche et droite : changer la date ; haut et bas : autre action ; Entrée : voir l’effet ; Échap : annuler.";
      });
      mark.addEventListener("keydown", (event) => {
        const steps = { ArrowLeft: -1, ArrowRight: 1, PageDown: -7, PageUp: 7 };
        const other = { ArrowUp: -1, ArrowDown: 1 };
        if (event.key in steps) {
          go(mark, dayOf(mark) + steps[event.key] * DAY, Math.sign(steps[event.key]));
        } else if (event.key === "Home" || event.key === "End") {
          go(mark, time(event.key === "Home" ? mark.dataset.min : mark.dataset.max), 0);
        } else if (event.key in other) {
          const next = inOrder[inOrder.indexOf(mark) + other[event.key]];
          if (next) {
            stop(next);
            next.focus();
          }
        } else if (event.key === "Enter" || event.key === " ") {
          open(mark);
        } else if (event.key === "Escape") {
          go(mark, time(mark.dataset.day), 0);
        } else {
          return;
        }
        event.preventDefault();
      });

      let start = null;
      mark.addEventListener("pointerdown", (event) => {
        if (event.button !== 0) return;
        start = { x: event.clientX, at: dayOf(mark), dragged: false };
        mark.setPointerCapture(event.pointerId);
        stop(mark);
      });
      mark.addEventListener("pointermove", (event) => {
        if (!start) return;
        const across = event.clientX - start.x;
        if (!start.dragged && Math.abs(across) < 4) return;
        start.dragged = true;
        const units = across / (svg.getBoundingClientRect().width / Number(svg.dataset.width));
        const days = Math.round(units * all / room);
        go(mark, start.at + days * DAY, Math.sign(days) || 1);
      });
      mark.addEventListener("pointerup", () => {
        const ended = start;
        start = null;
        if (ended && (moved(mark) || !ended.dragged)) open(mark);
      });
      mark.addEventListener("pointercancel", () => {
        start = null;
        go(mark, time(mark.dataset.day), 0);
      });
    });
  }

  document.addEventListener("DOMContentLoaded", () => document.querySelectorAll("svg.timeline[data-plan]").forEach(take));
})();
