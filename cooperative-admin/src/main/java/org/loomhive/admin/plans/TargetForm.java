package org.loomhive.admin.plans;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.loomhive.admin.ChosenCooperative;
import org.loomhive.catalog.Products;
import org.loomhive.catalog.Variant;
import org.loomhive.kernel.Sku;
import org.loomhive.production.run.StockTarget;
import org.loomhive.production.run.StockTargets;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;

/** How much of a variant is to lie in the store. */
@Named("targetForm")
@RequestScoped
public class TargetForm {
  private static final int MOST_PRODUCTS = 200;

  @Inject ChosenCooperative chosen;
  @Inject Products products;
  @Inject StockTargets targets;
  @Inject SignedIn signedIn;
  @Inject Notes notes;

  private String sku;
  private Integer pieces;

  /** Variants of the chosen cooperative. */
  public List<Variant> getVariants() {
    return products.page(0, MOST_PRODUCTS).stream()
        .filter(product -> product.cooperative().equals(chosen.ref()))
        .flatMap(product -> product.flawless().stream())
        .toList();
  }

  public int target(Variant variant) {
    return targets.find(variant.sku()).map(StockTarget::pieces).orElse(0);
  }

  public String want() {
    targets.want(new Sku(sku), pieces, signedIn.actor());
    notes.good("plans.target.set");
    return "/workshop/runs?faces-redirect=true&of=" + chosen.ref();
  }

  public String getSku() {
    return sku;
  }

  public void setSku(String sku) {
    this.sku = sku;
  }

  public Integer getPieces() {
    return pieces;
  }

  public void setPieces(Integer pieces) {
    this.pieces = pieces;
  }
}
