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
    return new Letter(
        fill(words, ".subject", message).replaceAll("\\s+", " "),
        fill(words, ".text", message).replaceAll("\n{3,}", "\n\n"),
        found.isEmpty() ? Locale.ENGLISH.getLanguage() : found,
        Optional.ofNullable(message.leave()));
  }

  private static String fill(ResourceBundle words, String part, Message message) {
    var said = message.arguments().stream().map(one -> say(one, words)).toArray();
    return new MessageFormat(words.getString(message.key() + part), Locale.ROOT).format(said);
  }

  /** What has words of its own is said in them. */
  private static String say(String argument, ResourceBundle words) {
    var key = SAYS + argument;
    return words.containsKey(key) ? words.getString(key) : argument;
  }
}
