package org.loomhive.storefront.wishlist;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.loomhive.buyer.wish.Wishlist;
import org.loomhive.buyer.wish.Wishlists;
import org.loomhive.web.edge.Site;
import org.loomhive.web.language.SpokenAddress;

/** A visitor's own wishes, and the address under which she shares them. */
@Named
@RequestScoped
public class WishlistPage {
  @Inject Wishlists lists;
  @Inject WishCookie cookie;
  @Inject WishRows shown;
  @Inject Site site;
  @Inject HttpServletRequest request;

  private Optional<Wishlist> list;
  private List<WishRow> rows;

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
    if (list == null) list = cookie.owner().flatMap(lists::find);
    return list;
  }
}
