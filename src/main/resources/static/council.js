// The clocks of a council. The page says when it began without this script; with it, one sees the minutes go.
for (const clock of document.querySelectorAll(".clock[data-since]")) {
  const since = Number(clock.dataset.since);
  const minutes = Number(clock.dataset.minutes || 0);
  const words = clock.querySelector("span");
  if (since === 0 || words === null) {
    continue;
  }
  const tick = () => {
    const gone = Math.max(0, Math.floor((Date.now() - since) / 1000));
    const spelled = `${Math.floor(gone / 60)} min ${String(gone % 60).padStart(2, "0")} s`;
    const left = minutes - Math.floor(gone / 60);
    words.textContent =
      minutes === 0 ? `Ce point : ${spelled}` : left >= 0 ? `Le conseil : ${spelled}, encore ${left} min` : `Le conseil : ${spelled}, l'heure est passée`;
  };
  tick();
  setInterval(tick, 1000);
}
