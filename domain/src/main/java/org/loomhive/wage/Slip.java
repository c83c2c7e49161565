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
import org.loomhive.wage.item.SlipItem;

/**
 * What one member is paid for one month, and how it came about: pieces, what was topped up, and
 * items that add or take. Its figures are fixed when the month is closed; afterwards it only notes
 * which pay run took it.
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
  private int series;

  @Column(name = "earned_minor")
  private long earnedMinor;

  @Column(name = "floor_minor")
  private long floorMinor;

  @Column(name = "top_up_minor")
  private long topUpMinor;

  @Column(name = "additions_minor")
  private long additionsMinor;

  @Column(name = "deductions_minor")
  private long deductionsMinor;

  private String currency;

  @Column(name = "standard_minutes")
  private int standardMinutes;

  @Column(name = "counted_minutes")
  private int countedMinutes;

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
   * The rows of her work, and what they must pay at least.
   *
   * @param rows none when she has only items
   * @param minutes that count for the floor
   */
  record Earned(List<EarnedWage> rows, Money floor, int minutes) {
    Money sum() {
      return Money.sum(floor.currency(), rows.stream().map(EarnedWage::amount).toList());
    }
  }

  Slip(SlipItem.Whose whose, YearMonth period, Earned earned, Instant now) {
    this.number = SlipNumber.random();
    this.cooperative = whose.cooperative();
    this.member = whose.member();
    this.period = period;
    this.currency = earned.floor().currency();
    this.lines.addAll(earned.rows());
    this.standardMinutes = earned.rows().stream().mapToInt(EarnedWage::standardMinutes).sum();
    this.countedMinutes = earned.minutes();
    this.earnedMinor = earned.sum().minor();
    this.floorMinor = earned.floor().minor();
    this.topUpMinor = Math.max(0, Math.subtractExact(floorMinor, earnedMinor));
    this.fixedAt = now;
  }

  /** It is paid before its month ends. */
  Slip before(int number) {
    series = number;
    return this;
  }

  /** It holds this item too. Before it is fixed only. */
  void take(SlipItem item) {
    item.takeOnto(number);
    long minor = Money.zero(currency).plus(item.amount()).minor();
    if (item.kind().adds()) additionsMinor = Math.addExact(additionsMinor, minor);
    else deductionsMinor = Math.addExact(deductionsMinor, minor);
    if (net().isNegative()) throw new Refused(WageRefusal.MORE_THAN_THERE_IS, item.key());
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

  /** It pays something before the month ended, and no work of it. */
  public boolean isPaidBefore() {
    return series > 0;
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

  /** What her work of the month pays, before items add or take. */
  public Money wages() {
    return earned().plus(topUp());
  }

  /** What items add: produce, a share of a surplus, an advance. */
  public Money additions() {
    return Money.ofMinor(additionsMinor, currency);
  }

  /** What items take: an advance repaid, or what was paid before. */
  public Money deductions() {
    return Money.ofMinor(deductionsMinor, currency);
  }

  /** What she gets. */
  public Money net() {
    return wages().plus(additions()).minus(deductions());
  }

  public int standardMinutes() {
    return standardMinutes;
  }

  /** The hours that she said where they are more than the standard, else the standard. */
  public int countedMinutes() {
    return countedMinutes;
  }

  /**
   * What an hour of this month's work paid; part of a coin is left out, and so is what makes up for
   * an earlier month.
   */
  public Money hourlyValue() {
    return perHour(wages().minus(arrears()));
  }

  public Money floorPerHour() {
    return perHour(floor().minus(arrears()));
  }

  private Money arrears() {
    var late = lines.stream().filter(row -> row.arrearsOf().isPresent());
    return Money.sum(currency, late.map(EarnedWage::amount).toList());
  }

  private Money perHour(Money whole) {
    if (countedMinutes <= 0) return Money.zero(currency);
    long coins = Math.multiplyExact(whole.minor(), MINUTES_PER_HOUR);
    return Money.ofMinor(Math.floorDiv(coins, countedMinutes), currency);
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
