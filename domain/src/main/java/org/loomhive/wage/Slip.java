package org.loomhive.wage;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.MemberRef;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.PayRunRef;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.SlipNumber;

/**
 * What one member is paid for one month, and how it came about. Its figures are fixed when the
 * month is closed; afterwards it only notes which pay run took it. Nothing is ever taken off.
 */
@Entity
@Table(name = "slip")
public class Slip {
  private static final int MINUTES_PER_HOUR = 60;

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private int version;
  private SlipNumber number;

  @Column(name = "cooperative_ref")
  private CooperativeRef cooperative;

  @Column(name = "member_ref")
  private MemberRef member;

  private YearMonth period;

  @Column(name = "earned_minor")
  private long earnedMinor;

  @Column(name = "floor_minor")
  private long floorMinor;

  @Column(name = "top_up_minor")
  private long topUpMinor;

  private String currency;

  @Column(name = "standard_minutes")
  private int standardMinutes;

  @Column(name = "fixed_at")
  private Instant fixedAt;

  @Column(name = "pay_run_ref")
  private PayRunRef payRun;

  @OneToMany
  @JoinTable(
      name = "slip_line",
      joinColumns = @JoinColumn(name = "slip_id"),
      inverseJoinColumns = @JoinColumn(name = "earned_wage_id"))
  @OrderBy("id")
  private List<EarnedWage> lines = new ArrayList<>();

  protected Slip() {} // for EclipseLink

  /**
   * @param earned all of one member, in one currency; at least one row
   * @param floor what the same minutes must pay at least
   */
  Slip(YearMonth period, List<EarnedWage> earned, Money floor, Instant now) {
    var first = earned.get(0);
    this.number = SlipNumber.random();
    this.cooperative = first.cooperative();
    this.member = first.member();
    this.period = period;
    this.currency = floor.currency();
    this.lines.addAll(earned);
    this.standardMinutes = earned.stream().mapToInt(EarnedWage::standardMinutes).sum();
    this.earnedMinor =
        Money.sum(currency, earned.stream().map(EarnedWage::amount).toList()).minor();
    this.floorMinor = floor.minor();
    this.topUpMinor = Math.max(0, Math.subtractExact(floorMinor, earnedMinor));
    this.fixedAt = now;
  }

  /** It is going to be paid with this run, and with no other. */
  public void takeInto(PayRunRef run) {
    if (payRun != null && !payRun.equals(run))
      throw new Refused(WageRefusal.IN_A_PAY_RUN, number, payRun);
    payRun = run;
  }

  /** The run did not pay it: it waits for another one. */
  public void giveBack(PayRunRef run) {
    if (run.equals(payRun)) payRun = null;
  }

  public boolean isInAPayRun() {
    return payRun != null;
  }

  public Optional<PayRunRef> payRun() {
    return Optional.ofNullable(payRun);
  }

  public SlipNumber number() {
    return number;
  }

  public CooperativeRef cooperative() {
    return cooperative;
  }

  public MemberRef member() {
    return member;
  }

  public YearMonth period() {
    return period;
  }

  /** By pieces. */
  public Money earned() {
    return Money.ofMinor(earnedMinor, currency);
  }

  /** What the same minutes must pay at least. */
  public Money floor() {
    return Money.ofMinor(floorMinor, currency);
  }

  /** What is added so that she does not fall under the floor. */
  public Money topUp() {
    return Money.ofMinor(topUpMinor, currency);
  }

  /** What she gets. There are no deductions. */
  public Money net() {
    return earned().plus(topUp());
  }

  public int standardMinutes() {
    return standardMinutes;
  }

  /** What an hour of this month's work paid; part of a coin is left out. */
  public Money hourlyValue() {
    return perHour(net());
  }

  public Money floorPerHour() {
    return perHour(floor());
  }

  private Money perHour(Money whole) {
    if (standardMinutes <= 0) return Money.zero(currency);
    long coins = Math.multiplyExact(whole.minor(), MINUTES_PER_HOUR);
    return Money.ofMinor(Math.floorDiv(coins, standardMinutes), currency);
  }

  /** The last day on which the law allows to pay it. */
  public LocalDate payBy() {
    return PayPeriod.payBy(period);
  }

  public Instant fixedAt() {
    return fixedAt;
  }

  public List<EarnedWage> lines() {
    return List.copyOf(lines);
  }
}
