package org.loomhive.production.inspection.stage;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.Optional;
import org.loomhive.production.inspection.plan.PlanPoint;
import org.loomhive.production.inspection.plan.Read;

/** What was read at one point of a look. */
@Entity
@Table(name = "stage_reading")
public class StageReading {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @ManyToOne(optional = false)
  @JoinColumn(name = "look_id")
  private StageLook look;

  @ManyToOne(optional = false)
  @JoinColumn(name = "point_id")
  private PlanPoint point;

  private BigDecimal measured;
  private String said;

  @Column(name = "is_good")
  private boolean good;

  protected StageReading() {} // for EclipseLink

  StageReading(StageLook look, Read read) {
    this.look = look;
    this.point = read.point();
    this.measured = read.measured();
    this.said = read.said();
    this.good = read.isGood();
  }

  public PlanPoint point() {
    return point;
  }

  public Optional<BigDecimal> measured() {
    return Optional.ofNullable(measured);
  }

  /** YES, NO or a grade. */
  public Optional<String> said() {
    return Optional.ofNullable(said);
  }

  public boolean isGood() {
    return good;
  }
}
