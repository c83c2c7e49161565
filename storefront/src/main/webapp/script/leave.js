// Who leaves by the button or by Escape does not come back by the arrow of the browser.
(function () {
  const leave = document.getElementById("leave");
  const go = function (event) {
    event.preventDefault();
    location.replace(leave.href);
  };
  leave.addEventListener("click", go);
  document.addEventListener("keydown", function (event) {
    if (event.key === "Escape") go(event);
  });
})();
