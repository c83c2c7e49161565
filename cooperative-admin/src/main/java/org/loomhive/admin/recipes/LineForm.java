package org.loomhive.admin.recipes;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Set;
import org.loomhive.kernel.Quantity;
import org.loomhive.material.Material;
import org.loomhive.material.MaterialCode;
import org.loomhive.production.RecipeLine;
import org.loomhive.production.recipe.NewLine;
import org.loomhive.production.recipe.UsePolicy;

/** One material of a recipe as it is typed; empty when none is chosen. */
public class LineForm {
  private String material;
  private BigDecimal amount;
  private int loss;
  private String policy = UsePolicy.WARN.name();
  private String substitute;

  void show(RecipeLine line) {
    material = line.material().value();
    amount = line.quantityPerPiece().amount().stripTrailingZeros();
    loss = line.usualLossPercent();
    policy = line.policy().name();
    substitute = line.substitutes().stream().findFirst().map(MaterialCode::value).orElse(null);
  }

  boolean isFilled() {
    return material != null && amount != null;
  }

  NewLine typed(Material what) {
    var perPiece = Quantity.of(amount.setScale(Quantity.SCALE, RoundingMode.HALF_UP), what.unit());
    Set<MaterialCode> instead =
        substitute == null ? Set.of() : Set.of(new MaterialCode(substitute));
    return new NewLine(what.code(), perPiece, loss, UsePolicy.valueOf(policy), instead);
  }

  public String getMaterial() {
    return material;
  }

  public void setMaterial(String material) {
    this.material = material;
  }

  public BigDecimal getAmount() {
    return amount;
  }

  public void setAmount(BigDecimal amount) {
    this.amount = amount;
  }

  public int getLoss() {
    return loss;
  }

  public void setLoss(int loss) {
    this.loss = loss;
  }

  public String getPolicy() {
    return policy;
  }

  public void setPolicy(String policy) {
    this.policy = policy;
  }

  public String getSubstitute() {
    return substitute;
  }

  public void setSubstitute(String substitute) {
    this.substitute = substitute;
  }
}
