package org.loomhive.admin.care;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import org.loomhive.confidential.access.CareDay;
import org.loomhive.confidential.outcome.FollowUp;
import org.loomhive.confidential.outcome.FollowUps;
import org.loomhive.confidential.outcome.Instruments;
import org.loomhive.confidential.outcome.ScoreEngine;
import org.loomhive.confidential.outcome.Scores;
import org.loomhive.confidential.outcome.Survey;
import org.loomhive.confidential.outcome.Surveys;

/** The plan of follow-ups of a file and what came of it. */
@Named("followUpPart")
@RequestScoped
public class FollowUpPart {
  @Inject CareFile file;
  @Inject FollowUps followUps;
  @Inject Surveys surveys;
  @Inject Instruments instruments;
  @Inject Clock clock;

  /** One survey with what it comes to. */
  public record Scored(Survey survey, String instrument, boolean official, Scores scores) {}

  public List<FollowUp> getPlan() {
    return followUps.of(file.ref());
  }

  public boolean isUnsafe() {
    return followUps.isUnsafeToContact(file.ref());
  }

  public boolean isOpen(FollowUp followUp) {
    return followUp.isOpenOn(CareDay.today(clock));
  }

  public List<Scored> getScored() {
    return surveys.of(file.ref()).stream().map(this::score).toList();
  }

  private Scored score(Survey survey) {
    var instrument = instruments.get(survey.instrumentCode(), survey.instrumentEdition());
    var scores = ScoreEngine.score(instrument, survey.answers());
    return new Scored(survey, instrument.name(), instrument.isOfficial(), scores);
  }
}
