package org.loomhive.production;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.loomhive.kernel.Quantity;
import org.loomhive.material.MaterialCode;

/** One material of a recipe: what is in a piece, and what is usually lost in making it. */
@Entity
@Table(name = "recipe_line")
public class RecipeLine {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @ManyToOne(optional = false)
  @JoinColumn(name = "recipe_id")
  private Recipe recipe;

  @Column(name = "material_code")
  private MaterialCode material;

  @Embedded private Quantity quantityPerPiece;

  @Column(name = "usual_loss_percent")
  private int usualLossPercent;

  protected RecipeLine() {} // for EclipseLink

  RecipeLine(Recipe recipe, MaterialCode material, Quantity perPiece, int usualLossPercent) {
    this.recipe = recipe;
    this.material = material;
    this.quantityPerPiece = perPiece;
    this.usualLossPercent = usualLossPercent;
  }

  /** What so many pieces need, with the usual loss. */
  public Quantity needFor(int pieces) {
    return inPieces(pieces).plus(lossWith(inPieces(pieces)));
  }

  /** What is in so many finished pieces. */
  public Quantity inPieces(int pieces) {
    return quantityPerPiece.times(pieces);
  }

  /** What is usually lost when so much goes into pieces. */
  public Quantity lossWith(Quantity inPieces) {
    return inPieces.times(BigDecimal.valueOf(usualLossPercent, 2), RoundingMode.CEILING);
  }

  Recipe recipe() {
    return recipe;
  }

  public MaterialCode material() {
    return material;
  }

  public Quantity quantityPerPiece() {
    return quantityPerPiece;
  }

  public int usualLossPercent() {
    return usualLossPercent;
  }
}
