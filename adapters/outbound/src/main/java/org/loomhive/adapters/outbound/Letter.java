package org.loomhive.adapters.outbound;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.loomhive.messaging.Message;

/** The words of a message in the language of its recipient, or in English. */
record Letter(String subject, String text, String language, Optional<String> leave) {
  private static final String BUNDLE = "org.loomhive.adapters.outbound.messages";
  private static final String SAYS = "says.";

  static Letter of(Message message) {
    var wished = Locale.forLanguageTag(message.language());
    var control =
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_DEFAULT);
    var words = ResourceBundle.getBundle(BUNDLE, wished, Letter.class.getClassLoader(), control);
    var found = words.getLocale().getLanguage();
    var language = found.isEmpty() ? Locale.ENGLISH.getLanguage() : found;
    var written = Written.in(language);
    var named = message.arguments().stream().map(one -> say(one, words, written)).toArray();
    return new Letter(
        fill(words.getString(message.key() + ".subject"), named).replaceAll("\\s+", " "),
        fill(words.getString(message.key() + ".text"), named).replaceAll("\n{3,}", "\n\n"),
        language,
        Optional.ofNullable(message.leave()));
  }

  private static String fill(String pattern, Object... named) {
    return new MessageFormat(pattern, Locale.ROOT).format(named);
  }

  /** What has words of its own is said in them, the rest as its reader writes it. */
  private static String say(String argument, ResourceBundle words, Written written) {
    var key = SAYS + argument;
    return words.containsKey(key) ? words.getString(key) : written.say(argument);
  }
}
