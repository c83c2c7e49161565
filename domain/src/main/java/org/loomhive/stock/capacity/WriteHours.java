package org.loomhive.stock.capacity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.Sku;

/** The workshop writes down what pieces take and what hours there are; it knows, stock does not. */
@ApplicationScoped
public class WriteHours {
  @Inject MakerHours hours;

  /**
   * A week of one craft.
   *
   * @param offered minutes
   * @param taken minutes of work that is not handed in, at most what is offered
   */
  public record Week(String craft, LocalDate monday, long offered, long taken) {}

  /** What is the same already is left alone. */
  @Transactional
  public void needs(List<MakingNeed> now) {
    Map<Sku, MakingNeed> there =
        hours.allNeeds().stream().collect(Collectors.toMap(MakingNeed::sku, need -> need));
    for (MakingNeed need : now) {
      var old = there.get(need.sku());
      if (old == null) hours.add(need);
      else old.becomes(need);
    }
  }

  /** A week that is not told has nothing from now on. */
  @Transactional
  public void weeks(CooperativeRef cooperative, LocalDate today, List<Week> now) {
    var told =
        now.stream()
            .collect(Collectors.toMap(week -> List.of(week.craft(), week.monday()), w -> w));
    for (MakingWeek week : hours.weeksOf(cooperative, today)) {
      var one = told.remove(List.of(week.craft(), week.monday()));
      if (one == null) week.is(0, 0);
      else week.is(one.offered(), one.taken());
    }
    told.values().forEach(week -> add(cooperative, week));
  }

  private void add(CooperativeRef cooperative, Week week) {
    var added = new MakingWeek(cooperative, week.craft(), week.monday());
    added.is(week.offered(), week.taken());
    hours.add(added);
  }
}
