// The clocks of a council. The page says when it began without this script; with it, one sees the minutes go.
// It counts from what the house says had gone by: a tablet's own clock may be wrong.
for (const clock of document.querySelectorAll(".clock[data-gone]")) {
  const before = Number(clock.dataset.gone);
  const drawn = performance.now();
  const minutes = Number(clock.dataset.minutes || 0);
  const words = clock.querySelector("span");
  if (words === null) {
    continue;
  }
  const tick = () => {
    const gone = before + Math.floor((performance.now() - drawn) / 1000);
    const spelled = `${Math.floor(gone / 60)} min ${String(gone % 60).padStart(2, "0")} s`;
    const left = minutes - Math.floor(gone / 60);
    words.textContent =
      minutes === 0 ? `Ce point : ${spelled}` : left >= 0 ? `Le conseil : ${spelled}, encore ${left} min` : `Le conseil : ${spelled}, l'heure est passée`;
  };
  tick();
  setInterval(tick, 1000);
}
