package org.loomhive.production.waste;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Sku;
import org.loomhive.material.MaterialCode;
import org.loomhive.production.ProductionRefusal;
import org.loomhive.production.Recipe;
import org.loomhive.production.Recipes;

/** What the next edition of a recipe would be, by the figures of the one in force. */
@ApplicationScoped
public class NextEdition {
  @Inject Recipes recipes;
  @Inject WasteBoard board;

  /**
   * Empty when somebody has written another edition meanwhile.
   *
   * @param edition the one that the figures are about
   * @param material the code of the one whose share of loss is another
   */
  public Optional<Recipe> of(Sku sku, int edition, String material) {
    var inForce = recipes.get(sku);
    if (inForce.edition() != edition) return Optional.empty();
    var code = new MaterialCode(material);
    var percent =
        board.lastYear(recipes.cooperativeOf(sku)).stream()
            .filter(one -> one.made().sku().equals(sku) && one.made().edition() == edition)
            .filter(one -> one.material().equals(code))
            .findFirst()
            .flatMap(Waste::proposal)
            .orElseThrow(() -> new Refused(ProductionRefusal.TOLERANCE_FITS, sku));
    return Optional.of(inForce.expecting(code, percent).follows(edition));
  }
}
