package org.loomhive.storefront.shop;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.loomhive.catalog.ProductKind;
import org.loomhive.catalog.shelf.FoundProducts;
import org.loomhive.catalog.shelf.ProductSearch;
import org.loomhive.catalog.shelf.ProductSort;
import org.loomhive.catalog.shelf.SearchProducts;
import org.loomhive.web.Paging;

/** The list of pieces: searched, filtered, sorted, a page at a time. */
@Named
@RequestScoped
public class ProductsPage {
  @Inject SearchProducts search;
  @Inject ProductCards cards;
  @Inject ShopCurrency shop;

  @Inject
  @ManagedProperty("#{param.q}")
  String q;

  @Inject
  @ManagedProperty("#{param.kind}")
  String kind;

  @Inject
  @ManagedProperty("#{param.sort}")
  String sort;

  @Inject
  @ManagedProperty("#{param.page}")
  String page;

  private FoundProducts found;
  private List<ProductCard> pieces;

  public List<ProductCard> getPieces() {
    if (pieces == null) pieces = cards.of(getFound().rows());
    return pieces;
  }

  public FoundProducts getFound() {
    if (found == null) found = search.find(wanted());
    return found;
  }

  public Paging getPaging() {
    int total = Math.min(getFound().count(), ProductSearch.REACH);
    return Paging.of(page, ProductSearch.PAGE, total);
  }

  public String getQ() {
    return q == null ? "" : q.substring(0, Math.min(q.length(), 100)).strip();
  }

  public ProductKind getKind() {
    return ProductKind.find(kind).orElse(null);
  }

  public boolean isByPrice() {
    return ProductSort.PRICE.name().equalsIgnoreCase(sort);
  }

  public ProductKind[] getKinds() {
    return ProductKind.values();
  }

  private ProductSearch wanted() {
    return ProductSearch.in(shop.getCurrency())
        .words(getQ())
        .only(getKind())
        .by(isByPrice() ? ProductSort.PRICE : ProductSort.NEWEST)
        .at(Paging.of(page, ProductSearch.PAGE, ProductSearch.REACH).number());
  }
}
