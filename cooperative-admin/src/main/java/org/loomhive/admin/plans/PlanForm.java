package org.loomhive.admin.plans;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.loomhive.catalog.ProductKind;
import org.loomhive.production.inspection.plan.InspectionPlan;
import org.loomhive.production.inspection.plan.InspectionPlans;
import org.loomhive.production.inspection.plan.PointKind;
import org.loomhive.production.inspection.plan.Stage;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;

/** A plan as it is written: lines that are left empty are left out. */
@Named("planForm")
@RequestScoped
public class PlanForm {
  private static final int LINES = 8;

  @Inject InspectionPlans plans;
  @Inject SignedIn signedIn;
  @Inject Notes notes;

  private ProductKind kind = ProductKind.WEAVING;
  private Integer samplePieces;
  private final List<Line> lines = Stream.generate(Line::new).limit(LINES).toList();

  public String write() {
    var plan = new InspectionPlan(kind, samplePieces);
    for (Line line : lines) line.addTo(plan);
    plans.add(plan, signedIn.actor());
    notes.good("plans.written");
    return "/workshop/plans?faces-redirect=true";
  }

  public ProductKind[] getKinds() {
    return ProductKind.values();
  }

  public Stage[] getStages() {
    return Stage.values();
  }

  public PointKind[] getPointKinds() {
    return PointKind.values();
  }

  public List<Line> getLines() {
    return lines;
  }

  public ProductKind getKind() {
    return kind;
  }

  public void setKind(ProductKind kind) {
    this.kind = kind;
  }

  public Integer getSamplePieces() {
    return samplePieces;
  }

  public void setSamplePieces(Integer samplePieces) {
    this.samplePieces = samplePieces;
  }

  /** One point as it is typed. */
  public static class Line {
    private Stage stage = Stage.ON_RECEIPT;
    private PointKind how = PointKind.YES_NO;
    private String name;
    private BigDecimal target;
    private BigDecimal tolerance;
    private String unit;

    void addTo(InspectionPlan plan) {
      if (name == null || name.isBlank()) return;
      plan.at(stage);
      if (how == PointKind.MEASURE) plan.measuring(name.strip(), target, tolerance, unit);
      else plan.asking(how, name.strip());
    }

    /** Said of a measure that says too little, so that the no stands beside the right line. */
    public boolean isOdd() {
      boolean said = target != null && tolerance != null && tolerance.signum() >= 0;
      return how == PointKind.MEASURE && name != null && !name.isBlank() && !said;
    }

    public Stage getStage() {
      return stage;
    }

    public void setStage(Stage stage) {
      this.stage = stage;
    }

    public PointKind getHow() {
      return how;
    }

    public void setHow(PointKind how) {
      this.how = how;
    }

    public String getName() {
      return name;
    }

    public void setName(String name) {
      this.name = name;
    }

    public BigDecimal getTarget() {
      return target;
    }

    public void setTarget(BigDecimal target) {
      this.target = target;
    }

    public BigDecimal getTolerance() {
      return tolerance;
    }

    public void setTolerance(BigDecimal tolerance) {
      this.tolerance = tolerance;
    }

    public String getUnit() {
      return unit;
    }

    public void setUnit(String unit) {
      this.unit = unit;
    }
  }
}
