package org.loomhive.confidential.outcome;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;

/** One of the answers that an item offers. Comes with its instrument and never changes. */
@Entity
@Table(name = "answer_option")
public class AnswerOption {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private String code;
  private String wording;

  @Enumerated(EnumType.STRING)
  private OptionKind kind;

  private BigDecimal score;

  protected AnswerOption() {} // for EclipseLink

  private AnswerOption(String code, OptionKind kind, BigDecimal score) {
    this.code = code;
    this.wording = code;
    this.kind = kind;
    this.score = score;
  }

  /**
   * @param score from 0 to 1
   */
  public static AnswerOption scored(String code, BigDecimal score) {
    if (score.signum() < 0 || score.compareTo(BigDecimal.ONE) > 0)
      throw new IllegalArgumentException("A score is from 0 to 1");
    return new AnswerOption(code, OptionKind.SCORED, score);
  }

  /** One without a score. */
  public static AnswerOption unscored(String code, OptionKind kind) {
    return new AnswerOption(code, kind, null);
  }

  public String code() {
    return code;
  }

  /** As it is read to her. */
  public String wording() {
    return wording;
  }

  public OptionKind kind() {
    return kind;
  }

  /** Only where the kind is SCORED. */
  BigDecimal score() {
    return score;
  }
}
