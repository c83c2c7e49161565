// Counts down how long pieces are kept. When the time is over the page says so, where it has words
// for that, and what somebody types stays; else it is looked at anew and says what became of them.
(function () {
  const timer = document.getElementById("timer");
  if (!timer) return;
  const over = document.getElementById("timer-over");
  const until = Date.now() + Number(timer.dataset.seconds) * 1000;
  const end = function () {
    if (!over) return location.reload();
    over.hidden = false;
    timer.hidden = true;
  };
  const tick = function () {
    const left = Math.floor((until - Date.now()) / 1000);
    if (left < 0) return end();
    const seconds = String(left % 60).padStart(2, "0");
    timer.textContent = Math.floor(left / 60) + ":" + seconds;
    setTimeout(tick, 1000);
  };
  timer.hidden = false;
  tick();
})();
