package org.loomhive.admin.care;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.loomhive.confidential.outcome.Instrument;
import org.loomhive.confidential.outcome.Instruments;
import org.loomhive.confidential.outcome.Milestone;
import org.loomhive.confidential.outcome.RecordSurvey;
import org.loomhive.confidential.outcome.SurveyForm;
import org.loomhive.kernel.NotFound;
import org.loomhive.web.Notes;
import org.loomhive.web.asked.Chosen;

/** Fills in a survey after a conversation. */
@Named("surveyPage")
@RequestScoped
public class SurveyPage {
  @Inject
  @ManagedProperty("#{param.m}")
  String milestoneName;

  @Inject CareFile file;
  @Inject Instruments instruments;
  @Inject RecordSurvey record;
  @Inject Notes notes;

  private final Map<String, String> answers = new HashMap<>();
  private Instrument instrument;
  private LocalDate day;

  public String record() {
    answers.values().removeIf(answer -> answer == null || answer.isEmpty());
    var asked = getInstrument();
    record.record(
        file.ref(),
        new SurveyForm(asked.code(), asked.edition(), getMilestone(), day, answers),
        file.reader());
    notes.good("care.survey.done");
    return file.to("/care/person");
  }

  public Milestone getMilestone() {
    return Chosen.of(Milestone.class, milestoneName)
        .orElseThrow(() -> new NotFound("milestone", milestoneName));
  }

  public Instrument getInstrument() {
    if (instrument == null)
      instrument =
          instruments.newest().stream()
              .findFirst()
              .orElseThrow(() -> new NotFound("instrument", "any"));
    return instrument;
  }

  public Map<String, String> getAnswers() {
    return answers;
  }

  public LocalDate getDay() {
    return day;
  }

  public void setDay(LocalDate day) {
    this.day = day;
  }
}
