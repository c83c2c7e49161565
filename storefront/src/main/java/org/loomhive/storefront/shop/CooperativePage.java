package org.loomhive.storefront.shop;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.loomhive.catalog.Workshop;
import org.loomhive.catalog.Workshops;
import org.loomhive.catalog.shelf.FoundProducts;
import org.loomhive.catalog.shelf.ProductSearch;
import org.loomhive.catalog.shelf.SearchProducts;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.web.Paging;
import org.loomhive.web.language.Spoken;

/** A cooperative as buyers know it, with all its pieces. */
@Named
@RequestScoped
public class CooperativePage {
  @Inject Workshops workshops;
  @Inject SearchProducts search;
  @Inject ProductCards cards;
  @Inject ShopCurrency shop;

  @Inject
  @ManagedProperty("#{param.c}")
  String ref;

  @Inject
  @ManagedProperty("#{param.page}")
  String page;

  private Workshop workshop;
  private FoundProducts found;

  /** Finds it before anything is written, so that an unknown one gives a proper answer. */
  public void open() {
    workshop = workshops.get(new CooperativeRef(ref));
    int number = Paging.of(page, ProductSearch.PAGE, ProductSearch.REACH).number();
    found =
        search.find(
            ProductSearch.in(shop.getCurrency())
                .told(Spoken.now())
                .madeBy(workshop.ref())
                .at(number));
  }

  public Workshop getWorkshop() {
    return workshop;
  }

  public List<ProductCard> getPieces() {
    return cards.of(found.rows());
  }

  public Paging getPaging() {
    int total = Math.min(found.count(), ProductSearch.REACH);
    return Paging.of(page, ProductSearch.PAGE, total);
  }
}
