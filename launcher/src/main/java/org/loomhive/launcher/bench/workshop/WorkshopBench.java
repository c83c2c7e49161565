package org.loomhive.launcher.bench.workshop;

import java.util.Set;
import org.loomhive.launcher.House;
import org.loomhive.launcher.HouseConfig;
import org.loomhive.launcher.Site;
import org.loomhive.launcher.bench.Bench;
import org.loomhive.launcher.bench.Figures;
import org.loomhive.launcher.bench.ProcessMeter;

/**
 * The workshop: boards and accounts with years of material behind them, many managers at once, the
 * nightly checks, and a plan of a large cooperative.
 */
public final class WorkshopBench implements Bench.Measurement {
  private static final double MEMORY_MEBIBYTES = 1_500 - 256;

  @Override
  public void run(HouseConfig config, Figures figures) throws Exception {
    var size = WorkshopSize.asAsked();
    try (var house = Bench.start(config.with(Set.of(Site.ADMIN, Site.PORTAL)), figures)) {
      fill(house, size, figures);
      house.restartSites();
      var admin = new Office(house).networkAdmin();
      new Boards(house, figures).measure(admin);
      new Managers(house, figures, size.managers()).work();
      new NightlyChecks(figures).run(admin);
      figures.add(
          "memory of the server",
          new ProcessMeter(house.serverPid()).residentMebibytes(),
          "MiB",
          MEMORY_MEBIBYTES);
      figures.add(
          "memory of the database",
          new ProcessMeter(house.databasePid()).residentMebibytes(),
          "MiB");
    }
    PlanBench.run(figures);
  }

  private static void fill(House house, WorkshopSize size, Figures figures) throws Exception {
    long begin = System.nanoTime();
    try (var connection = house.connect()) {
      new ManyWorkshops(connection).fill(size, figures::progress);
      figures.add("makers", count(connection, "member"), "");
      figures.add("lots", count(connection, "material_lot"), "");
      figures.add("material movements", count(connection, "material_movement"), "");
      figures.add("work orders", count(connection, "work_order"), "");
    }
    figures.add("generated in", (System.nanoTime() - begin) / 1e9, "s");
  }

  private static double count(java.sql.Connection connection, String table) throws Exception {
    try (var sql = connection.createStatement();
        var row = sql.executeQuery("SELECT COUNT(*) FROM " + table)) {
      row.next();
      return row.getLong(1);
    }
  }
}
