package org.loomhive.storefront.stories;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.loomhive.catalog.ProductKind;
import org.loomhive.catalog.Workshop;
import org.loomhive.catalog.Workshops;
import org.loomhive.catalog.shelf.ProductSearch;
import org.loomhive.catalog.shelf.SearchProducts;
import org.loomhive.kernel.NotFound;
import org.loomhive.storefront.shop.ProductCard;
import org.loomhive.storefront.shop.ProductCards;
import org.loomhive.storefront.shop.ShopCurrency;
import org.loomhive.web.language.Spoken;

/** One craft: how it is done, who does it, and some of what comes of it. */
@Named
@RequestScoped
public class CraftPage {
  private static final int FEW = 8;

  @Inject SearchProducts search;
  @Inject ProductCards cards;
  @Inject Workshops workshops;
  @Inject ShopCurrency shop;

  @Inject
  @ManagedProperty("#{param.k}")
  String name;

  private ProductKind kind;

  /** Finds it before anything is written, so that an unknown one gives a proper answer. */
  public void open() {
    kind = ProductKind.find(name).orElseThrow(() -> new NotFound("craft", name));
  }

  public ProductKind getKind() {
    return kind;
  }

  public List<ProductCard> getPieces() {
    var rows = search.find(all()).rows();
    return cards.of(rows.subList(0, Math.min(FEW, rows.size())));
  }

  /** Those that have something of it on the shelf. */
  public List<Workshop> getMakers() {
    return workshops.all().stream()
        .filter(maker -> search.count(all().madeBy(maker.ref())) > 0)
        .toList();
  }

  private ProductSearch all() {
    return ProductSearch.in(shop.getCurrency()).told(Spoken.now()).only(kind);
  }
}
