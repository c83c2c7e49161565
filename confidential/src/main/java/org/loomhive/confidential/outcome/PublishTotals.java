package org.loomhive.confidential.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.loomhive.confidential.access.CareDay;
import org.loomhive.confidential.access.FileRef;
import org.loomhive.confidential.consent.Consents;
import org.loomhive.confidential.consent.Purpose;
import org.loomhive.impact.PublishFigure;
import org.loomhive.impact.Quarter;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Role;

/**
 * Counts, for the quarter that is over, those who agreed to be counted, and hands the totals over
 * to be rounded and published. A total that would say the same of everybody counted is left out.
 */
@ApplicationScoped
public class PublishTotals {
  static final String FOLLOWED = "followed_for_a_year";
  static final String BETTER = "better_after_a_year";

  @Inject Surveys surveys;
  @Inject Consents consents;
  @Inject Instruments instruments;
  @Inject PublishFigure publish;
  @Inject Clock clock;

  public void publish(Actor actor) {
    actor.require(Role.CASE_WORKER);
    var quarter = Quarter.endedBefore(CareDay.today(clock));
    var followed = filesFollowedForAYear(quarter.lastDay());
    long better = followed.values().stream().filter(this::isBetter).count();
    publish.publish(FOLLOWED, quarter, followed.size());
    if (better < followed.size()) publish.publish(BETTER, quarter, better);
  }

  private Map<FileRef, List<Survey>> filesFollowedForAYear(LocalDate until) {
    var today = CareDay.today(clock);
    var byFile =
        surveys.all().stream()
            .filter(survey -> !survey.answeredOn().isAfter(until))
            .collect(Collectors.groupingBy(Survey::file));
    byFile.keySet().removeIf(file -> !consents.holds(file, Purpose.STATISTICS, today));
    byFile.values().removeIf(own -> newest(own, Milestone.MONTH_12).isEmpty());
    return byFile;
  }

  private boolean isBetter(List<Survey> own) {
    var first = newest(own, Milestone.BASELINE);
    var later = newest(own, Milestone.MONTH_12);
    if (first.isEmpty() || !first.get().isComparableWith(later.orElseThrow())) return false;
    var before = score(first.get());
    var after = score(later.get());
    return before.isPresent() && after.isPresent() && after.get().compareTo(before.get()) > 0;
  }

  private Optional<BigDecimal> score(Survey survey) {
    var instrument = instruments.get(survey.instrumentCode(), survey.instrumentEdition());
    return ScoreEngine.score(instrument, survey.answers()).composite().value();
  }

  private static Optional<Survey> newest(List<Survey> own, Milestone milestone) {
    return own.stream().filter(s -> s.milestone() == milestone).reduce((a, b) -> b);
  }
}
