package org.loomhive.admin.boards.lists;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.loomhive.admin.boards.BoardWords;
import org.loomhive.admin.export.ListToTake;
import org.loomhive.admin.export.Sheet;
import org.loomhive.admin.workshop.Names;
import org.loomhive.kernel.LotNumber;
import org.loomhive.material.Holding;
import org.loomhive.material.Holdings;
import org.loomhive.material.MaterialLots;
import org.loomhive.web.SignedIn;

/** Where one lot is: with whom, and for which work. */
@RequestScoped
public class LotList implements ListToTake {
  @Inject MaterialLots lots;
  @Inject Holdings holdings;
  @Inject Names makers;
  @Inject SignedIn signedIn;
  @Inject HttpServletRequest request;
  @Inject BoardWords words;

  @Override
  public String section() {
    return "workshop";
  }

  @Override
  public String name() {
    return "lot";
  }

  @Override
  public Sheet sheet() {
    var lot = lots.get(new LotNumber(request.getParameter("n")), signedIn.actor());
    var sheet =
        words.sheet(
            "workshop.lot",
            "workshop.material",
            "boards.list.who",
            "boards.list.for",
            "boards.list.set",
            "boards.list.held",
            "workshop.used",
            "workshop.lost",
            "store.unit");
    for (Holding one : holdings.ofLot(lot.number()))
      sheet.row(
          lot.number(),
          lot.material().name(),
          makers.called(one.member()),
          one.workOrder(),
          one.account().setAside(),
          one.held(),
          one.account().used(),
          one.account().lost(),
          words.unit(lot.material().unit()));
    return sheet;
  }
}
