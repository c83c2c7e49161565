package org.loomhive.storefront.shop;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.loomhive.catalog.ProductKind;
import org.loomhive.catalog.Workshop;
import org.loomhive.catalog.Workshops;
import org.loomhive.catalog.shelf.ProductSearch;
import org.loomhive.catalog.shelf.SearchProducts;
import org.loomhive.web.language.Spoken;

/** The first page: a few pieces of each craft and who makes them. */
@Named
@RequestScoped
public class HomePage {
  private static final int FEW = 4;

  @Inject SearchProducts search;
  @Inject ProductCards cards;
  @Inject ShopCurrency shop;
  @Inject Workshops workshops;
  private List<Craft> crafts;

  /** A craft with its newest pieces. */
  public record Craft(ProductKind kind, List<ProductCard> pieces) {}

  public List<Craft> getCrafts() {
    if (crafts == null) {
      crafts = new ArrayList<>();
      for (ProductKind kind : ProductKind.values()) add(kind);
    }
    return crafts;
  }

  public List<Workshop> getWorkshops() {
    return workshops.all();
  }

  private void add(ProductKind kind) {
    var rows =
        search.find(ProductSearch.in(shop.getCurrency()).told(Spoken.now()).only(kind)).rows();
    if (rows.isEmpty()) return;
    crafts.add(new Craft(kind, cards.of(rows.subList(0, Math.min(FEW, rows.size())))));
  }
}
