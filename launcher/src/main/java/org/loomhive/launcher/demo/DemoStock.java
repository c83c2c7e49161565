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
    for (DemoPiece piece : DemoPiece.of(row))
      if (piece.isReady()) {
        int stock = row.number("stock");
        if (piece.isTheOnlyOne(row)) receive(piece.key(), 1);
        else receive(piece.key(), piece.percent() > 100 ? stock / 2 : stock);
      }
  }

  private void receive(String key, int pieces) {
    if (pieces > 0)
      world.get(StockKeeping.class).receive(world.skus.get(key), pieces, "opening stock");
  }
}
