package org.loomhive.admin.store.lists;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.loomhive.admin.ChosenCooperative;
import org.loomhive.admin.boards.BoardWords;
import org.loomhive.admin.export.ListToTake;
import org.loomhive.admin.export.Sheet;
import org.loomhive.material.LotAccount;
import org.loomhive.material.MaterialLot;
import org.loomhive.material.MaterialLots;
import org.loomhive.material.owned.LotOwner;

/** The lots of a store and where each is. */
@RequestScoped
public class LotsList implements ListToTake {
  @Inject ChosenCooperative chosen;
  @Inject BoardWords words;
  @Inject MaterialLots lots;

  @Override
  public String section() {
    return "workshop";
  }

  @Override
  public String name() {
    return "lots";
  }

  @Override
  public Sheet sheet() {
    var sheet =
        words.sheet(
            "workshop.lot",
            "workshop.material",
            "workshop.supplier",
            "workshop.origin",
            "workshop.dyebatch",
            "workshop.came",
            "workshop.howmuch",
            "workshop.free",
            "workshop.setaside",
            "workshop.withmembers",
            "store.lot.ontheway",
            "workshop.used",
            "workshop.lost",
            "store.unit",
            "workshop.cost",
            "store.currency",
            "store.owner");
    return sheet.each(this::read, one -> add(sheet, one.getKey(), one.getValue()));
  }

  private List<Map.Entry<MaterialLot, LotAccount>> read(int first, int count) {
    var some = lots.of(chosen.getOne().ref(), first, count);
    var accounts = lots.accounts(some);
    return some.stream().map(lot -> Map.entry(lot, accounts.get(lot.number()))).toList();
  }

  private void add(Sheet sheet, MaterialLot lot, LotAccount account) {
    sheet.row(
        lot.number(),
        lot.material().name(),
        lot.supplier(),
        lot.origin(),
        lot.dyeBatch(),
        lot.receivedOn(),
        lot.received(),
        account.free(),
        account.setAside(),
        account.withMembers(),
        account.onTheWay(),
        account.used(),
        account.lost(),
        words.unit(lot.material().unit()),
        lot.cost(),
        lot.cost().currency(),
        lot.owner().map(LotOwner::name));
  }
}
