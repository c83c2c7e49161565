package org.loomhive.buyer.letter;

import java.time.Instant;
import org.loomhive.kernel.BuyerRef;
import org.loomhive.messaging.LinkKey;

/**
 * What stands in the address that a letter carries. It is good for one account, one purpose and one
 * state of the account: once that changed, or its time is over, it opens nothing.
 *
 * @param until in seconds since 1970
 */
public record LetterLink(LetterKind kind, BuyerRef buyer, long until) {
  /** The query part of the address. */
  String query(LinkKey key, AccountState state) {
    return "?for=" + kind + "&who=" + buyer + "&until=" + until + "&sign=" + sign(key, state);
  }

  private String sign(LinkKey key, AccountState state) {
    return key.sign(text(state));
  }

  boolean holds(LinkKey key, AccountState state, String signature, Instant now) {
    return now.getEpochSecond() < until && key.isSigned(text(state), signature);
  }

  private String text(AccountState state) {
    return "letter:" + kind + ":" + buyer + ":" + until + ":" + state.that(kind);
  }
}
