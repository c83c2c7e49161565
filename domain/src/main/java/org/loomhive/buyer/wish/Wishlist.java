package org.loomhive.buyer.wish;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.loomhive.buyer.BuyerRefusal;
import org.loomhive.kernel.BuyerRef;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Sku;

/**
 * What somebody would like to have, of each variant one. It belongs to an account, which may have
 * others with names, or to whoever has its key; who has the address under which it is shared reads
 * it and learns nothing of its owner.
 */
@Entity
@Table(name = "wishlist")
public class Wishlist {
  static final int MOST = 100;
  private static final int LONGEST_NAME = 60;

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private int version;

  @Column(name = "token_hash")
  private String tokenHash;

  @Column(name = "buyer_ref")
  private BuyerRef buyer;

  private WishlistRef ref = WishlistRef.WISHES;
  private String name = "";

  @Column(name = "share_key")
  private String shareKey;

  @Column(name = "touched_at")
  private Instant touchedAt;

  @ElementCollection
  @CollectionTable(name = "wish", joinColumns = @JoinColumn(name = "wishlist_id"))
  @OrderColumn(name = "position")
  private List<Wish> wishes = new ArrayList<>();

  protected Wishlist() {} // for EclipseLink

  Wishlist(WishToken token, Instant now) {
    this.tokenHash = token.hash();
    this.touchedAt = now;
  }

  Wishlist(BuyerRef buyer, Instant now) {
    this.buyer = buyer;
    this.touchedAt = now;
  }

  /** Another list beside her wishes. */
  Wishlist named(String called) {
    this.ref = WishlistRef.random();
    this.name = called.length() > LONGEST_NAME ? called.substring(0, LONGEST_NAME) : called;
    return this;
  }

  /** Wished for twice it stands there once. */
  void add(Sku sku, Instant now) {
    touchedAt = now;
    if (has(sku)) return;
    if (wishes.size() >= MOST) throw new Refused(BuyerRefusal.TOO_MANY_WISHES, MOST);
    wishes.add(new Wish(sku, now));
  }

  void remove(Sku sku, Instant now) {
    touchedAt = now;
    wishes.removeIf(wish -> wish.sku().equals(sku));
  }

  /** Takes the wishes of another list in, as many as there is room for. */
  void takeIn(Wishlist other, Instant now) {
    for (Wish wish : other.wishes)
      if (!has(wish.sku()) && wishes.size() < MOST)
        wishes.add(new Wish(wish.sku(), wish.wishedAt()));
    touchedAt = now;
  }

  /** Shared again it has the address that it had. */
  void share(WishToken key, Instant now) {
    if (shareKey == null) shareKey = key.value();
    touchedAt = now;
  }

  /** The address that was given to others opens nothing any more. */
  void unshare(Instant now) {
    shareKey = null;
    touchedAt = now;
  }

  public WishlistRef ref() {
    return ref;
  }

  public boolean isNamed() {
    return !ref.equals(WishlistRef.WISHES);
  }

  /** As its owner calls it; empty for her wishes. */
  public String name() {
    return name;
  }

  public boolean has(Sku sku) {
    return wishes.stream().anyMatch(wish -> wish.sku().equals(sku));
  }

  /** What opens it to be read by others, while it is shared. */
  public Optional<String> shareKey() {
    return Optional.ofNullable(shareKey);
  }

  public List<Wish> wishes() {
    return List.copyOf(wishes);
  }
}
