package org.loomhive.messaging;

import java.util.List;

/**
 * What is to be said to whom. The words are the channel's.
 *
 * @param key of the words in the channel's bundle
 * @param arguments plain texts, in the order in which the words name them
 * @param language of the recipient, as in {@code en}
 */
public record Message(Recipient to, String key, List<String> arguments, String language) {
  public Message {
    arguments = List.copyOf(arguments);
  }

  /** Its key only: arguments may open something. */
  @Override
  public String toString() {
    return "Message " + key;
  }
}
