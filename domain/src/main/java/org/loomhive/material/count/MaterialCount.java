package org.loomhive.material.count;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.LotNumber;
import org.loomhive.kernel.Quantity;
import org.loomhive.kernel.Unit;

/** What was found of a lot in the store on a day. Never changed; the next count says more. */
@Entity
@Table(name = "material_count")
public class MaterialCount {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "lot_number")
  private LotNumber lot;

  @Column(name = "in_book")
  private BigDecimal inBook;

  private BigDecimal counted;

  @Enumerated(EnumType.STRING)
  private Unit unit;

  private String reason;

  @Column(name = "counted_at")
  private Instant countedAt;

  @Column(name = "counted_by")
  private String countedBy;

  protected MaterialCount() {} // for EclipseLink

  MaterialCount(LotNumber lot, Quantity inBook, Quantity counted, String reason) {
    this.lot = lot;
    this.inBook = inBook.amount();
    this.counted = counted.amount();
    this.unit = counted.unit();
    this.reason = reason;
  }

  MaterialCount by(Actor who, Instant when) {
    countedBy = who.ref();
    countedAt = when;
    return this;
  }

  public LotNumber lot() {
    return lot;
  }

  /** In the store by the book when it was counted. */
  public Quantity inBook() {
    return Quantity.of(inBook, unit);
  }

  public Quantity counted() {
    return Quantity.of(counted, unit);
  }

  /** Found more when above zero. */
  public Quantity variance() {
    return counted().minus(inBook());
  }

  public Optional<String> reason() {
    return Optional.ofNullable(reason);
  }

  public Instant countedAt() {
    return countedAt;
  }

  public String countedBy() {
    return countedBy;
  }
}
