package org.loomhive.production.inspection.plan;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.loomhive.catalog.ProductKind;
import org.loomhive.kernel.Actor;

/**
 * By which points the pieces of a kind are looked at, and how many of a receipt. A better plan is a
 * new edition.
 */
@Entity
@Table(name = "inspection_plan")
public class InspectionPlan {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Enumerated(EnumType.STRING)
  private ProductKind kind;

  private int edition;

  @Column(name = "sample_pieces")
  private Integer samplePieces;

  @Column(name = "written_at")
  private Instant writtenAt;

  @Column(name = "written_by")
  private String writtenBy;

  @Transient private Stage adding = Stage.ON_RECEIPT;

  @OneToMany(mappedBy = "plan", cascade = CascadeType.PERSIST)
  @OrderBy("position")
  private List<PlanPoint> points = new ArrayList<>();

  protected InspectionPlan() {} // for EclipseLink

  /**
   * @param samplePieces how many of a receipt are looked at; null for all
   */
  public InspectionPlan(ProductKind kind, Integer samplePieces) {
    this.kind = kind;
    this.samplePieces = samplePieces;
  }

  /** The points that follow are looked at then. */
  public InspectionPlan at(Stage stage) {
    adding = stage;
    return this;
  }

  /** A measure with what it should be, and by how much it may differ. */
  public InspectionPlan measuring(
      String name, BigDecimal target, BigDecimal tolerance, String unit) {
    add(PointKind.MEASURE, name).measures(target, tolerance, unit);
    return this;
  }

  public InspectionPlan asking(PointKind how, String name) {
    add(how, name);
    return this;
  }

  private PlanPoint add(PointKind how, String name) {
    var point = new PlanPoint(this, points.size() + 1, how, name).at(adding);
    points.add(point);
    return point;
  }

  InspectionPlan publish(int asEdition, Actor who, Instant now) {
    this.edition = asEdition;
    this.writtenBy = who.ref();
    this.writtenAt = now;
    return this;
  }

  /** Of so many pieces, how many are looked at. */
  public int sampleOf(int pieces) {
    return samplePieces == null ? pieces : Math.min(samplePieces, pieces);
  }

  public ProductKind kind() {
    return kind;
  }

  public int edition() {
    return edition;
  }

  /** Empty for every piece. */
  public Optional<Integer> samplePieces() {
    return Optional.ofNullable(samplePieces);
  }

  public List<PlanPoint> points() {
    return List.copyOf(points);
  }

  /** What decides about the pieces of a receipt. */
  public List<PlanPoint> onReceipt() {
    return points(Stage.ON_RECEIPT);
  }

  public List<PlanPoint> points(Stage stage) {
    return points.stream().filter(point -> point.stage() == stage).toList();
  }
}
