// Reads aloud to who does not read yet, with the browser's own voice: nothing leaves the tablet. Each element that says
// data-voice gets a button beside it; data-voice="…" says other words than it shows. Without a voice, no button.
(() => {
  "use strict";
  if (!("speechSynthesis" in window)) return;
  const drawing = document.querySelector("svg.icon use");
  const icons = drawing ? drawing.getAttribute("href").split("#")[0] : "";

  const say = (words) => {
    window.speechSynthesis.cancel();
    const told = new SpeechSynthesisUtterance(words);
    told.lang = "fr-FR";
    told.rate = 0.9;
    window.speechSynthesis.speak(told);
  };

  const icon = () => {
    const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
    svg.setAttribute("class", "icon");
    svg.setAttribute("aria-hidden", "true");
    const use = document.createElementNS("http://www.w3.org/2000/svg", "use");
    use.setAttribute("href", icons + "#volume-2");
    svg.append(use);
    return svg;
  };

  for (const element of document.querySelectorAll("[data-voice]")) {
    const words = element.dataset.voice || element.textContent.trim();
    const button = document.createElement("button");
    button.type = "button";
    button.className = "voice";
    button.setAttribute("aria-label", "Écouter : " + words);
    button.append(icon());
    button.addEventListener("click", () => say(words));
    // A button does not stand inside a link. Beside a line or a block, it stands where its words end.
    const place = element.closest("a, button, label") || element;
    const block = place.matches("h1, h2, h3, p, blockquote, article, div");
    if (place.matches("legend")) {
      place.append(" ", button);
    } else if (place.matches("label") || (block && getComputedStyle(place).display === "block")) {
      const spoken = document.createElement("div");
      spoken.className = "spoken";
      place.replaceWith(spoken);
      spoken.append(place, button);
    } else {
      place.after(button);
    }
  }
  window.addEventListener("pagehide", () => window.speechSynthesis.cancel());
})();
