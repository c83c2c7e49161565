package org.loomhive.launcher.demo.shop;

import java.util.List;
import java.util.Map;
import org.loomhive.catalog.Variants;
import org.loomhive.catalog.list.ListColumn;
import org.loomhive.catalog.list.ListedRow;
import org.loomhive.catalog.list.SendList;
import org.loomhive.catalog.list.WrittenCells;
import org.loomhive.kernel.Role;
import org.loomhive.launcher.demo.DemoWorld;
import org.loomhive.wage.list.WorkOnLists;

/** A list of the catalogue that was looked at and waits for somebody to have it taken. */
public final class DemoList {
  private static final int DAYS_AGO = 4;
  private static final String OTHER_PRICE = "99.00";

  public void load(DemoWorld world) {
    world.on(DAYS_AGO, 16, 0, () -> send(world));
  }

  private static void send(DemoWorld world) {
    var tray = world.skus.get("cane-serving-tray").value();
    var bowl = world.skus.get("cane-fruit-bowl").value();
    var stool = world.get(Variants.class).get(world.skus.get("cane-stool"));
    var rows =
        List.of(
            new ListedRow(1, Map.of(ListColumn.SKU, tray, ListColumn.PRICE_CAD, OTHER_PRICE)),
            new ListedRow(2, WrittenCells.of(stool)),
            new ListedRow(3, Map.of(ListColumn.SKU, bowl, ListColumn.PRICE_INR, "1.00")),
            new ListedRow(
                4, Map.of(ListColumn.PRODUCT, "cane-lamp", ListColumn.NAME, "Lamp of cane")));
    var admin = world.actor("network-admin", Role.NETWORK_ADMIN);
    world.get(SendList.class).send("cane-autumn.csv", rows, admin);
    world.get(WorkOnLists.class).all();
  }
}
