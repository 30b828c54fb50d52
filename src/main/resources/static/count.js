// One more, one less, with a thumb; and the sum as one counts. The server counts again.
const form = document.querySelector("[data-count]");
const sum = form.querySelector("[data-sum]");

function add() {
  const cents = [...form.querySelectorAll("[data-value]")].reduce(
    (all, field) => all + Number(field.dataset.value) * (Number.parseInt(field.value, 10) || 0),
    0,
  );
  sum.textContent = (cents / 100).toLocaleString("fr-FR", { style: "currency", currency: "EUR" });
}

function step(field, by, sign, words) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "second step";
  button.textContent = sign;
  button.setAttribute("aria-label", words + " : " + field.labels[0].textContent.trim());
  button.addEventListener("click", () => {
    field.value = String(Math.max(0, (Number.parseInt(field.value, 10) || 0) + by));
    add();
  });
  return button;
}

for (const field of form.querySelectorAll("[data-value]")) {
  const stepper = document.createElement("span");
  stepper.className = "stepper";
  const less = step(field, -1, "\u2212", "Un de moins");
  const more = step(field, 1, "+", "Un de plus");
  field.replaceWith(stepper);
  stepper.append(less, field, more);
}
form.addEventListener("input", add);
