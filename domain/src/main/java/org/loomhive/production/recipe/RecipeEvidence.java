package org.loomhive.production.recipe;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.LocalDate;

/** What the minutes of a recipe rest on: pieces that were timed, or what somebody estimated. */
@Embeddable
public class RecipeEvidence implements Serializable {
  @Enumerated(EnumType.STRING)
  @Column(name = "evidence")
  private Kind kind;

  @Column(name = "evidence_note")
  private String note;

  @Column(name = "evidence_on")
  private LocalDate on;

  protected RecipeEvidence() {} // for EclipseLink

  private RecipeEvidence(Kind kind, String note, LocalDate on) {
    this.kind = kind;
    this.note = note;
    this.on = on;
  }

  /** Where the minutes come from. */
  public enum Kind {
    TIME_STUDY,
    ESTIMATE
  }

  /**
   * @param agreedOn the day on which the makers agreed to the study
   */
  public static RecipeEvidence timed(String study, LocalDate agreedOn) {
    return new RecipeEvidence(Kind.TIME_STUDY, study, agreedOn);
  }

  /**
   * @param how who estimated it, and from what
   */
  public static RecipeEvidence estimated(String how, LocalDate on) {
    return new RecipeEvidence(Kind.ESTIMATE, how, on);
  }

  /** For another edition, which rests on the same. */
  public RecipeEvidence copy() {
    return new RecipeEvidence(kind, note, on);
  }

  public Kind kind() {
    return kind;
  }

  public String note() {
    return note;
  }

  public LocalDate on() {
    return on;
  }
}
