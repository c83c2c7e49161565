package org.loomhive.confidential.outcome;

import java.time.LocalDate;
import java.util.Map;

/**
 * A survey as it was filled in.
 *
 * @param answers option codes by item code
 */
public record SurveyForm(
    String instrumentCode,
    int edition,
    Milestone milestone,
    LocalDate answeredOn,
    Map<String, String> answers) {
  public SurveyForm {
    answers = Map.copyOf(answers);
  }

  /** Says nothing, so that it may not slip into a log. */
  @Override
  public String toString() {
    return "SurveyForm";
  }
}
