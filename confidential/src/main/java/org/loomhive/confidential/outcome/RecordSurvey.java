package org.loomhive.confidential.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.loomhive.confidential.access.CareDay;
import org.loomhive.confidential.access.FileRef;
import org.loomhive.confidential.consent.Consents;
import org.loomhive.confidential.consent.Purpose;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;

/** Records her answers and closes the follow-up. Nothing else in the house waits for a score. */
@ApplicationScoped
public class RecordSurvey {
  @Inject Surveys surveys;
  @Inject FollowUps followUps;
  @Inject Instruments instruments;
  @Inject Consents consents;
  @Inject Clock clock;

  @Transactional
  public void record(FileRef file, SurveyForm form, Actor actor) {
    actor.require(Role.CASE_WORKER);
    var today = CareDay.today(clock);
    if (!consents.holds(file, Purpose.SERVICES, today))
      throw new Refused(OutcomeRefusal.NO_CONSENT);
    if (form.answeredOn() == null || form.answeredOn().isAfter(today))
      throw new Refused(OutcomeRefusal.ANSWERED_IN_THE_FUTURE);
    checkAnswers(form);
    followUps.get(file, form.milestone()).done(clock.instant());
    surveys.add(new Survey(file, form, actor.ref(), clock.instant()));
  }

  private void checkAnswers(SurveyForm form) {
    var instrument = instruments.get(form.instrumentCode(), form.edition());
    if (form.answers().isEmpty()) throw new Refused(OutcomeRefusal.NO_ANSWERS);
    long known =
        instrument.items().stream()
            .filter(item -> item.option(form.answers().get(item.code())).isPresent())
            .count();
    if (known != form.answers().size()) throw new Refused(OutcomeRefusal.UNKNOWN_ANSWER);
  }
}
