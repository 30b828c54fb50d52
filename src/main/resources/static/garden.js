// Corners put on squared paper with a finger or the keyboard. The field holds what is sent: without this script a class
// types it, and the house reads it the same way.
const form = document.querySelector("form[data-corners]");
const field = form.querySelector("[name=coins]");
const SVG = "http://www.w3.org/2000/svg";
const COLUMNS = 20;
const ROWS = 14;
const SIDE = 36;
const at = { x: 0, y: 0 };

function drawn(name, values) {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(values)) element.setAttribute(key, value);
  return element;
}

const board = drawn("svg", {
  class: "paper-board",
  viewBox: "0 0 " + (COLUMNS + 1) * SIDE + " " + (ROWS + 1) * SIDE,
  tabindex: "0",
  role: "application",
  "aria-label": "Papier quadrillé. Les flèches bougent le crayon. Entrée pose un coin. Retour arrière enlève le dernier coin.",
});
const px = (x) => (x + 0.5) * SIDE;
const py = (y) => (ROWS - y + 0.5) * SIDE;
for (let x = 0; x <= COLUMNS; x++) board.append(drawn("line", { x1: px(x), x2: px(x), y1: py(0), y2: py(ROWS) }));
for (let y = 0; y <= ROWS; y++) board.append(drawn("line", { x1: px(0), x2: px(COLUMNS), y1: py(y), y2: py(y) }));
function number(value, x, y) {
  const text = drawn("text", { x, y });
  text.textContent = value;
  board.append(text);
}
for (let x = 0; x <= COLUMNS; x += 2) number(x, px(x), py(0) + 16);
for (let y = 2; y <= ROWS; y += 2) number(y, px(0) - 9, py(y) + 5);
const shape = drawn("polygon", { points: "" });
const corners = drawn("g", {});
const pencil = drawn("circle", { class: "pencil", r: "11" });
board.append(shape, corners, pencil);

const said = document.createElement("p");
said.className = "help";
said.setAttribute("role", "status");
const undo = document.createElement("button");
undo.type = "button";
undo.className = "second";
undo.textContent = "Enlever le dernier coin";
field.closest(".field").before(board, said, undo);

const read = () => [...field.value.matchAll(/(\d{1,3})\s*[,.]\s*(\d{1,3})/g)].map((corner) => ({ x: +corner[1], y: +corner[2] }));
const write = (list) => {
  field.value = list.map((corner) => corner.x + "," + corner.y).join(" ; ");
  draw();
};

function draw() {
  const list = read();
  shape.setAttribute("points", list.map((corner) => px(corner.x) + "," + py(corner.y)).join(" "));
  corners.replaceChildren(...list.map((corner) => drawn("circle", { cx: px(corner.x), cy: py(corner.y), r: "6" })));
  pencil.setAttribute("cx", px(at.x));
  pencil.setAttribute("cy", py(at.y));
}

function put() {
  const list = read();
  const first = list[0];
  if (list.length > 2 && first.x === at.x && first.y === at.y) {
    said.textContent = "Le tour est fini : " + list.length + " coins.";
    return;
  }
  write([...list, { ...at }]);
  said.textContent = "Coin " + (list.length + 1) + " : " + at.x + ", " + at.y;
}

function takeBack() {
  write(read().slice(0, -1));
  said.textContent = "Le dernier coin est enlevé.";
}

board.addEventListener("click", (touch) => {
  const box = board.getBoundingClientRect();
  const scale = ((COLUMNS + 1) * SIDE) / box.width;
  at.x = Math.min(COLUMNS, Math.max(0, Math.round(((touch.clientX - box.left) * scale) / SIDE - 0.5)));
  at.y = Math.min(ROWS, Math.max(0, Math.round(ROWS + 0.5 - ((touch.clientY - box.top) * scale) / SIDE)));
  put();
});
const MOVES = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, 1], ArrowDown: [0, -1] };
board.addEventListener("keydown", (key) => {
  const move = MOVES[key.key];
  if (move) {
    at.x = Math.min(COLUMNS, Math.max(0, at.x + move[0]));
    at.y = Math.min(ROWS, Math.max(0, at.y + move[1]));
    said.textContent = at.x + ", " + at.y;
    draw();
  } else if (key.key === "Enter" || key.key === " ") put();
  else if (key.key === "Backspace") takeBack();
  else return;
  key.preventDefault();
});
undo.addEventListener("click", takeBack);
field.addEventListener("input", draw);
draw();
