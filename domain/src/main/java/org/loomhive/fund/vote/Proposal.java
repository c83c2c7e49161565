package org.loomhive.fund.vote;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.loomhive.fund.FundRefusal;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.MemberRef;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.Refused;

/**
 * Something on which the members of a cooperative vote until a day. After it the votes are counted,
 * or hands are shown at a meeting before two witnesses; what was counted stays.
 */
@Entity
@Table(name = "proposal")
public class Proposal {
  private static final int PERCENT = 100;

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private int version;
  private ProposalRef ref;

  @Column(name = "cooperative_ref")
  private CooperativeRef cooperative;

  @Enumerated(EnumType.STRING)
  private ProposalKind kind;

  @Enumerated(EnumType.STRING)
  private PremiumUse purpose;

  @Column(name = "of_year")
  private Integer year;

  private String title;
  private String reasons;
  @Embedded private Money amount;

  @Column(name = "made_at")
  private Instant madeAt;

  @Column(name = "made_by")
  private String madeBy;

  @Column(name = "ends_on")
  private LocalDate endsOn;

  @Column(name = "counted_at")
  private Instant countedAt;

  @Column(name = "counted_by")
  private String countedBy;

  @Embedded private Count count;
  private Integer members;

  @Column(name = "one_witness")
  private MemberRef oneWitness;

  @Column(name = "other_witness")
  private MemberRef otherWitness;

  protected Proposal() {} // for EclipseLink

  /** What is proposed, in words and in money. */
  public record What(String title, String reasons, Money amount) {
    public What {
      if (!amount.isPositive()) throw new Refused(FundRefusal.AMOUNT_NOT_POSITIVE);
    }
  }

  private static Proposal of(CooperativeRef whose, ProposalKind kind, What what) {
    var made = new Proposal();
    made.ref = ProposalRef.random();
    made.cooperative = whose;
    made.kind = kind;
    made.title = what.title();
    made.reasons = what.reasons();
    made.amount = what.amount();
    return made;
  }

  static Proposal toSpend(CooperativeRef whose, PremiumUse purpose, What what) {
    var made = of(whose, ProposalKind.PREMIUM, what);
    made.purpose = purpose;
    return made;
  }

  static Proposal toShare(CooperativeRef whose, int year, What what) {
    var made = of(whose, ProposalKind.SURPLUS, what);
    made.year = year;
    return made;
  }

  Proposal made(LocalDate until, Instant now, String by) {
    endsOn = until;
    madeAt = now;
    madeBy = by;
    return this;
  }

  void requireOpen(LocalDate today) {
    if (isCounted() || today.isAfter(endsOn)) throw new Refused(FundRefusal.VOTING_IS_OVER);
  }

  /**
   * @param who are members on this day
   */
  void counted(Count votes, int who, Instant now, String by) {
    count = votes;
    members = who;
    countedAt = now;
    countedBy = by;
  }

  void witnessed(MemberRef one, MemberRef other) {
    oneWitness = one;
    otherWitness = other;
  }

  public boolean isCounted() {
    return countedAt != null;
  }

  public boolean isOpen(LocalDate today) {
    return !isCounted() && !today.isAfter(endsOn);
  }

  /** Enough members voted. */
  public boolean isQuorate() {
    return isCounted()
        && Math.multiplyExact(count.all(), PERCENT) >= Math.multiplyExact(members, kind.quorum());
  }

  /** Enough voted, and more said yes than no. */
  public boolean isAccepted() {
    return isQuorate() && count.yes() > count.no();
  }

  public boolean isByHands() {
    return oneWitness != null;
  }

  public ProposalRef ref() {
    return ref;
  }

  public CooperativeRef cooperative() {
    return cooperative;
  }

  public ProposalKind kind() {
    return kind;
  }

  public Optional<PremiumUse> purpose() {
    return Optional.ofNullable(purpose);
  }

  /** Whose surplus is shared. */
  public Optional<Integer> year() {
    return Optional.ofNullable(year);
  }

  public String title() {
    return title;
  }

  public String reasons() {
    return reasons;
  }

  public Money amount() {
    return amount;
  }

  public Instant madeAt() {
    return madeAt;
  }

  /** The last day on which votes are taken. */
  public LocalDate endsOn() {
    return endsOn;
  }

  public Optional<Instant> countedAt() {
    return Optional.ofNullable(countedAt);
  }

  /** Empty as long as nothing is counted. */
  public Optional<Count> count() {
    return Optional.ofNullable(count);
  }

  /** How many could have voted; only once it is counted. */
  public int members() {
    return members == null ? 0 : members;
  }
}
