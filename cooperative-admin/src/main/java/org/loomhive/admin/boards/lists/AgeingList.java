package org.loomhive.admin.boards.lists;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.loomhive.admin.ChosenCooperative;
import org.loomhive.admin.boards.BoardWords;
import org.loomhive.admin.export.ListToTake;
import org.loomhive.admin.export.Sheet;
import org.loomhive.admin.workshop.Names;
import org.loomhive.production.jobwork.AgeingBoard;
import org.loomhive.production.jobwork.OpenChallan;

/** What makers have of a store, by the slip that it went with. */
@RequestScoped
public class AgeingList implements ListToTake {
  @Inject ChosenCooperative chosen;
  @Inject AgeingBoard board;
  @Inject Names makers;
  @Inject BoardWords words;

  @Override
  public String section() {
    return "workshop";
  }

  @Override
  public String name() {
    return "ageing";
  }

  @Override
  public Sheet sheet() {
    var sheet =
        words.sheet(
            "boards.ageing.challan",
            "boards.form.slip",
            "workshop.maker",
            "workshop.material",
            "workshop.lot",
            "boards.ageing.issued",
            "boards.ageing.months",
            "boards.ageing.sent",
            "boards.ageing.open",
            "store.unit");
    var day = chosen.getToday();
    var all = board.from(chosen.ref(), 0);
    return sheet.each(
        (first, count) -> page(all, first, count),
        one ->
            sheet.row(
                one.paper().serial(),
                one.paper().slip(),
                makers.called(one.member()),
                one.material(),
                one.lot(),
                one.paper().issuedOn(),
                one.monthsOn(day),
                one.sent(),
                one.open(),
                words.unit(one.open().unit())));
  }

  private List<OpenChallan> page(List<OpenChallan> rows, int first, int count) {
    var some = rows.stream().skip(first).limit(count).toList();
    makers.meet(some.stream().map(OpenChallan::member));
    return some;
  }
}
