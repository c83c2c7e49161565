package org.loomhive.production;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.loomhive.kernel.Quantity;
import org.loomhive.material.MaterialCode;
import org.loomhive.production.recipe.NewLine;
import org.loomhive.production.recipe.UsePolicy;

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

  @Enumerated(EnumType.STRING)
  private UsePolicy policy;

  @ElementCollection
  @CollectionTable(name = "recipe_substitute", joinColumns = @JoinColumn(name = "recipe_line_id"))
  @Column(name = "material_code")
  @Convert(converter = MaterialCode.AsText.class)
  private Set<MaterialCode> substitutes = new HashSet<>();

  protected RecipeLine() {} // for EclipseLink

  RecipeLine(Recipe recipe, NewLine line) {
    this.recipe = recipe;
    this.material = line.material();
    this.quantityPerPiece = line.perPiece();
    this.usualLossPercent = line.usualLossPercent();
    this.policy = line.policy();
    this.substitutes.addAll(line.substitutes());
    this.substitutes.remove(material);
  }

  /** The same for another edition, with its own share of loss. */
  NewLine expecting(int lossPercent) {
    return new NewLine(material, quantityPerPiece, lossPercent, policy, substitutes);
  }

  /** It is this material, or may stand in for it. */
  public boolean accepts(MaterialCode code) {
    return material.equals(code) || substitutes.contains(code);
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

  /** How much may be given, as a factor of the need; none where there is no limit. */
  Optional<BigDecimal> most() {
    return policy.most(recipe.overIssuePercent());
  }

  /** How much may go into so many pieces and be lost with them; none where there is no limit. */
  public Optional<Quantity> mostFor(int pieces) {
    return most().map(most -> needFor(pieces).times(most, RoundingMode.CEILING));
  }

  public UsePolicy policy() {
    return policy;
  }

  /** What may stand in for it, in the same amount. */
  public Set<MaterialCode> substitutes() {
    return Set.copyOf(substitutes);
  }
}
