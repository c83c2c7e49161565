package org.loomhive.ordering.discount;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.Refused;

/** A code that takes some percent off the goods, so many times and between two days. */
@Entity
@Table(name = "discount")
public class Discount {
  static final int MOST_PERCENT = 90;
  private static final int WHOLE = 100;

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private int version;
  private String code;
  private int percent;

  @Column(name = "valid_from")
  private LocalDate validFrom;

  @Column(name = "valid_to")
  private LocalDate validTo;

  @Column(name = "most_uses")
  private int mostUses;

  private int uses;

  @Column(name = "made_at")
  private Instant madeAt;

  @Column(name = "made_by")
  private String madeBy;

  @Column(name = "ended_at")
  private Instant endedAt;

  protected Discount() {} // for EclipseLink

  Discount(MakeDiscount.Wanted wanted, Actor actor, Instant now) {
    this.code = wanted.code();
    this.percent = wanted.percent();
    this.validFrom = wanted.from();
    this.validTo = wanted.to();
    this.mostUses = wanted.mostUses();
    this.madeBy = actor.ref();
    this.madeAt = now;
  }

  void end(Instant now) {
    if (endedAt == null) endedAt = now;
  }

  void requireUsable(LocalDate today) {
    if (!isInForce(today)) throw new Refused(DiscountRefusal.OVER, code);
    if (uses >= mostUses) throw new Refused(DiscountRefusal.USED_UP, code);
  }

  void use() {
    uses++;
  }

  void giveBack() {
    uses--;
  }

  public boolean isInForce(LocalDate day) {
    return endedAt == null && !day.isBefore(validFrom) && !day.isAfter(validTo);
  }

  /**
   * The lower price of a piece.
   *
   * @param floor what its material and its makers cost; it is never lower than that
   */
  public Money off(Money price, Money floor) {
    var left = BigDecimal.valueOf(WHOLE - (long) percent).movePointLeft(2);
    var lower = price.times(left, RoundingMode.HALF_UP);
    return lower.compareTo(floor) < 0 ? floor : lower;
  }

  Long id() {
    return id;
  }

  public String code() {
    return code;
  }

  public int percent() {
    return percent;
  }

  public LocalDate validFrom() {
    return validFrom;
  }

  public LocalDate validTo() {
    return validTo;
  }

  public int mostUses() {
    return mostUses;
  }

  public int uses() {
    return uses;
  }

  public boolean isEnded() {
    return endedAt != null;
  }
}
