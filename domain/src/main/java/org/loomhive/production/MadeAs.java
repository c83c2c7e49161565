package org.loomhive.production;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Optional;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.RunNumber;
import org.loomhive.kernel.WorkOrderNumber;

/** In which size or colour work is made, and together with what. */
@Embeddable
public class MadeAs implements Serializable {
  @Column(name = "variant_label")
  private String variantLabel = "";

  @Column(name = "run_number")
  private RunNumber run;

  protected MadeAs() {} // for EclipseLink

  /** As buyers read it; may be empty. */
  public void inVariant(String label) {
    this.variantLabel = label == null ? "" : label;
  }

  void join(RunNumber together, WorkOrderNumber work) {
    if (run != null && !run.equals(together)) throw new Refused(ProductionRefusal.IN_A_RUN, work);
    run = together;
  }

  /** Size or colour; may be empty. */
  public String variantLabel() {
    return variantLabel;
  }

  /** Empty for work by itself. */
  public Optional<RunNumber> run() {
    return Optional.ofNullable(run);
  }
}
