package org.loomhive.membership.hours;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.DayOfWeek;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;
import org.loomhive.membership.Cooperatives;

/**
 * Managers write down the seasons of their cooperative and the days on which groups are visited.
 */
@ApplicationScoped
public class KeepCalendar {
  @Inject Hours hours;
  @Inject Cooperatives cooperatives;

  @Transactional
  public void add(Season season, Actor actor) {
    require(season.cooperative(), actor);
    hours.add(season);
  }

  /** Removing what is not there changes nothing. */
  @Transactional
  public void remove(String season, CooperativeRef of, Actor actor) {
    require(of, actor);
    hours.removeSeason(season, of);
  }

  /**
   * @param day null where the members of the group come to the workshop themselves
   */
  @Transactional
  public void fetch(CooperativeRef cooperative, String group, DayOfWeek day, Actor actor) {
    require(cooperative, actor);
    cooperatives.groupsOf(cooperative).stream()
        .filter(one -> one.name().equals(group))
        .findFirst()
        .orElseThrow(() -> new Refused(HoursRefusal.OTHER_COOPERATIVE))
        .isFetchedOn(day);
  }

  private static void require(CooperativeRef cooperative, Actor actor) {
    actor.require(Role.MANAGER, Role.NETWORK_ADMIN);
    actor.requireSight(cooperative);
  }
}
