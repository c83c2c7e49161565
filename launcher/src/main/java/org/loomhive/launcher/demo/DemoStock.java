package org.loomhive.launcher.demo;

import org.loomhive.stock.StockKeeping;

/** Opening stock of what lies ready, counted in on the day after the catalogue opened. */
final class DemoStock {
  private static final int OPENED_DAYS_AGO = 199;
  private DemoWorld world;

  void load(DemoWorld here) {
    world = here;
    for (DemoTable.Row row : DemoCatalogue.rows())
      if (row.isYes("ready")) world.on(OPENED_DAYS_AGO, 8, 0, () -> receive(row));
  }

  private void receive(DemoTable.Row row) {
    var slug = row.text("slug");
    receive(slug, row.number("stock"));
    if (row.text("sizes").contains(", ")) receive(slug + "-large", row.number("stock") / 2);
  }

  private void receive(String key, int pieces) {
    world.get(StockKeeping.class).receive(world.skus.get(key), pieces, "opening stock");
  }
}
