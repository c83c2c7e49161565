package org.loomhive.wage.worked;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.MemberRef;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;
import org.loomhive.kernel.WorkOrderNumber;
import org.loomhive.membership.Cooperatives;
import org.loomhive.production.WorkOrder;
import org.loomhive.production.WorkOrders;

/**
 * A maker says how long finished work took her, if she likes to. Some work is asked about, by
 * chance; an answer never lowers what she is paid.
 */
@ApplicationScoped
public class LogTime {
  /** Every so many work orders are asked about. */
  private static final int ONE_IN = 3;

  /** Later nobody remembers well enough. */
  private static final Duration ASKED_FOR = Duration.ofDays(14);

  @Inject WorkOrders workOrders;
  @Inject LoggedTimes times;
  @Inject Cooperatives cooperatives;
  @Inject Clock clock;

  /** It was finished lately, chance chose it, and she has not said it yet. */
  public boolean isAsked(WorkOrder work) {
    return mayBeAsked(work)
        && work.finishedAt().orElseThrow().plus(ASKED_FOR).isAfter(clock.instant())
        && times.find(work.number()).isEmpty();
  }

  private static boolean mayBeAsked(WorkOrder work) {
    boolean finished = work.acceptedAt().isPresent() && work.finishedAt().isPresent();
    return finished && Math.floorMod(work.number().value().hashCode(), ONE_IN) == 0;
  }

  /** Saying the same again changes nothing. */
  @Transactional
  public void say(WorkOrderNumber number, int minutes, MemberRef member) {
    var work = workOrders.getOwn(number, member);
    if (!mayBeAsked(work)) throw new Refused(WorkedRefusal.NOT_ASKED);
    if (minutes < 1) throw new Refused(WorkedRefusal.NO_TIME);
    var before = times.find(number);
    if (before.isEmpty()) keep(work, minutes, member);
    else if (before.get().minutes() != minutes)
      throw new Refused(WorkedRefusal.SAID_BEFORE, before.get().minutes());
  }

  private void keep(WorkOrder work, int minutes, MemberRef member) {
    var cooperative = cooperatives.get(work.cooperative());
    var span =
        new LoggedTime.Span(
            cooperative.businessDay(work.acceptedAt().orElseThrow()),
            cooperative.businessDay(work.finishedAt().orElseThrow()));
    int others = times.of(member).stream().filter(span::holds).mapToInt(LoggedTime::minutes).sum();
    times.add(new LoggedTime(work, minutes, span, clock.instant()).beside(others));
  }

  /** Somebody asked her about hours that cannot be, and this is what both take for true. */
  @Transactional
  public void agree(WorkOrderNumber number, int minutes, Actor actor) {
    actor.require(Role.MANAGER, Role.NETWORK_ADMIN);
    var said = times.get(number, actor);
    if (minutes < 1) throw new Refused(WorkedRefusal.NO_TIME);
    if (said.isHeld()) said.agree(minutes, actor.ref(), clock.instant());
  }
}
