/* A form that is sent without a signal would be lost with all that was typed: it stays, and says so. */
addEventListener('submit', function (event) {
  var note = document.getElementById('nosignal');
  note.hidden = navigator.onLine;
  if (navigator.onLine) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  note.focus();
}, true);
addEventListener('online', function () {
  document.getElementById('nosignal').hidden = true;
});
