package org.loomhive.admin.boards.lists;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.loomhive.admin.boards.BoardWords;
import org.loomhive.admin.export.ListToTake;
import org.loomhive.admin.export.Sheet;
import org.loomhive.admin.workshop.Names;
import org.loomhive.kernel.WorkOrderNumber;
import org.loomhive.material.account.CloseAccount;
import org.loomhive.material.account.MaterialAccount;
import org.loomhive.material.account.MaterialAccounts;
import org.loomhive.material.account.MaterialClosing;
import org.loomhive.production.WorkOrder;
import org.loomhive.production.WorkOrders;
import org.loomhive.web.SignedIn;

/** Where the material of one work order is: its closing statement once it is closed. */
@RequestScoped
public class AccountList implements ListToTake {
  @Inject SignedIn signedIn;
  @Inject HttpServletRequest request;
  @Inject Names makers;
  @Inject WorkOrders orders;
  @Inject MaterialAccounts accounts;
  @Inject CloseAccount closing;
  @Inject BoardWords words;

  @Override
  public String section() {
    return "workshop";
  }

  @Override
  public String name() {
    return "account";
  }

  @Override
  public Sheet sheet() {
    var work = orders.get(new WorkOrderNumber(request.getParameter("n")), signedIn.actor());
    var sheet =
        words.sheet(
            "pieces.work",
            "workshop.product",
            "workshop.maker",
            "workshop.material",
            "pieces.account.issued",
            "pieces.account.used",
            "pieces.account.rework",
            "pieces.account.waiting",
            "pieces.account.usual",
            "pieces.account.unusual",
            "pieces.account.returned",
            "pieces.account.scrap",
            "pieces.account.moved",
            "pieces.account.held",
            "store.unit",
            "pieces.account.closedat");
    for (MaterialAccount one : accounts.of(work.number())) add(sheet, work, one);
    return sheet;
  }

  private void add(Sheet sheet, WorkOrder work, MaterialAccount one) {
    sheet.row(
        work.number(),
        work.productName(),
        makers.called(one.whose().member()),
        one.materialName(),
        one.issued(),
        one.used(),
        one.rejectedOrRework(),
        one.waiting(),
        one.usualLoss(),
        one.unusualLoss(),
        one.returned(),
        one.scrap(),
        one.movedAway(),
        one.held(),
        words.unit(one.issued().unit()),
        closing.find(work.number()).map(MaterialClosing::closedAt));
  }
}
