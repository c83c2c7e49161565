package org.loomhive.confidential.outcome;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.loomhive.confidential.access.FileRef;

/**
 * Her answers as she gave them, with the edition that was asked. Never changed: a correction is a
 * new survey, and the newest of a milestone counts.
 */
@Entity
@Table(name = "survey")
public class Survey {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "file_ref")
  private FileRef file;

  @Enumerated(EnumType.STRING)
  private Milestone milestone;

  @Column(name = "instrument_code")
  private String instrumentCode;

  @Column(name = "instrument_edition")
  private int instrumentEdition;

  @Column(name = "answered_on")
  private LocalDate answeredOn;

  @Column(name = "recorded_by")
  private String recordedBy;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "survey_answer", joinColumns = @JoinColumn(name = "survey_id"))
  @MapKeyColumn(name = "item_code")
  @Column(name = "option_code")
  private Map<String, String> answers = new HashMap<>();

  protected Survey() {} // for EclipseLink

  Survey(FileRef file, SurveyForm form, String by, Instant now) {
    this.file = file;
    this.milestone = form.milestone();
    this.instrumentCode = form.instrumentCode();
    this.instrumentEdition = form.edition();
    this.answeredOn = form.answeredOn();
    this.answers.putAll(form.answers());
    this.recordedBy = by;
    this.recordedAt = now;
  }

  public FileRef file() {
    return file;
  }

  public Milestone milestone() {
    return milestone;
  }

  public String instrumentCode() {
    return instrumentCode;
  }

  public int instrumentEdition() {
    return instrumentEdition;
  }

  public LocalDate answeredOn() {
    return answeredOn;
  }

  public Map<String, String> answers() {
    return Map.copyOf(answers);
  }

  /** Scores of two surveys are compared only when they answered the same edition. */
  public boolean isComparableWith(Survey other) {
    return instrumentCode.equals(other.instrumentCode)
        && instrumentEdition == other.instrumentEdition;
  }
}
