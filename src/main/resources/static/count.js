// The sum as one types. The server counts again.
const form = document.querySelector("[data-count]");
const sum = form.querySelector("[data-sum]");
form.addEventListener("input", () => {
  const cents = [...form.querySelectorAll("[data-value]")].reduce(
    (all, field) => all + Number(field.dataset.value) * (Number.parseInt(field.value, 10) || 0),
    0,
  );
  sum.textContent = (cents / 100).toLocaleString("fr-FR", { style: "currency", currency: "EUR" });
});
