package org.loomhive.storefront.finding;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.loomhive.catalog.shelf.CraftWords;
import org.loomhive.catalog.shelf.CraftWords.CraftWord;
import org.loomhive.catalog.shelf.FoundProducts;
import org.loomhive.catalog.shelf.ProductSearch;
import org.loomhive.catalog.shelf.SearchProducts;
import org.loomhive.storefront.shop.ProductCard;
import org.loomhive.storefront.shop.ProductCards;
import org.loomhive.web.Paging;

/** The list of pieces: searched, narrowed, sorted, a page at a time. */
@Named
@RequestScoped
public class ProductsPage {
  @Inject SearchProducts search;
  @Inject ProductCards cards;
  @Inject ListAddress list;
  @Inject Narrowing narrowing;

  private FoundProducts found;
  private List<ProductCard> pieces;
  private List<Narrowed> narrowed;

  public List<ProductCard> getPieces() {
    if (pieces == null) pieces = cards.of(getFound().rows());
    return pieces;
  }

  public FoundProducts getFound() {
    if (found == null) found = search.find(list.wanted());
    return found;
  }

  public Paging getPaging() {
    int total = Math.min(getFound().count(), ProductSearch.REACH);
    return Paging.of(list.asked("page"), ProductSearch.PAGE, total);
  }

  public List<Narrowed> getNarrowed() {
    if (narrowed == null) narrowed = narrowing.all();
    return narrowed;
  }

  /** The one thing that the list is narrowed to is its title; empty for any other list. */
  public String getCategory() {
    boolean one = getNarrowed().size() == 1 && list.asked(ListAddress.TEXT).isEmpty();
    return one ? getNarrowed().get(0).word() : "";
  }

  /** What search engines may know of the list: all pieces, or those of one category. */
  public String getCanonical() {
    return getCategory().isEmpty() ? "" : list.getQuery();
  }

  /** A search or several filters: one of too many lists to be found by machines. */
  public boolean isNarrow() {
    return getCategory().isEmpty() && !list.getQuery().isEmpty();
  }

  public List<Narrowed> getWaysOut() {
    return narrowing.waysOut();
  }

  /** Words of crafts among what was searched, which are explained. */
  public List<CraftWord> getCraftWords() {
    return CraftWords.in(list.asked(ListAddress.TEXT));
  }
}
