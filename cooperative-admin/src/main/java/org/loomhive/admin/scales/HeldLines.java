package org.loomhive.admin.scales;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.loomhive.admin.ChosenCooperative;
import org.loomhive.admin.boards.BoardWords;
import org.loomhive.kernel.Quantity;
import org.loomhive.material.history.HeldInWeek;
import org.loomhive.material.history.HoldingHistory;
import org.loomhive.web.Formats;

/** What makers of the chosen store held in the last half year, one line for each material. */
@Named("heldLines")
@RequestScoped
public class HeldLines {
  static final int WEEKS = 26;
  private static final BigDecimal HEIGHT = BigDecimal.valueOf(28);
  private static final int FOOT = 30;
  private static final int WIDTH = 100;

  @Inject HoldingHistory history;
  @Inject ChosenCooperative chosen;
  @Inject BoardWords words;
  @Inject Formats format;

  private List<Line> lines;

  /** A line from left to right, and in words what it shows. */
  public record Line(String label, String points, String says, List<HeldInWeek> weeks) {}

  public List<Line> getLines() {
    if (lines == null) lines = chosen.isKnown() ? read() : List.of();
    return lines;
  }

  private List<Line> read() {
    var first = chosen.getToday().minusWeeks(WEEKS - 1L);
    Map<String, List<HeldInWeek>> all = new LinkedHashMap<>();
    for (HeldInWeek one : history.since(first, chosen.ref()))
      all.computeIfAbsent(one.material(), name -> new ArrayList<>()).add(one);
    return all.values().stream().map(weeks -> line(weeks, first)).toList();
  }

  private Line line(List<HeldInWeek> weeks, LocalDate first) {
    var unit = weeks.get(0).held().unit();
    var most = weeks.stream().map(HeldInWeek::held).reduce(Quantity.zero(unit), HeldLines::more);
    var now = weeks.get(weeks.size() - 1);
    var says =
        words.say(
            "pieces.held.says", format.quantity(now.held()), now.makers(), format.quantity(most));
    return new Line(now.material(), points(weeks, first, most), says, weeks);
  }

  private static Quantity more(Quantity one, Quantity other) {
    return one.compareTo(other) < 0 ? other : one;
  }

  /** A week in which nobody held any lies on the ground. */
  private static String points(List<HeldInWeek> weeks, LocalDate first, Quantity most) {
    var byWeek = new TreeMap<Long, Quantity>();
    for (HeldInWeek one : weeks) byWeek.put(place(first, one.week()), one.held());
    var points = new StringBuilder();
    for (long week = 0; week < WEEKS; week++)
      points
          .append(week * WIDTH / (WEEKS - 1))
          .append(',')
          .append(height(byWeek.get(week), most))
          .append(' ');
    return points.toString().strip();
  }

  private static long place(LocalDate first, LocalDate week) {
    return Math.max(0, java.time.temporal.ChronoUnit.WEEKS.between(first, week.plusDays(6)));
  }

  private static String height(Quantity held, Quantity most) {
    if (held == null) return String.valueOf(FOOT);
    var share = held.amount().multiply(HEIGHT).divide(most.amount(), 1, RoundingMode.HALF_UP);
    return BigDecimal.valueOf(FOOT).subtract(share).toPlainString();
  }
}
