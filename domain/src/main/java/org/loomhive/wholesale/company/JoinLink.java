package org.loomhive.wholesale.company;

import java.time.Duration;
import java.time.Instant;
import org.loomhive.messaging.LinkKey;

/**
 * What stands in the address that a contact passes on to her colleagues. It is signed and not kept:
 * once its days are over, or the next is made, it opens nothing.
 */
public record JoinLink(CompanyRef company, Instant until) {
  static final Duration GOOD_FOR = Duration.ofDays(7);

  /** The query part of the address. */
  public String query(LinkKey key) {
    return "?c=" + company + "&sign=" + signature(key);
  }

  public String signature(LinkKey key) {
    return key.sign(text());
  }

  boolean isSigned(LinkKey key, String signature) {
    return key.isSigned(text(), signature);
  }

  private String text() {
    return "wholesale-join:" + company + ":" + until.toEpochMilli();
  }
}
