package org.loomhive.messaging;

import java.util.List;

/**
 * What is to be said to whom. The words are the channel's.
 *
 * @param key of the words in the channel's bundle
 * @param arguments plain texts, in the order in which the words name them; one for which the
 *     channel has words, as in {@code later.WEATHER}, is said in these
 * @param language of the recipient, as in {@code en}
 * @param leave where one click ends messages of this kind; null for what must be said
 */
public record Message(
    Recipient to, String key, List<String> arguments, String language, String leave) {
  public Message {
    arguments = List.copyOf(arguments);
  }

  public Message(Recipient to, String key, List<String> arguments, String language) {
    this(to, key, arguments, language, null);
  }

  /** The same, with an address where one click ends it. */
  public Message leftBy(String address) {
    return new Message(to, key, arguments, language, address);
  }

  /** Its key only: arguments may open something. */
  @Override
  public String toString() {
    return "Message " + key;
  }
}
