package org.loomhive.admin.workshop;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.loomhive.kernel.MemberRef;
import org.loomhive.membership.Member;
import org.loomhive.membership.Members;
import org.loomhive.production.WorkOrder;
import org.loomhive.production.WorkOrders;

/** Those who can do a piece of work, those with most free time first, so that work is spread. */
@RequestScoped
public class Weavers {
  private static final int MINUTES_PER_HOUR = 60;

  @Inject Members members;
  @Inject WorkOrders workOrders;

  /**
   * Somebody who can do it.
   *
   * @param hoursInHand standard hours of what she accepted and has not handed in
   */
  public record Choice(Member member, long hoursInHand) {
    public MemberRef ref() {
      return member.ref();
    }

    public String called() {
      return member.called();
    }

    public int hoursPerWeek() {
      return member.hoursPerWeek();
    }

    long freeHours() {
      return hoursPerWeek() - hoursInHand;
    }
  }

  public List<Choice> whoCan(WorkOrder work, LocalDate on) {
    var busy = workOrders.minutesInHands(work.cooperative());
    return members.of(work.cooperative()).stream()
        .filter(member -> member.isActiveOn(on))
        .filter(member -> work.recipe().suits(member.skills()))
        .filter(member -> work.madeAs().isFor(member.group()))
        .map(member -> new Choice(member, hours(busy.getOrDefault(member.ref(), 0L))))
        .sorted(Comparator.comparing(Choice::freeHours).reversed().thenComparing(Choice::called))
        .toList();
  }

  private static long hours(long minutes) {
    return (minutes + MINUTES_PER_HOUR - 1) / MINUTES_PER_HOUR;
  }
}
