package org.loomhive.admin.boards.lists;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.loomhive.admin.ChosenCooperative;
import org.loomhive.admin.boards.BoardWords;
import org.loomhive.admin.export.ListToTake;
import org.loomhive.admin.export.Sheet;
import org.loomhive.admin.workshop.Names;
import org.loomhive.admin.workshop.TodayPage;
import org.loomhive.ordering.desk.OrderDesk;
import org.loomhive.production.WorkOrder;
import org.loomhive.production.WorkOrders;
import org.loomhive.production.WorkState;
import org.loomhive.production.promise.LateWork;
import org.loomhive.web.SignedIn;

/** What waits for a manager today, deed by deed. */
@RequestScoped
public class TodayList implements ListToTake {
  @Inject TodayPage today;
  @Inject WorkOrders orders;
  @Inject LateWork late;
  @Inject OrderDesk desk;
  @Inject ChosenCooperative chosen;
  @Inject Names makers;
  @Inject SignedIn signedIn;
  @Inject BoardWords words;

  @Override
  public String section() {
    return "workshop";
  }

  @Override
  public String name() {
    return "today";
  }

  @Override
  public Sheet sheet() {
    var sheet =
        words.sheet(
            "boards.list.what",
            "pieces.work",
            "workshop.product",
            "workshop.pieces",
            "workshop.due",
            "boards.list.late",
            "workshop.maker");
    for (WorkState state : today.getStates())
      sheet.each(
          (first, count) -> orders.seenBy(signedIn.actor(), Set.of(state), first, count),
          work -> add(sheet, state, work));
    return sheet.each(
        (first, count) -> desk.seenBy(signedIn.actor(), OrderDesk.Pile.TO_SHIP, first, count),
        order -> sheet.row(words.say("workshop.today.ship"), order.number(), "", "", "", "", ""));
  }

  private void add(Sheet sheet, WorkState state, WorkOrder work) {
    boolean isLate = late.isLate(work, chosen.getToday());
    sheet.row(
        words.say("workshop.today." + state),
        work.number(),
        work.productName(),
        work.pieces(),
        work.dueOn(),
        isLate ? words.say("boards.list.late") : "",
        work.member().map(makers::called));
  }
}
