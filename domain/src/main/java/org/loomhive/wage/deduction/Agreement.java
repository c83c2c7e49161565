package org.loomhive.wage.deduction;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.MemberRef;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.Refused;
import org.loomhive.wage.item.SlipItem.Whose;

/**
 * An amount that is to be kept back from a member's slips, month by month: somebody asks, she
 * agrees, somebody else approves. She may take her consent back at any time; then it stops. It has
 * no interest and never grows.
 */
@Entity
@Table(name = "deduction_agreement")
public class Agreement {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private int version;
  private AgreementNumber number;

  @ManyToOne(optional = false)
  @JoinColumn(name = "kind")
  private DeductionKind kind;

  @Column(name = "cooperative_ref")
  private CooperativeRef cooperative;

  @Column(name = "member_ref")
  private MemberRef member;

  @Column(name = "total_minor")
  private long totalMinor;

  @Column(name = "monthly_minor")
  private long monthlyMinor;

  private String currency;

  @Column(name = "asked_at")
  private Instant askedAt;

  @Column(name = "asked_by")
  private String askedBy;

  @Column(name = "consented_at")
  private Instant consentedAt;

  @Enumerated(EnumType.STRING)
  @Column(name = "consented_how")
  private How consentedHow;

  private String witness;

  @Column(name = "taken_back_at")
  private Instant takenBackAt;

  @Column(name = "approved_at")
  private Instant approvedAt;

  @Column(name = "approved_by")
  private String approvedBy;

  @Column(name = "refused_at")
  private Instant refusedAt;

  @Column(name = "refused_by")
  private String refusedBy;

  /** How she agreed. */
  public enum How {
    /** Before somebody who did not ask for it. */
    IN_PERSON,
    /** On the portal, signed in with her PIN. */
    PORTAL
  }

  /**
   * How much, in all and in one month.
   *
   * @param monthly no month is asked for more
   */
  public record Sum(Money total, Money monthly) {
    public Sum {
      if (!total.isPositive() || !monthly.isPositive())
        throw new Refused(DeductionRefusal.NOTHING_ASKED);
      if (monthly.compareTo(total) > 0)
        throw new Refused(DeductionRefusal.MORE_A_MONTH_THAN_IN_ALL, monthly, total);
    }
  }

  protected Agreement() {} // for EclipseLink

  Agreement(DeductionKind kind, Whose whose, Sum sum) {
    this.number = AgreementNumber.random();
    this.kind = kind;
    this.cooperative = whose.cooperative();
    this.member = whose.member();
    this.totalMinor = sum.total().minor();
    this.monthlyMinor = sum.monthly().minor();
    this.currency = sum.total().currency();
  }

  Agreement asked(Actor by, Instant now) {
    askedBy = by.ref();
    askedAt = now;
    return this;
  }

  void consentOnPortal(Instant now) {
    consent(How.PORTAL, now);
  }

  void consentBefore(Actor who, Instant now) {
    if (who.ref().equals(askedBy)) throw new Refused(DeductionRefusal.YOU_ASKED_FOR_IT, number);
    if (isConsented()) return;
    consent(How.IN_PERSON, now);
    witness = who.ref();
  }

  private void consent(How how, Instant now) {
    if (isEnded()) throw new Refused(DeductionRefusal.ENDED, number);
    if (isConsented()) return;
    consentedAt = now;
    consentedHow = how;
  }

  /** She needs no reason. What was kept back before stays so. */
  void takeBack(Instant now) {
    if (takenBackAt == null) takenBackAt = now;
  }

  void approve(Actor by, Instant now) {
    if (by.ref().equals(askedBy)) throw new Refused(DeductionRefusal.YOU_ASKED_FOR_IT, number);
    if (by.ref().equals(witness)) throw new Refused(DeductionRefusal.YOU_WERE_THE_WITNESS, number);
    if (isEnded()) throw new Refused(DeductionRefusal.ENDED, number);
    if (!isConsented()) throw new Refused(DeductionRefusal.NO_CONSENT, number);
    if (isApproved()) return;
    approvedAt = now;
    approvedBy = by.ref();
  }

  /** It will not be. */
  void refuse(Actor by, Instant now) {
    if (isApproved()) throw new Refused(DeductionRefusal.ENDED, number);
    if (refusedAt != null) return;
    refusedAt = now;
    refusedBy = by.ref();
  }

  public boolean isConsented() {
    return consentedAt != null;
  }

  public boolean isApproved() {
    return approvedAt != null;
  }

  public boolean isTakenBack() {
    return takenBackAt != null;
  }

  /** Somebody said no, or she did. */
  public boolean isEnded() {
    return refusedAt != null || isTakenBack();
  }

  /** Both said yes, and neither took it back: months that close may keep back. */
  public boolean isInForce() {
    return isConsented() && isApproved() && !isEnded();
  }

  public boolean isWaiting() {
    return !isApproved() && !isEnded();
  }

  public AgreementNumber number() {
    return number;
  }

  public DeductionKind kind() {
    return kind;
  }

  public boolean isAdvance() {
    return kind.isAdvance();
  }

  public CooperativeRef cooperative() {
    return cooperative;
  }

  public MemberRef member() {
    return member;
  }

  public Whose whose() {
    return new Whose(cooperative, member);
  }

  public Money total() {
    return Money.ofMinor(totalMinor, currency);
  }

  public Money monthly() {
    return Money.ofMinor(monthlyMinor, currency);
  }

  public Instant askedAt() {
    return askedAt;
  }

  public String askedBy() {
    return askedBy;
  }

  public Optional<Instant> consentedAt() {
    return Optional.ofNullable(consentedAt);
  }

  public Optional<How> consentedHow() {
    return Optional.ofNullable(consentedHow);
  }

  public Optional<String> witness() {
    return Optional.ofNullable(witness);
  }

  public Optional<Instant> approvedAt() {
    return Optional.ofNullable(approvedAt);
  }

  public Optional<String> approvedBy() {
    return Optional.ofNullable(approvedBy);
  }
}
