/* A table that gets an error instead of rows opens its page anew, which says what is wrong. */
jQuery(document).on('pfAjaxError', function (event, answer) {
  if (answer && answer.status > 0) window.location.reload();
});
