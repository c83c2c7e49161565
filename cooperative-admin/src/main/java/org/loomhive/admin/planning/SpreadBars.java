package org.loomhive.admin.planning;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.loomhive.admin.boards.Bar;
import org.loomhive.admin.boards.BoardWords;
import org.loomhive.kernel.Money;
import org.loomhive.production.plan.IncomeTenth;
import org.loomhive.web.Formats;

/** Income by tenths, before a plan and after it, as pairs of bars. */
@Named("spreadBars")
@RequestScoped
public class SpreadBars {
  @Inject PlanPage page;
  @Inject BoardWords words;
  @Inject Formats format;

  /** Two bars, and in words what they show. */
  public record Pair(String label, int before, int after, String says) {}

  public List<Pair> getRows() {
    var tenths = page.getPlan().tenths();
    var longest = tenths.stream().mapToLong(one -> Math.max(one.before(), one.after())).max();
    var rows = new ArrayList<Pair>();
    for (int i = 0; i < tenths.size(); i++) rows.add(pair(i, tenths, longest.orElse(0)));
    return rows;
  }

  private Pair pair(int at, List<IncomeTenth> tenths, long longest) {
    var one = tenths.get(at);
    return new Pair(
        words.say("planning.spread.part", at + 1, tenths.size()),
        Bar.share(one.before(), longest),
        Bar.share(one.after(), longest),
        words.say("planning.spread.says", money(one.before()), money(one.after())));
  }

  private String money(long minor) {
    var currency = page.getPlan().lowestBefore().currency();
    return format.money(Money.ofMinor(minor, currency));
  }
}
