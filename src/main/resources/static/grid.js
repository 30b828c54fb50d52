// The grid: arrows and Enter go from row to row, a paste fills cells, totals follow. Without this script it is a form.
const grid = document.querySelector("[data-grid]");
const cells = (row) => [...row.querySelectorAll("input:not([type=hidden]), select")];
const rows = () => [...grid.tBodies[0].rows];

function at(row, column) {
  return rows()[row] ? cells(rows()[row])[column] : undefined;
}

function place(field) {
  const row = rows().indexOf(field.closest("tr"));
  return { row, column: cells(rows()[row]).indexOf(field) };
}

function oneMore() {
  const last = rows().at(-1);
  const next = last.cloneNode(true);
  next.className = "clear";
  next.querySelectorAll(".margin").forEach((said) => said.remove());
  next.querySelectorAll("input").forEach((field) => (field.value = ""));
  next.querySelector("[name=cle]").value = crypto.randomUUID ? crypto.randomUUID() : "";
  const number = rows().length + 1;
  cells(next).forEach((field) => {
    field.setAttribute("aria-label", field.getAttribute("aria-label").replace(/\d+$/, String(number)));
    field.removeAttribute("aria-describedby");
  });
  grid.tBodies[0].append(next);
}

function cents(text) {
  const amount = Number(text.replace(/[\s€\u00a0\u202f]/g, "").replace(",", "."));
  return Number.isFinite(amount) ? Math.round(amount * 100) : 0;
}

function total(name) {
  const sum = rows().reduce((all, row) => all + cents(row.querySelector(`[name=${name}]`).value), 0);
  grid.querySelector(`[data-total=${name}]`).textContent = (sum / 100).toLocaleString("fr-FR", {
    minimumFractionDigits: 2,
  });
}

grid.addEventListener("keydown", (event) => {
  const field = event.target;
  const here = place(field);
  const isChoice = field.tagName === "SELECT" || field.hasAttribute("list");
  const down = event.key === "Enter" || (event.key === "ArrowDown" && !isChoice);
  const up = event.key === "ArrowUp" && !isChoice;
  if (!down && !up) return;
  event.preventDefault();
  if (down && here.row === rows().length - 1) oneMore();
  at(here.row + (down ? 1 : -1), here.column)?.focus();
});

grid.addEventListener("paste", (event) => {
  const text = event.clipboardData.getData("text");
  if (!/[\t\n]/.test(text.trimEnd())) return;
  event.preventDefault();
  const here = place(event.target);
  text
    .trimEnd()
    .split(/\r?\n/)
    .forEach((line, down) => {
      if (!rows()[here.row + down]) oneMore();
      line.split("\t").forEach((value, right) => {
        const field = at(here.row + down, here.column + right);
        if (!field) return;
        const choice = field.options && [...field.options].find((each) => each.text.startsWith(value.trim()));
        if (!field.options) field.value = value.trim();
        else if (choice) field.value = choice.value;
      });
    });
  total("recu");
  total("depense");
});

grid.addEventListener("input", () => {
  total("recu");
  total("depense");
});
