package org.loomhive.storefront.wishlist;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.loomhive.buyer.wish.Wishlist;
import org.loomhive.buyer.wish.WishlistRef;
import org.loomhive.buyer.wish.Wishlists;
import org.loomhive.kernel.NotFound;
import org.loomhive.web.SignedIn;
import org.loomhive.web.edge.Site;
import org.loomhive.web.language.SpokenAddress;

/** A visitor's own wishes, or another of her lists, and the address under which she shares it. */
@Named
@RequestScoped
public class WishlistPage {
  @Inject Wishlists all;
  @Inject WishCookie cookie;
  @Inject WishRows shown;
  @Inject Site site;
  @Inject HttpServletRequest request;
  @Inject SignedIn signedIn;

  private Optional<Wishlist> list;
  private List<Wishlist> lists;
  private List<WishRow> rows;

  /** A list that is not hers, or not any more, is not there. */
  public void open() {
    if (isNamed()) list().orElseThrow(() -> new NotFound("wishlist", getRef()));
  }

  /** All of them; none for whoever has no account. */
  public List<Wishlist> getLists() {
    if (lists == null) lists = signedIn.buyer().map(all::of).orElse(List.of());
    return lists;
  }

  public WishlistRef getRef() {
    return WishCookie.list(request, "list");
  }

  /** It is not her wishes. */
  public boolean isNamed() {
    return !getRef().equals(WishlistRef.WISHES);
  }

  public String getName() {
    return list().map(Wishlist::name).orElse("");
  }

  public List<WishRow> getRows() {
    if (rows == null) rows = list().map(shown::of).orElse(List.of());
    return rows;
  }

  /** Empty while it is not shared. */
  public String getSharedAt() {
    return list()
        .flatMap(Wishlist::shareKey)
        .map(key -> shop() + "/wishlist-shared?k=" + key)
        .orElse("");
  }

  private String shop() {
    return site.shopAddress() + SpokenAddress.wanted(request).path();
  }

  private Optional<Wishlist> list() {
    if (list == null) list = cookie.owner().map(one -> one.on(getRef())).flatMap(all::find);
    return list;
  }
}
