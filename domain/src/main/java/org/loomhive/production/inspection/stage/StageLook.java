package org.loomhive.production.inspection.stage;

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
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.loomhive.catalog.picture.CleanPhoto;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.WorkOrderNumber;
import org.loomhive.production.inspection.plan.Read;
import org.loomhive.production.inspection.plan.Stage;

/** Somebody looked at pieces in making, or at a parcel. Added once, never changed. */
@Entity
@Table(name = "stage_look")
public class StageLook {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Enumerated(EnumType.STRING)
  private Stage stage;

  @Column(name = "work_order")
  private WorkOrderNumber workOrder;

  private String parcel;

  @Column(name = "is_good")
  private boolean good;

  private String words;
  private String photo;

  @Column(name = "looked_at")
  private Instant lookedAt;

  @Column(name = "looked_by")
  private String lookedBy;

  @OneToMany(mappedBy = "look", cascade = CascadeType.PERSIST)
  @OrderBy("id")
  private List<StageReading> readings = new ArrayList<>();

  protected StageLook() {} // for EclipseLink

  private StageLook(Stage stage, boolean good, String words) {
    this.stage = stage;
    this.good = good;
    this.words = words;
  }

  static StageLook inMaking(WorkOrderNumber work, Seen seen) {
    var look = new StageLook(Stage.IN_MAKING, seen.good(), seen.words());
    look.workOrder = work;
    return look.read(seen);
  }

  static StageLook atParcel(String parcel, Seen seen) {
    var look = new StageLook(Stage.PACKING, seen.good(), seen.words());
    look.parcel = parcel;
    return look.read(seen);
  }

  private StageLook read(Seen seen) {
    if (seen.hasPhoto()) photo = CleanPhoto.nameOf(seen.photo());
    for (Read one : seen.read()) if (!one.isEmpty()) readings.add(new StageReading(this, one));
    return this;
  }

  StageLook by(Actor who, Instant when) {
    lookedBy = who.ref();
    lookedAt = when;
    return this;
  }

  /** Null for a look at a parcel. */
  public WorkOrderNumber workOrder() {
    return workOrder;
  }

  public boolean isGood() {
    return good;
  }

  /** What is to be mended, or what was good; may be empty where it was good. */
  public String words() {
    return words;
  }

  /** What its photo is called; empty where nobody took one. */
  public Optional<String> photo() {
    return Optional.ofNullable(photo);
  }

  public List<StageReading> readings() {
    return List.copyOf(readings);
  }

  public Instant lookedAt() {
    return lookedAt;
  }

  public String lookedBy() {
    return lookedBy;
  }
}
