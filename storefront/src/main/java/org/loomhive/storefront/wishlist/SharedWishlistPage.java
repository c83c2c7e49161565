package org.loomhive.storefront.wishlist;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.loomhive.buyer.wish.WishToken;
import org.loomhive.buyer.wish.Wishlist;
import org.loomhive.buyer.wish.Wishlists;
import org.loomhive.kernel.NotFound;

/** The wishes of somebody who shared them: the pieces, and nothing of her. */
@Named
@RequestScoped
public class SharedWishlistPage {
  @Inject Wishlists lists;
  @Inject WishRows shown;

  @Inject
  @ManagedProperty("#{param.k}")
  String key;

  private List<WishRow> rows;

  /** One that is not shared, or not any more, is not there. */
  public void open() {
    getRows();
  }

  public List<WishRow> getRows() {
    if (rows == null) rows = shown.of(list());
    return rows;
  }

  private Wishlist list() {
    return lists.shared(new WishToken(key)).orElseThrow(() -> new NotFound("wishlist", "***"));
  }
}
