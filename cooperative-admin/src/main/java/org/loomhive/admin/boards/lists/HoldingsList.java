package org.loomhive.admin.boards.lists;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.loomhive.admin.ChosenCooperative;
import org.loomhive.admin.boards.BoardWords;
import org.loomhive.admin.export.ListToTake;
import org.loomhive.admin.export.Sheet;
import org.loomhive.admin.workshop.Names;
import org.loomhive.material.account.MaterialAccounts;

/** Who holds what of a store, and what became of the rest. */
@RequestScoped
public class HoldingsList implements ListToTake {
  @Inject ChosenCooperative chosen;
  @Inject MaterialAccounts accounts;
  @Inject Names makers;
  @Inject BoardWords words;

  @Override
  public String section() {
    return "workshop";
  }

  @Override
  public String name() {
    return "holdings";
  }

  @Override
  public Sheet sheet() {
    var sheet =
        words.sheet(
            "workshop.maker",
            "workshop.material",
            "pieces.work",
            "pieces.account.issued",
            "pieces.account.used",
            "pieces.account.waiting",
            "pieces.account.held",
            "store.unit");
    return sheet.each(
        (first, count) -> {
          var some = accounts.open(chosen.ref(), first, count);
          makers.meet(some.stream().map(one -> one.whose().member()));
          return some;
        },
        one ->
            sheet.row(
                makers.called(one.whose().member()),
                one.materialName(),
                one.whose().workOrder(),
                one.issued(),
                one.used(),
                one.waiting(),
                one.held(),
                words.unit(one.held().unit())));
  }
}
