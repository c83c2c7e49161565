package org.loomhive.material.unit;

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
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.LotNumber;
import org.loomhive.kernel.Unit;

/** What one hank, cone or bundle of a lot is. Never changed; the newest that was stated counts. */
@Entity
@Table(name = "lot_conversion")
public class LotConversion {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "lot_number")
  private LotNumber lot;

  @Enumerated(EnumType.STRING)
  private Unit unit;

  @Column(name = "each_amount", precision = 18, scale = LotUnits.SCALE)
  private BigDecimal each;

  @Column(name = "stated_at")
  private Instant statedAt;

  @Column(name = "stated_by")
  private String statedBy;

  protected LotConversion() {} // for EclipseLink

  LotConversion(LotNumber lot, Unit unit, BigDecimal each) {
    this.lot = lot;
    this.unit = unit;
    this.each = each;
  }

  LotConversion by(Actor who, Instant when) {
    statedBy = who.ref();
    statedAt = when;
    return this;
  }

  Unit unit() {
    return unit;
  }

  BigDecimal each() {
    return each;
  }
}
