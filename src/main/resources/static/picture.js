// With a mouse, a pen or a finger, a rectangle is drawn over each face; touched again, it goes. Without this, the squares
// under it are ticked one by one, and they still may be.
const form = document.querySelector("[data-masking]");
if (form) {
  const board = form.querySelector(".masking");
  const hint = document.querySelector("[data-draw]");
  hint.hidden = false;
  board.classList.add("drawable");
  let from = null;
  let box = null;

  const inside = (value) => Math.max(0, Math.min(1000, Math.round(value)));
  const place = (event) => {
    const frame = board.getBoundingClientRect();
    return {
      x: inside(((event.clientX - frame.left) / frame.width) * 1000),
      y: inside(((event.clientY - frame.top) / frame.height) * 1000),
    };
  };
  const area = (to) => ({
    left: Math.min(from.x, to.x),
    top: Math.min(from.y, to.y),
    width: Math.abs(to.x - from.x),
    height: Math.abs(to.y - from.y),
  });

  const lay = (drawn) => {
    box.style.left = drawn.left / 10 + "%";
    box.style.top = drawn.top / 10 + "%";
    box.style.width = drawn.width / 10 + "%";
    box.style.height = drawn.height / 10 + "%";
  };

  board.addEventListener("pointerdown", (event) => {
    if (event.target.closest(".drawn")) return;
    from = place(event);
  });

  board.addEventListener("pointermove", (event) => {
    if (!from || event.buttons === 0) return;
    const drawn = area(place(event));
    if (!box && drawn.width < 20 && drawn.height < 20) return;
    if (!box) {
      box = document.createElement("button");
      box.type = "button";
      box.className = "drawn";
      box.textContent = "✕";
      box.setAttribute("aria-label", "Enlever ce masque");
      board.append(box);
      board.setPointerCapture(event.pointerId);
    }
    lay(drawn);
  });

  const end = (event) => {
    if (box) {
      const drawn = area(place(event));
      const sent = document.createElement("input");
      sent.type = "hidden";
      sent.name = "zone";
      sent.value = [drawn.left, drawn.top, drawn.width, drawn.height].join(",");
      const mine = box;
      form.append(sent);
      mine.addEventListener("click", () => {
        sent.remove();
        mine.remove();
      });
      // The square under the finger is not ticked by the same gesture.
      board.addEventListener("click", (click) => click.preventDefault(), { once: true, capture: true });
    }
    from = null;
    box = null;
  };
  board.addEventListener("pointerup", end);
  board.addEventListener("pointercancel", end);
}
