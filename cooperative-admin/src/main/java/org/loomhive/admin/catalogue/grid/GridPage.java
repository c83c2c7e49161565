package org.loomhive.admin.catalogue.grid;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.loomhive.admin.catalogue.EditedProduct;
import org.loomhive.catalog.Look;
import org.loomhive.catalog.Variant;
import org.loomhive.kernel.Sku;
import org.loomhive.stock.Availability;
import org.loomhive.stock.StockKeeping;

/** All variants of a product with their prices and stock. */
@Named("grid")
@RequestScoped
public class GridPage {
  @Inject EditedProduct edited;
  @Inject StockKeeping stock;

  private Map<Sku, Availability> there;

  @PostConstruct
  void look() {
    there = stock.of(getVariants().stream().map(Variant::sku).toList());
  }

  public List<Variant> getVariants() {
    return edited.getProduct().flawless();
  }

  public int onHand(Variant variant) {
    return there.get(variant.sku()).onHand();
  }

  public List<String> getSizes() {
    return all(Look::size);
  }

  public List<String> getShades() {
    return all(Look::shade);
  }

  public List<String> getPatterns() {
    return all(Look::pattern);
  }

  private List<String> all(Function<Look, Optional<String>> what) {
    return getVariants().stream()
        .map(variant -> what.apply(variant.look()))
        .flatMap(Optional::stream)
        .distinct()
        .toList();
  }

  String address() {
    return "/trade/grid?faces-redirect=true&p=" + edited.getProduct().slug();
  }
}
