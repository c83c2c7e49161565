package org.loomhive.production.recipe;

import java.util.Set;
import org.loomhive.kernel.Quantity;
import org.loomhive.material.MaterialCode;

/**
 * One material of a recipe that is being written.
 *
 * @param usualLossPercent whole percent that is usually lost in making
 * @param substitutes what may stand in for it, in the same amount
 */
public record NewLine(
    MaterialCode material,
    Quantity perPiece,
    int usualLossPercent,
    UsePolicy policy,
    Set<MaterialCode> substitutes) {
  public NewLine {
    substitutes = Set.copyOf(substitutes);
  }
}
