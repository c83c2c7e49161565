// Counts down how long pieces are kept; when the time is over the page says what became of them.
(function () {
  const timer = document.getElementById("timer");
  if (!timer) return;
  const until = Date.now() + Number(timer.dataset.seconds) * 1000;
  const tick = function () {
    const left = Math.floor((until - Date.now()) / 1000);
    if (left < 0) return location.reload();
    const seconds = String(left % 60).padStart(2, "0");
    timer.textContent = Math.floor(left / 60) + ":" + seconds;
    setTimeout(tick, 1000);
  };
  timer.hidden = false;
  tick();
})();
