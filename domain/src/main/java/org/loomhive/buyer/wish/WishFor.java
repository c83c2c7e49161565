package org.loomhive.buyer.wish;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.loomhive.buyer.BuyerRefusal;
import org.loomhive.catalog.Variants;
import org.loomhive.kernel.BuyerRef;
import org.loomhive.kernel.NotFound;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Sku;

/**
 * Puts wishes on a list and takes them off, moves them to another, shares it, and brings two lists
 * together.
 */
@ApplicationScoped
public class WishFor {
  public static final int MOST_LISTS = 20;

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

  /** A list beside her wishes, for what she plans. */
  @Transactional
  public WishlistRef beginNamed(BuyerRef buyer, String typed) {
    if (lists.of(buyer).stream().filter(Wishlist::isNamed).count() >= MOST_LISTS)
      throw new Refused(BuyerRefusal.TOO_MANY_LISTS, MOST_LISTS);
    var list = new Wishlist(buyer, clock.instant()).named(typed.strip());
    lists.add(list);
    return list.ref();
  }

  /** A piece goes from one list of an owner to another; on a full one it is not taken. */
  @Transactional
  public void move(WishOwner owner, Sku sku, WishlistRef to) {
    var from = mine(owner);
    if (owner.list().equals(to) || !from.has(sku)) return;
    mine(owner.on(to)).add(sku, clock.instant());
    from.remove(sku, clock.instant());
  }

  /** The list is gone with all that is on it; her wishes stay. */
  @Transactional
  public void end(WishOwner owner) {
    if (owner.list().equals(WishlistRef.WISHES)) return;
    lists.lock(owner).ifPresent(lists::remove);
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
    lists.of(buyer).forEach(lists::remove);
  }

  private Wishlist mine(WishOwner owner) {
    return lists.lock(owner).orElseGet(() -> first(owner));
  }

  private Wishlist first(WishOwner owner) {
    if (!owner.list().equals(WishlistRef.WISHES)) throw new NotFound("wishlist", owner.list());
    var list =
        Optional.ofNullable(owner.buyer())
            .map(buyer -> new Wishlist(buyer, clock.instant()))
            .orElseGet(() -> new Wishlist(owner.token(), clock.instant()));
    lists.add(list);
    return list;
  }
}
