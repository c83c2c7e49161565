package org.loomhive.material.moisture;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.LotNumber;

/** How damp a lot was when somebody measured it. Never changed; the newest tells of today. */
@Entity
@Table(name = "lot_moisture")
public class MoistureReading {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "lot_number")
  private LotNumber lot;

  @Column(name = "regain_percent")
  private BigDecimal regain;

  @Column(name = "read_at")
  private Instant readAt;

  @Column(name = "read_by")
  private String readBy;

  protected MoistureReading() {} // for EclipseLink

  MoistureReading(LotNumber lot, Regain regain) {
    this.lot = lot;
    this.regain = regain.percent();
  }

  MoistureReading by(Actor who, Instant when) {
    readBy = who.ref();
    readAt = when;
    return this;
  }

  public Regain regain() {
    return new Regain(regain);
  }

  public Instant readAt() {
    return readAt;
  }
}
