package org.loomhive.payout.cash;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.Money;

/** Cash that came into a float from the bank, went back, or was counted. Never changed. */
@Entity
@Table(name = "cash_float_move")
public class FloatMove {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "move_key")
  private String key;

  @Column(name = "cooperative_ref")
  private CooperativeRef cooperative;

  @Enumerated(EnumType.STRING)
  private Kind kind;

  @Embedded private Money amount;

  private String why;

  @Column(name = "done_by")
  private String doneBy;

  @Column(name = "done_at")
  private Instant doneAt;

  /** What moves a float besides pay. */
  public enum Kind {
    TOPPED_UP,
    PAID_BACK,
    /** The amount is what was counted less what the book said. */
    COUNTED
  }

  protected FloatMove() {} // for EclipseLink

  FloatMove(CooperativeRef cooperative, Kind kind, Money amount) {
    this.key = UUID.randomUUID().toString();
    this.cooperative = cooperative;
    this.kind = kind;
    this.amount = amount;
  }

  FloatMove doneBy(String who, String reason, Instant now) {
    this.doneBy = who;
    this.why = reason;
    this.doneAt = now;
    return this;
  }

  String key() {
    return key;
  }

  public CooperativeRef cooperative() {
    return cooperative;
  }

  public Kind kind() {
    return kind;
  }

  public Money amount() {
    return amount;
  }

  public String why() {
    return why;
  }

  public String doneBy() {
    return doneBy;
  }

  public Instant doneAt() {
    return doneAt;
  }
}
