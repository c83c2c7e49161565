package org.loomhive.buyer.wish;

import org.loomhive.kernel.BuyerRef;

/** Whose list: one of an account, or of whoever has the key; buyer or token is null. */
public record WishOwner(BuyerRef buyer, WishToken token, WishlistRef list) {
  /** Her wishes. */
  public static WishOwner account(BuyerRef buyer) {
    return new WishOwner(buyer, null, WishlistRef.WISHES);
  }

  public static WishOwner key(WishToken token) {
    return new WishOwner(null, token, WishlistRef.WISHES);
  }

  /** Another list of the same owner. Without an account there is but one. */
  public WishOwner on(WishlistRef other) {
    return buyer == null ? this : new WishOwner(buyer, null, other);
  }
}
