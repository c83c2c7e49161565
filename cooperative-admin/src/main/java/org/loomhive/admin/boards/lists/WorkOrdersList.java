package org.loomhive.admin.boards.lists;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.loomhive.admin.boards.BoardWords;
import org.loomhive.admin.export.ListToTake;
import org.loomhive.admin.export.Sheet;
import org.loomhive.admin.workshop.Names;
import org.loomhive.admin.workshop.WorkChoice;
import org.loomhive.kernel.leaf.Leafing;

/** Work orders of the cooperatives that the reader sees, of one state or all that is open. */
@RequestScoped
public class WorkOrdersList implements ListToTake {
  @Inject WorkChoice choice;
  @Inject Names makers;
  @Inject BoardWords words;

  @Override
  public String section() {
    return "workshop";
  }

  @Override
  public String name() {
    return "orders";
  }

  @Override
  public Sheet sheet() {
    var sheet =
        words.sheet(
            "pieces.work",
            "workshop.product",
            "workshop.pieces",
            "workshop.due",
            "workshop.maker",
            "workshop.state",
            "boards.list.order");
    return sheet.each(
        (first, count) -> {
          var some = choice.rows(Leafing.through(first, count));
          makers.meet(some.stream().flatMap(work -> work.member().stream()));
          return some;
        },
        work ->
            sheet.row(
                work.number(),
                work.productName(),
                work.pieces(),
                work.dueOn(),
                work.member().map(makers::called),
                words.say("workshop.state." + work.state()),
                work.orderNumber()));
  }
}
