// Says that a file is too large before it is sent; without a script the server says so.
"use strict";

document.addEventListener("change", (event) => {
  const field = event.target.closest("[data-largest]");
  const input = event.target;
  if (!field || input.type !== "file") return;
  const largest = Number(field.dataset.largest);
  const tooLarge = [...input.files].find((file) => file.size > largest);
  let error = field.querySelector(".field-error");
  if (!tooLarge) {
    if (error) error.remove();
    input.removeAttribute("aria-invalid");
    return;
  }
  if (!error) {
    error = document.createElement("p");
    error.className = "field-error";
    error.id = `${input.id}-erreur`;
    error.setAttribute("role", "alert");
    input.after(error);
  }
  error.textContent = `« ${tooLarge.name} » dépasse ${largest / 1048576} Mo : compressez-le ou découpez-le.`;
  input.setAttribute("aria-invalid", "true");
  input.setAttribute("aria-describedby", error.id);
  input.value = "";
});
