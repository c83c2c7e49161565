package org.loomhive.admin.store.lists;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.loomhive.admin.ChosenCooperative;
import org.loomhive.admin.boards.BoardWords;
import org.loomhive.admin.export.ListToTake;
import org.loomhive.admin.export.Sheet;
import org.loomhive.admin.store.Stores;
import org.loomhive.material.transfer.ArrivalKind;
import org.loomhive.material.transfer.Transfers;

/** What goes from store to store. */
@RequestScoped
public class TransfersList implements ListToTake {
  @Inject ChosenCooperative chosen;
  @Inject Stores stores;
  @Inject BoardWords words;
  @Inject Transfers transfers;

  @Override
  public String section() {
    return "workshop";
  }

  @Override
  public String name() {
    return "transfers";
  }

  @Override
  public Sheet sheet() {
    var sheet =
        words.sheet(
            "store.transfer",
            "workshop.lot",
            "workshop.material",
            "store.transfer.from",
            "store.transfer.to",
            "store.transfer.when",
            "store.transfer.howmuch",
            "store.kind.ARRIVED",
            "store.kind.SHORT",
            "store.kind.BACK",
            "store.lot.ontheway",
            "store.unit");
    return sheet.each(
        (first, count) -> transfers.of(chosen.getOne().ref(), first, count),
        one ->
            sheet.row(
                one.number(),
                one.lot().number(),
                one.lot().material().name(),
                stores.name(one.from()),
                stores.name(one.to()),
                one.sentAt(),
                one.sent(),
                one.sum(ArrivalKind.ARRIVED),
                one.sum(ArrivalKind.SHORT),
                one.sum(ArrivalKind.BACK),
                one.onTheWay(),
                words.unit(one.sent().unit())));
  }
}
