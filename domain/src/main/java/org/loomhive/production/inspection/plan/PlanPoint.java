package org.loomhive.production.inspection.plan;

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
import java.util.Optional;
import org.loomhive.kernel.Refused;
import org.loomhive.production.ProductionRefusal;

/** One thing that is looked at in a piece. */
@Entity
@Table(name = "plan_point")
public class PlanPoint {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @ManyToOne(optional = false)
  @JoinColumn(name = "plan_id")
  private InspectionPlan plan;

  private int position;

  @Enumerated(EnumType.STRING)
  private Stage stage;

  @Enumerated(EnumType.STRING)
  private PointKind kind;

  private String name;
  private String unit;
  private BigDecimal target;
  private BigDecimal tolerance;

  protected PlanPoint() {} // for EclipseLink

  PlanPoint(InspectionPlan plan, int position, PointKind kind, String name) {
    this.plan = plan;
    this.position = position;
    this.kind = kind;
    this.name = name;
  }

  PlanPoint at(Stage when) {
    stage = when;
    return this;
  }

  void measures(BigDecimal aim, BigDecimal moreOrLess, String in) {
    if (aim == null || moreOrLess == null || moreOrLess.signum() < 0)
      throw new Refused(ProductionRefusal.MEASURE_NEEDS_A_TARGET, name);
    this.target = aim;
    this.tolerance = moreOrLess;
    this.unit = in;
  }

  /** Within the tolerance, a yes, a grade above C, or like the picture. */
  boolean isGood(BigDecimal measured, String said) {
    return switch (kind) {
      case MEASURE -> measured.subtract(target).abs().compareTo(tolerance) <= 0;
      case YES_NO, PHOTO -> "YES".equals(said);
      case GRADE -> "A".equals(said) || "B".equals(said);
    };
  }

  public boolean isMeasure() {
    return kind == PointKind.MEASURE;
  }

  public int position() {
    return position;
  }

  public Stage stage() {
    return stage;
  }

  public PointKind kind() {
    return kind;
  }

  public String name() {
    return name;
  }

  /** Of a measure, as it is written. */
  public Optional<String> unit() {
    return Optional.ofNullable(unit);
  }

  public Optional<BigDecimal> target() {
    return Optional.ofNullable(target);
  }

  public Optional<BigDecimal> tolerance() {
    return Optional.ofNullable(tolerance);
  }
}
