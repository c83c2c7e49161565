/* A table that gets an error or a sign-in page instead of rows opens its page anew, which says what is wrong. */
jQuery(document).on('pfAjaxError', function (event, answer) {
  if (answer && answer.status > 0) window.location.reload();
});
jQuery(document).on('pfAjaxComplete', function (event, answer) {
  var text = answer && answer.responseText;
  if (text && text.indexOf('<partial-response') < 0) window.location.reload();
});
