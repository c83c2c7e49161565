package org.loomhive.production.run;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.RunNumber;

/**
 * Work orders for one product that are made together. It does not change; its work goes its way.
 */
@Entity
@Table(name = "production_run")
public class ProductionRun {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private RunNumber number;

  @Column(name = "cooperative_ref")
  private CooperativeRef cooperative;

  @Column(name = "product_name")
  private String productName;

  @Column(name = "due_on")
  private LocalDate dueOn;

  @Column(name = "made_at")
  private Instant madeAt;

  @Column(name = "made_by")
  private String madeBy;

  protected ProductionRun() {} // for EclipseLink

  ProductionRun(MakeRun.NewRun run, String productName) {
    this.number = run.number();
    this.cooperative = run.cooperative();
    this.productName = productName;
    this.dueOn = run.dueOn();
  }

  ProductionRun by(Actor who, Instant when) {
    this.madeBy = who.ref();
    this.madeAt = when;
    return this;
  }

  public RunNumber number() {
    return number;
  }

  public CooperativeRef cooperative() {
    return cooperative;
  }

  public String productName() {
    return productName;
  }

  public LocalDate dueOn() {
    return dueOn;
  }

  public Instant madeAt() {
    return madeAt;
  }

  public String madeBy() {
    return madeBy;
  }
}
