package org.loomhive.buyer.wish;

import org.loomhive.kernel.BuyerRef;

/** Whose wishes: those of an account, or of whoever has the key; the other is null. */
public record WishOwner(BuyerRef buyer, WishToken token) {
  public static WishOwner account(BuyerRef buyer) {
    return new WishOwner(buyer, null);
  }

  public static WishOwner key(WishToken token) {
    return new WishOwner(null, token);
  }
}
