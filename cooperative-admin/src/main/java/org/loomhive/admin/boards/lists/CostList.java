package org.loomhive.admin.boards.lists;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.loomhive.admin.boards.BoardWords;
import org.loomhive.admin.export.ListToTake;
import org.loomhive.admin.export.Sheet;
import org.loomhive.admin.pieces.CostOfWork;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.WorkOrderNumber;
import org.loomhive.production.WorkOrders;
import org.loomhive.production.cost.LotCost;
import org.loomhive.web.SignedIn;

/** What the pieces of one work order cost, line by line; what lowers the cost is below zero. */
@RequestScoped
public class CostList implements ListToTake {
  @Inject SignedIn signedIn;
  @Inject HttpServletRequest request;
  @Inject WorkOrders orders;
  @Inject CostOfWork costs;
  @Inject BoardWords words;

  @Override
  public String section() {
    return "workshop";
  }

  @Override
  public String name() {
    return "cost";
  }

  @Override
  public Sheet sheet() {
    var work = orders.get(new WorkOrderNumber(request.getParameter("n")), signedIn.actor());
    var cost = costs.of(work);
    var sheet =
        words.sheet(
            "pieces.cost.what",
            "workshop.lot",
            "workshop.howmuch",
            "store.unit",
            "pieces.cost.amount",
            "pieces.cost.currency");
    for (LotCost lot : cost.making().lots())
      sheet.row(
          lot.material(),
          lot.lot(),
          lot.taken(),
          words.unit(lot.taken().unit()),
          lot.cost(),
          lot.cost().currency());
    add(sheet, "pieces.cost.pay", cost.pay());
    add(sheet, "pieces.cost.group", cost.making().groupWork());
    add(sheet, "pieces.cost.back", cost.making().cameBack().negated());
    add(sheet, "pieces.cost.total", cost.total());
    cost.each().ifPresent(each -> add(sheet, "pieces.cost.each", each));
    add(sheet, "pieces.cost.lost", cost.making().lost());
    return sheet;
  }

  private void add(Sheet sheet, String what, Money amount) {
    sheet.row(words.say(what), null, null, null, amount, amount.currency());
  }
}
