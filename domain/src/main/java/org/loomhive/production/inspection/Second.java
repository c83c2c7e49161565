package org.loomhive.production.inspection;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Sku;
import org.loomhive.production.ProductionRefusal;
import org.loomhive.production.receipt.Receipt;

/**
 * Pieces that are good for a lower price. Their maker was paid in full when they were found so; she
 * agrees that they are sold for it, takes them back, or asks for another look. Her first answer
 * stands.
 */
@Entity
@Table(name = "second_piece")
public class Second {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private int version;

  @OneToOne(optional = false)
  @JoinColumn(name = "receipt_id")
  private Receipt receipt;

  private int pieces;
  @Embedded private Money price;

  @Column(name = "proposed_at")
  private Instant proposedAt;

  @Enumerated(EnumType.STRING)
  private Answer answer;

  @Enumerated(EnumType.STRING)
  @Column(name = "answered_how")
  private How how;

  @Column(name = "answered_at")
  private Instant answeredAt;

  private String witness;
  private Sku sku;

  @Column(name = "stocked_at")
  private Instant stockedAt;

  /** What she may say. */
  public enum Answer {
    AGREED,
    TAKEN_BACK,
    /** Somebody else says what the pieces are; this price is off the table. */
    LOOK_AGAIN
  }

  /** How she said it. */
  public enum How {
    PORTAL,
    SIGNATURE
  }

  protected Second() {} // for EclipseLink

  Second(Receipt receipt, int pieces, Money price, Instant now) {
    this.receipt = receipt;
    this.pieces = pieces;
    this.price = price;
    this.proposedAt = now;
  }

  void answer(Answer said, How by, Instant now) {
    if (answer == said) return;
    if (answer != null) throw new Refused(ProductionRefusal.SECOND_IS_ANSWERED);
    answer = said;
    how = by;
    answeredAt = now;
  }

  void witnessed(String who) {
    if (witness == null) witness = who;
  }

  void requireAgreed() {
    if (answer != Answer.AGREED) throw new Refused(ProductionRefusal.SECOND_NOT_AGREED);
  }

  /** It lies in the store and is offered as this variant. */
  void stocked(Sku as, Instant now) {
    sku = as;
    stockedAt = now;
  }

  /** She may still ask that somebody else looks; nobody looks for a third time. */
  public boolean mayBeLookedAtAgain() {
    return answer == null && receipt.againFor().isEmpty();
  }

  /** As what it is offered; empty while it is not. */
  public Optional<Sku> sku() {
    return Optional.ofNullable(sku);
  }

  public boolean isAnswered() {
    return answer != null;
  }

  public Receipt receipt() {
    return receipt;
  }

  public int pieces() {
    return pieces;
  }

  /** What one is to be sold for. */
  public Money price() {
    return price;
  }

  public Instant proposedAt() {
    return proposedAt;
  }

  public Optional<Answer> answer() {
    return Optional.ofNullable(answer);
  }

  public Optional<How> how() {
    return Optional.ofNullable(how);
  }

  public Optional<Instant> answeredAt() {
    return Optional.ofNullable(answeredAt);
  }

  /** Who of the staff saw her sign. */
  public Optional<String> witness() {
    return Optional.ofNullable(witness);
  }
}
