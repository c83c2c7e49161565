package org.loomhive.production.capacity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.loomhive.membership.Member;
import org.loomhive.membership.Skill;
import org.loomhive.membership.hours.OfferedTime;
import org.loomhive.stock.capacity.MakerHours;
import org.loomhive.stock.capacity.WriteHours.Week;

/**
 * Half a year of weeks for each craft. Who has several crafts shares her time among them; open work
 * takes the earliest weeks first.
 */
final class WeeksOfCrafts {
  private static final int WEEKS = 26;
  private static final int DAYS_PER_WEEK = 7;

  private final LocalDate tomorrow;
  private final LocalDate monday;
  private final Set<Skill> crafts;
  private final Map<Skill, long[]> offered = new EnumMap<>(Skill.class);
  private final Map<Skill, Long> open = new EnumMap<>(Skill.class);

  /**
   * @param crafts those that some recipe needs; time is shared among these only
   */
  WeeksOfCrafts(LocalDate today, Set<Skill> crafts) {
    this.tomorrow = today.plusDays(1);
    this.monday = MakerHours.firstMonday(today);
    this.crafts = crafts;
  }

  void offer(Member member, OfferedTime time) {
    var hers = member.skills().stream().filter(crafts::contains).toList();
    if (hers.isEmpty()) return;
    int daysGone = tomorrow.getDayOfWeek().getValue() - 1;
    var sums = time.minutesFrom(tomorrow, WEEKS * DAYS_PER_WEEK - daysGone);
    for (Skill craft : hers) {
      var weeks = offered.computeIfAbsent(craft, none -> new long[WEEKS]);
      for (int week = 0; week < WEEKS; week++)
        weeks[week] += inWeek(sums, week, daysGone) / hers.size();
    }
  }

  private static long inWeek(int[] sums, int week, int daysGone) {
    int last = (week + 1) * DAYS_PER_WEEK - daysGone - 1;
    int before = last - DAYS_PER_WEEK;
    return sums[last] - (before < 0 ? 0 : sums[before]);
  }

  void take(Skill craft, long minutes) {
    open.merge(craft, minutes, Long::sum);
  }

  List<Week> told() {
    var told = new ArrayList<Week>();
    offered.forEach(
        (craft, weeks) -> {
          long left = open.getOrDefault(craft, 0L);
          for (int week = 0; week < WEEKS; week++) {
            long taken = Math.min(left, weeks[week]);
            told.add(new Week(craft.name(), monday.plusWeeks(week), weeks[week], taken));
            left -= taken;
          }
        });
    return told;
  }
}
