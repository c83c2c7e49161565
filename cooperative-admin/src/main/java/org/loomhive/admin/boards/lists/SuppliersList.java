package org.loomhive.admin.boards.lists;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.loomhive.admin.ChosenCooperative;
import org.loomhive.admin.boards.BoardWords;
import org.loomhive.admin.export.ListToTake;
import org.loomhive.admin.export.Sheet;
import org.loomhive.material.purchase.Supplier;
import org.loomhive.material.purchase.Suppliers;

/** Who sells material to a cooperative. */
@RequestScoped
public class SuppliersList implements ListToTake {
  @Inject ChosenCooperative chosen;
  @Inject Suppliers suppliers;
  @Inject BoardWords words;

  @Override
  public String section() {
    return "workshop";
  }

  @Override
  public String name() {
    return "suppliers";
  }

  @Override
  public Sheet sheet() {
    var sheet = words.sheet("store.supplier", "store.supplier.place", "store.supplier.contact");
    for (Supplier one : suppliers.of(chosen.ref()))
      sheet.row(one.name(), one.place(), one.contact());
    return sheet;
  }
}
