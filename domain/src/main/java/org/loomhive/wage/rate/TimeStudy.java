package org.loomhive.wage.rate;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Sku;
import org.loomhive.production.recipe.StepMinutes;

/**
 * How long a piece takes: the median of pieces timed by several makers, with an allowance for rest
 * and delay, agreed with them on a day. It is never changed; a newer one replaces it from the day
 * on which that was agreed.
 */
@Entity
@Table(name = "time_study")
public class TimeStudy {
  /** Fewer say too little. */
  public static final int LEAST_PIECES = 3;

  public static final int LEAST_MAKERS = 2;

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private Sku sku;

  @Enumerated(EnumType.STRING)
  @Column(name = "skill_level")
  private SkillLevel level;

  private BigDecimal rating;
  private BigDecimal allowance;
  private BigDecimal complexity;

  @Column(name = "standard_minutes")
  private int standardMinutes;

  @Column(name = "agreed_on")
  private LocalDate agreedOn;

  @Column(name = "agreed_with")
  private String agreedWith = "";

  private String note = "";

  @Column(name = "recorded_by")
  private String recordedBy;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  @ElementCollection
  @CollectionTable(name = "timed_piece", joinColumns = @JoinColumn(name = "time_study_id"))
  private List<TimedPiece> pieces = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "time_study_step", joinColumns = @JoinColumn(name = "time_study_id"))
  @OrderColumn(name = "position")
  private List<StepMinutes> steps = new ArrayList<>();

  protected TimeStudy() {} // for EclipseLink

  /**
   * How the observed time becomes the standard.
   *
   * @param rating pace of those who were timed against a usual pace; 1 unless there is a reason
   * @param allowance for rest and delay, as a part of the time; 0.15 is usual
   * @param complexity what a difficult piece pays more per hour; at least 1
   */
  public record Factors(BigDecimal rating, BigDecimal allowance, BigDecimal complexity) {
    public Factors {
      if (rating.signum() <= 0
          || allowance.signum() < 0
          || complexity.compareTo(BigDecimal.ONE) < 0) throw new Refused(RateRefusal.UNFAIR_FACTOR);
    }

    public static Factors usual() {
      return new Factors(BigDecimal.ONE, new BigDecimal("0.15"), BigDecimal.ONE);
    }
  }

  public TimeStudy(
      Sku sku, SkillLevel level, List<TimedPiece> pieces, Factors factors, LocalDate agreedOn) {
    this.sku = sku;
    this.level = level;
    this.pieces.addAll(pieces);
    this.rating = factors.rating();
    this.allowance = factors.allowance();
    this.complexity = factors.complexity();
    this.agreedOn = agreedOn;
    if (pieces.size() < LEAST_PIECES || makers() < LEAST_MAKERS)
      throw new Refused(RateRefusal.TOO_FEW_TIMED, LEAST_PIECES, LEAST_MAKERS);
    this.standardMinutes = standard().intValueExact();
  }

  /**
   * @param who agreed to it, for example "the weavers of Umden, at their meeting"
   * @param why the rating or the difficulty is not 1; may be empty where both are
   */
  public TimeStudy agreedWith(String who, String why) {
    agreedWith = who == null ? "" : who.strip();
    note = why == null ? "" : why.strip();
    return this;
  }

  /**
   * Says what the time of the middle piece went into, the way to fetch material with it.
   *
   * @param ofOnePiece in their order; together as long as the middle piece, or none at all
   */
  public TimeStudy inSteps(List<StepMinutes> ofOnePiece) {
    var sum = BigDecimal.valueOf(ofOnePiece.stream().mapToInt(StepMinutes::minutes).sum());
    boolean off = sum.subtract(median()).abs().compareTo(BigDecimal.ONE) >= 0;
    if (!ofOnePiece.isEmpty() && off) throw new Refused(RateRefusal.STEPS_OFF, sum, median());
    steps.addAll(ofOnePiece);
    return this;
  }

  /** A pace other than the usual and a difficulty are the word of somebody who gives a reason. */
  void requireExplained() {
    if (agreedWith.isEmpty()) throw new Refused(RateRefusal.WITH_WHOM);
    boolean usual =
        rating.compareTo(BigDecimal.ONE) == 0 && complexity.compareTo(BigDecimal.ONE) == 0;
    if (!usual && note.isEmpty()) throw new Refused(RateRefusal.FACTOR_NEEDS_REASON);
  }

  void recorded(String who, Instant when) {
    recordedBy = who;
    recordedAt = when;
  }

  private BigDecimal standard() {
    return median()
        .multiply(rating)
        .multiply(BigDecimal.ONE.add(allowance))
        .setScale(0, RoundingMode.CEILING);
  }

  /** The middle one of the times; of two in the middle, what lies between them. */
  public BigDecimal median() {
    var sorted = pieces.stream().mapToInt(TimedPiece::minutes).sorted().toArray();
    int middle = sorted.length / 2;
    if (sorted.length % 2 == 1) return BigDecimal.valueOf(sorted[middle]);
    return BigDecimal.valueOf(sorted[middle - 1] + (long) sorted[middle])
        .divide(BigDecimal.valueOf(2));
  }

  /** By how many people. */
  public int makers() {
    return (int) pieces.stream().map(TimedPiece::maker).distinct().count();
  }

  public Sku sku() {
    return sku;
  }

  public SkillLevel level() {
    return level;
  }

  public BigDecimal complexity() {
    return complexity;
  }

  public BigDecimal rating() {
    return rating;
  }

  public BigDecimal allowance() {
    return allowance;
  }

  /** Minutes for one piece, whole minutes rounded up. */
  public int standardMinutes() {
    return standardMinutes;
  }

  public LocalDate agreedOn() {
    return agreedOn;
  }

  /** Empty for a study from before this was asked. */
  public String agreedWith() {
    return agreedWith;
  }

  public String note() {
    return note;
  }

  /** Empty where nobody timed them one by one. */
  public List<StepMinutes> steps() {
    return List.copyOf(steps);
  }

  public List<TimedPiece> pieces() {
    return List.copyOf(pieces);
  }
}
