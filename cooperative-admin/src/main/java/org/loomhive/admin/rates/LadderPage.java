package org.loomhive.admin.rates;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.loomhive.admin.ChosenCooperative;
import org.loomhive.admin.boards.Bar;
import org.loomhive.admin.boards.BoardWords;
import org.loomhive.kernel.Money;
import org.loomhive.wage.ladder.Ladder;
import org.loomhive.wage.ladder.LadderBoard;
import org.loomhive.wage.ladder.Rung;
import org.loomhive.wage.ladder.Spread;
import org.loomhive.web.Formats;

/** Where the pay of an hour stands on the ladder, as bars of one scale, and the gaps in words. */
@Named("ladder")
@RequestScoped
public class LadderPage {
  @Inject LadderBoard board;
  @Inject ChosenCooperative chosen;
  @Inject BoardWords words;
  @Inject Formats format;

  private Ladder all;

  public Ladder getAll() {
    if (all == null) all = board.of(chosen.ref());
    return all;
  }

  public List<Bar> getRungs() {
    return getAll().rungs().stream()
        .map(one -> bar("rates.rung." + one.kind(), one.perHour()))
        .toList();
  }

  public List<Bar> bars(Spread.Hours hours) {
    return List.of(
        bar("rates.ladder.least", hours.least()),
        bar("rates.ladder.median", hours.median()),
        bar("rates.ladder.best", hours.best()));
  }

  private Bar bar(String key, Money hour) {
    var kind = key.startsWith("rates.rung.") ? "warn" : "";
    return new Bar(words.say(key), Bar.share(hour.minor(), longest()), format.money(hour), kind);
  }

  private long longest() {
    var hours =
        getAll().spreads().stream().flatMap(one -> one.hours().stream()).map(Spread.Hours::best);
    return Stream.concat(hours, getAll().rungs().stream().map(Rung::perHour))
        .mapToLong(Money::minor)
        .max()
        .orElse(0);
  }

  /** What is missing to each rung; one sentence that says so where nothing is. */
  public List<String> gaps(Spread.Hours hours) {
    var gaps = new ArrayList<String>();
    for (Rung rung : getAll().rungs()) {
      gap("rates.ladder.gap.least", rung, hours.least(), gaps);
      gap("rates.ladder.gap.median", rung, hours.median(), gaps);
    }
    if (gaps.isEmpty()) gaps.add(words.say("rates.ladder.gap.none"));
    return gaps;
  }

  private void gap(String key, Rung rung, Money hour, List<String> gaps) {
    var gap = rung.above(hour);
    if (gap.isPositive())
      gaps.add(words.say(key, format.money(gap), words.say("rates.rung." + rung.kind())));
  }
}
