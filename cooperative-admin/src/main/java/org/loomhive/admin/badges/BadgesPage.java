package org.loomhive.admin.badges;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.loomhive.badge.Badge;
import org.loomhive.badge.BadgeScope;
import org.loomhive.badge.Badges;
import org.loomhive.badge.CheckBadges;
import org.loomhive.catalog.Workshop;
import org.loomhive.catalog.Workshops;
import org.loomhive.kernel.CooperativeRef;

/** All claims, those that lapse soon, and of what each is. */
@Named("badgesDesk")
@RequestScoped
public class BadgesPage {
  private static final int SHOWN = 200;

  @Inject Badges badges;
  @Inject CheckBadges check;
  @Inject Workshops workshops;
  @Inject Clock clock;

  private List<Badge> all;

  public List<Badge> getAll() {
    if (all == null) all = badges.all(SHOWN);
    return all;
  }

  public List<Badge> getLapsing() {
    return check.lapsing();
  }

  public List<Workshop> getWorkshops() {
    return workshops.all();
  }

  public String of(Badge badge) {
    return badge.scope() == BadgeScope.COOPERATIVE
        ? workshops.get(new CooperativeRef(badge.scopeKey())).name()
        : badge.scopeKey();
  }

  /** The end of a key of words. */
  public String state(Badge badge) {
    var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    if (badge.isEnded()) return "ENDED";
    if (badge.holdsOn(today)) return check.isSoon(badge) ? "SOON" : "HOLDS";
    return badge.validTo().isBefore(today) ? "LAPSED" : "LATER";
  }
}
