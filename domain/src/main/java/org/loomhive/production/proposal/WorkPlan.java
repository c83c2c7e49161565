package org.loomhive.production.proposal;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.Money;
import org.loomhive.membership.Cooperative;
import org.loomhive.production.plan.IncomeSpread;
import org.loomhive.production.plan.IncomeTenth;

/**
 * A proposal how the open work of a cooperative could be shared. It is asked for, made in the
 * background by whichever node claims it, and then stays as it is.
 */
@Entity
@Table(name = "work_plan")
public class WorkPlan {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private int version;
  private PlanRef ref;

  @Column(name = "cooperative_ref")
  private CooperativeRef cooperative;

  private String currency;
  private long seed;

  @Column(name = "asked_at")
  private Instant askedAt;

  @Column(name = "asked_by")
  private String askedBy;

  @Column(name = "heard_at")
  private Instant heardAt;

  private int percent;

  @Column(name = "finished_at")
  private Instant finishedAt;

  @Column(name = "failed_at")
  private Instant failedAt;

  @Column(name = "gini_before")
  private Integer giniBefore;

  @Column(name = "gini_after")
  private Integer giniAfter;

  @Column(name = "lowest_before")
  private Long lowestBefore;

  @Column(name = "lowest_after")
  private Long lowestAfter;

  @OneToMany(mappedBy = "plan", cascade = CascadeType.PERSIST)
  @OrderBy("id")
  private List<PlanLine> lines = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "plan_tenth", joinColumns = @JoinColumn(name = "plan_id"))
  @OrderColumn(name = "position")
  private List<IncomeTenth> tenths = new ArrayList<>();

  protected WorkPlan() {} // for EclipseLink

  WorkPlan(Cooperative cooperative, long seed) {
    this.ref = PlanRef.random();
    this.cooperative = cooperative.ref();
    this.currency = cooperative.currency();
    this.seed = seed;
  }

  WorkPlan asked(Actor by, Instant now) {
    askedBy = by.ref();
    askedAt = now;
    return this;
  }

  /** Somebody works on it. Percent never goes back. */
  void heard(int nowPercent, Instant now) {
    percent = Math.max(percent, nowPercent);
    heardAt = now;
  }

  /** What those who offer hours have before it and would have after it, in the same order. */
  void finish(List<Long> incomesBefore, List<Long> incomesAfter, Instant now) {
    var before = IncomeSpread.of(incomesBefore);
    var after = IncomeSpread.of(incomesAfter);
    giniBefore = before.giniPerMille();
    giniAfter = after.giniPerMille();
    lowestBefore = before.lowestTenth();
    lowestAfter = after.lowestTenth();
    tenths.addAll(IncomeTenth.of(incomesBefore, incomesAfter));
    percent = 100;
    finishedAt = now;
  }

  void fail(Instant now) {
    failedAt = now;
  }

  void add(PlanLine line) {
    lines.add(line);
  }

  public boolean isFinished() {
    return finishedAt != null;
  }

  public boolean isFailed() {
    return failedAt != null;
  }

  /** Asked for and not ended. */
  public boolean isOpen() {
    return !isFinished() && !isFailed();
  }

  public PlanRef ref() {
    return ref;
  }

  public CooperativeRef cooperative() {
    return cooperative;
  }

  public long seed() {
    return seed;
  }

  public Instant askedAt() {
    return askedAt;
  }

  public String askedBy() {
    return askedBy;
  }

  /** How far the work on it is, 0 to 100. */
  public int percent() {
    return percent;
  }

  /** 0 when all have the same, near 1000 when one has all; of finished plans only. */
  public int giniBefore() {
    return giniBefore;
  }

  public int giniAfter() {
    return giniAfter;
  }

  /** What the tenth that has least has in the mean; of finished plans only. */
  public Money lowestBefore() {
    return Money.ofMinor(lowestBefore, currency);
  }

  public Money lowestAfter() {
    return Money.ofMinor(lowestAfter, currency);
  }

  /** Those who have least first; of finished plans only. */
  public List<IncomeTenth> tenths() {
    return List.copyOf(tenths);
  }

  public List<PlanLine> lines() {
    return List.copyOf(lines);
  }
}
