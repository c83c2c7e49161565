package org.loomhive.production.inspection;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.loomhive.kernel.CooperativeRef;

/** How many rejected pieces a cooperative takes as usual. */
@Entity
@Table(name = "inspection_rule")
public class InspectionRule {
  static final int USUAL_PERCENT = 20;

  @Id
  @Column(name = "cooperative_ref")
  private String cooperative;

  @Version private int version;

  @Column(name = "reject_share_percent")
  private int rejectSharePercent = USUAL_PERCENT;

  protected InspectionRule() {} // for EclipseLink

  InspectionRule(CooperativeRef cooperative) {
    this.cooperative = cooperative.value();
  }

  void allow(int percent) {
    rejectSharePercent = percent;
  }

  /** Above it, whoever gave out the work does not inspect it. */
  public int rejectSharePercent() {
    return rejectSharePercent;
  }
}
