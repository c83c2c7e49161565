package org.loomhive.production.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.MemberRef;
import org.loomhive.membership.Member;
import org.loomhive.membership.hours.Hours;
import org.loomhive.membership.hours.OfferedTime;
import org.loomhive.membership.training.Training;
import org.loomhive.production.plan.FreeTime;
import org.loomhive.production.plan.Maker;
import org.loomhive.production.plan.PlanTask;

/** Those who offer hours: what they can, when they are free, and what they earned of late. */
@ApplicationScoped
public class GatherMakers {
  @Inject Hours hours;
  @Inject OpenWorks openWorks;
  @Inject Training training;

  List<Maker> gather(CooperativeRef cooperative, LocalDate today, Gathered.Pay pay) {
    var known =
        new Known(
            today,
            openWorks.inHand(cooperative),
            openWorks.agreedPay(cooperative),
            new Learners(openWorks.finished(cooperative), training.learntIn(cooperative)),
            pay.earned());
    var makers = new ArrayList<Maker>();
    hours
        .offeredIn(cooperative, today)
        .forEach((member, offered) -> makers.add(known.maker(member, offered)));
    makers.sort(Comparator.comparing(maker -> maker.ref().value()));
    return makers;
  }

  private record Known(
      LocalDate today,
      Map<MemberRef, List<OpenWorks.InHand>> inHand,
      Map<MemberRef, Long> agreed,
      Learners learners,
      Map<MemberRef, Long> earned) {
    Maker maker(Member member, OfferedTime offered) {
      var ref = member.ref();
      long income = earned.getOrDefault(ref, 0L) + agreed.getOrDefault(ref, 0L);
      return new Maker(
          ref,
          member.group().fetchedOn().map(day -> new Maker.Point(member.group().name(), day)),
          member.skills(),
          free(member, offered),
          Math.max(0, income),
          learners.crafts(member));
    }

    private FreeTime free(Member member, OfferedTime offered) {
      var hers =
          inHand.getOrDefault(member.ref(), List.of()).stream()
              .map(one -> new FreeTime.InHand(dayNumber(one.dueOn()), one.minutes()))
              .toList();
      int start = daysUntil(member.group().fetchedOn());
      return FreeTime.of(offered.minutesFrom(today, PlanTask.DAYS), start, hers);
    }

    private int dayNumber(LocalDate day) {
      return (int) ChronoUnit.DAYS.between(today, day);
    }

    /** Material is there on the next visit, or tomorrow when she comes herself. */
    private int daysUntil(Optional<DayOfWeek> visit) {
      int tomorrow = today.plusDays(1).getDayOfWeek().getValue();
      return 1 + visit.map(day -> Math.floorMod(day.getValue() - tomorrow, 7)).orElse(0);
    }
  }
}
