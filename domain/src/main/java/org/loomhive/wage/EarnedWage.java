package org.loomhive.wage;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.MemberRef;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.ReceiptNumber;
import org.loomhive.kernel.Sku;
import org.loomhive.kernel.SlipNumber;
import org.loomhive.kernel.WorkOrderNumber;
import org.loomhive.wage.rate.PieceRate;
import org.loomhive.wage.rate.SkillLevel;

/**
 * What the good pieces of one receipt earned their maker. There is one row for the pieces
 * themselves; a mistake is mended by a further row, never by a change.
 */
@Entity
@Table(name = "earned_wage")
public class EarnedWage {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "work_order_number")
  private WorkOrderNumber workOrder;

  @Column(name = "receipt_number")
  private ReceiptNumber receipt;

  private int correction;

  @Column(name = "cooperative_ref")
  private CooperativeRef cooperative;

  @Column(name = "member_ref")
  private MemberRef member;

  private Sku sku;

  @Enumerated(EnumType.STRING)
  @Column(name = "skill_level")
  private SkillLevel level;

  private int pieces;

  @Column(name = "rate_minor")
  private long rateMinor;

  @Embedded private Money amount;

  @Column(name = "standard_minutes")
  private int standardMinutes;

  @Column(name = "worked_on")
  private LocalDate workedOn;

  private YearMonth period;

  @Column(name = "earned_at")
  private Instant earnedAt;

  @Column(name = "recorded_by")
  private String recordedBy;

  private String reason;

  @Column(name = "arrears_of")
  private SlipNumber arrearsOf;

  protected EarnedWage() {} // for EclipseLink

  /** Who made it, and where she works. */
  public record Maker(CooperativeRef cooperative, MemberRef member) {}

  /** Whose work it was: the work order, the receipt, the maker, and what she made. */
  public record Work(
      WorkOrderNumber number, ReceiptNumber receipt, Maker maker, Sku sku, int pieces) {}

  /** What was agreed to count: the rate of a piece, its level, and the day of the work. */
  public record Terms(PieceRate rate, SkillLevel level, LocalDate workedOn) {}

  EarnedWage(Work work, Terms terms) {
    this.workOrder = work.number();
    this.receipt = work.receipt();
    this.cooperative = work.maker().cooperative();
    this.member = work.maker().member();
    this.sku = work.sku();
    this.pieces = work.pieces();
    this.level = terms.level();
    this.rateMinor = terms.rate().amount().minor();
    this.amount = terms.rate().amount().times(pieces);
    this.standardMinutes = Math.multiplyExact(terms.rate().minutes(), pieces);
    this.workedOn = terms.workedOn();
  }

  /** A further row about the same work; amount and minutes may be below zero. */
  EarnedWage corrected(CorrectWage.Correction by) {
    var further = new EarnedWage();
    further.workOrder = workOrder;
    further.receipt = receipt;
    further.cooperative = cooperative;
    further.member = member;
    further.sku = sku;
    further.level = level;
    further.rateMinor = rateMinor;
    further.workedOn = workedOn;
    further.correction = by.number();
    further.amount = by.difference();
    further.standardMinutes = by.minutes();
    further.reason = by.reason();
    return further;
  }

  /**
   * A further row that lifts the same work to a floor that rose after it was earned.
   *
   * @param closed the slip that paid too little; null while the work stands on none
   */
  EarnedWage raised(CorrectWage.Correction by, SlipNumber closed) {
    var further = corrected(by);
    further.arrearsOf = closed;
    return further;
  }

  EarnedWage recorded(YearMonth inPeriod, Instant now, String by) {
    this.period = inPeriod;
    this.earnedAt = now;
    this.recordedBy = by;
    return this;
  }

  public WorkOrderNumber workOrder() {
    return workOrder;
  }

  /** The pieces that it is about. */
  public ReceiptNumber receipt() {
    return receipt;
  }

  /** 0 is the work itself; 1 and more are corrections of its work order in their order. */
  public int correction() {
    return correction;
  }

  public boolean isCorrection() {
    return correction > 0;
  }

  public CooperativeRef cooperative() {
    return cooperative;
  }

  public MemberRef member() {
    return member;
  }

  public Sku sku() {
    return sku;
  }

  public SkillLevel level() {
    return level;
  }

  public int pieces() {
    return pieces;
  }

  /** What one piece pays. */
  public Money rate() {
    return Money.ofMinor(rateMinor, amount.currency());
  }

  public Money amount() {
    return amount;
  }

  /** For all pieces together. */
  public int standardMinutes() {
    return standardMinutes;
  }

  public LocalDate workedOn() {
    return workedOn;
  }

  /** The month with which it is paid. */
  public YearMonth period() {
    return period;
  }

  public Instant earnedAt() {
    return earnedAt;
  }

  public String recordedBy() {
    return recordedBy;
  }

  /** Why somebody corrected it. */
  public Optional<String> reason() {
    return Optional.ofNullable(reason).filter(words -> !isRaise());
  }

  /** Its floor rose after it was earned; nobody had made a mistake. */
  public boolean isRaise() {
    return CorrectWage.FLOOR_ROSE.equals(reason);
  }

  /** The slip that had paid too little, for pay that comes after it. */
  public Optional<SlipNumber> arrearsOf() {
    return Optional.ofNullable(arrearsOf);
  }
}
