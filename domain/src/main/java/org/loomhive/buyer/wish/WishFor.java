package org.loomhive.buyer.wish;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.loomhive.catalog.Variants;
import org.loomhive.kernel.BuyerRef;
import org.loomhive.kernel.Sku;

/** Puts wishes on a list and takes them off, shares it, and brings two lists together. */
@ApplicationScoped
public class WishFor {
  @Inject Wishlists lists;
  @Inject Variants variants;
  @Inject Clock clock;

  /** A new empty list without account; the token is the only key to it. */
  @Transactional
  public WishToken begin() {
    var token = WishToken.random();
    lists.add(new Wishlist(token, clock.instant()));
    return token;
  }

  @Transactional
  public void add(WishOwner owner, Sku sku) {
    variants.get(sku);
    mine(owner).add(sku, clock.instant());
  }

  @Transactional
  public void remove(WishOwner owner, Sku sku) {
    lists.lock(owner).ifPresent(list -> list.remove(sku, clock.instant()));
  }

  @Transactional
  public void share(WishOwner owner) {
    mine(owner).share(WishToken.random(), clock.instant());
  }

  @Transactional
  public void unshare(WishOwner owner) {
    lists.lock(owner).ifPresent(list -> list.unshare(clock.instant()));
  }

  /** Whoever signs in finds there what she wished for before; the other list is gone then. */
  @Transactional
  public void bringTogether(WishToken token, BuyerRef buyer) {
    var before = lists.lock(WishOwner.key(token));
    if (before.isEmpty()) return;
    mine(WishOwner.account(buyer)).takeIn(before.get(), clock.instant());
    lists.remove(before.get());
  }

  @Transactional
  public void forget(BuyerRef buyer) {
    lists.lock(WishOwner.account(buyer)).ifPresent(lists::remove);
  }

  private Wishlist mine(WishOwner owner) {
    return lists.lock(owner).orElseGet(() -> first(owner));
  }

  private Wishlist first(WishOwner owner) {
    var list =
        Optional.ofNullable(owner.buyer())
            .map(buyer -> new Wishlist(buyer, clock.instant()))
            .orElseGet(() -> new Wishlist(owner.token(), clock.instant()));
    lists.add(list);
    return list;
  }
}
