package org.loomhive.admin.boards;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.YearMonth;
import java.util.List;
import org.loomhive.admin.ChosenCooperative;
import org.loomhive.ordering.desk.KeptInMonth;
import org.loomhive.ordering.desk.KeptShipDays;
import org.loomhive.production.promise.KeptDueDays;
import org.loomhive.web.Formats;

/** Which promises the chosen cooperative kept, by month. Nobody in it is looked at alone. */
@Named("promises")
@RequestScoped
public class PromisesPage {
  private static final int MONTHS = 12;

  @Inject KeptDueDays work;
  @Inject KeptShipDays orders;
  @Inject ChosenCooperative chosen;
  @Inject Formats format;
  @Inject BoardWords words;

  private List<KeptInMonth> ofWork;
  private List<KeptInMonth> ofOrders;

  public List<KeptInMonth> getWork() {
    if (ofWork == null)
      ofWork = work.of(chosen.ref(), from(), chosen.getToday(), chosen.getOne().zone());
    return ofWork;
  }

  public List<KeptInMonth> getOrders() {
    if (ofOrders == null)
      ofOrders = orders.of(chosen.ref(), from(), chosen.getToday(), chosen.getOne().zone());
    return ofOrders;
  }

  private YearMonth from() {
    return YearMonth.from(chosen.getToday()).minusMonths(MONTHS - 1L);
  }

  public List<Bar> bars(List<KeptInMonth> months) {
    return months.stream().map(this::bar).toList();
  }

  private Bar bar(KeptInMonth one) {
    var says = words.say("boards.promises.bar", one.percent(), one.kept(), one.due());
    return new Bar(format.month(one.month()), one.percent(), says, "");
  }
}
