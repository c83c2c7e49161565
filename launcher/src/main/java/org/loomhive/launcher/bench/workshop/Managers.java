package org.loomhive.launcher.bench.workshop;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.loomhive.launcher.House;
import org.loomhive.launcher.bench.Figures;
import org.loomhive.launcher.bench.ProcessMeter;

/**
 * Managers who work at once, each in her own session: mostly they look, sometimes they choose a lot
 * for work, receive a piece or inspect it. Between two pages each reads for one to three seconds.
 */
final class Managers {
  private static final Duration SHIFT = Duration.ofSeconds(60);
  private static final Duration WARM_UP = Duration.ofSeconds(20);
  private static final double P99_MILLIS = 500;

  private final Office office;
  private final House house;
  private final Figures figures;
  private final int howMany;

  Managers(House house, Figures figures, int howMany) {
    this.office = new Office(house);
    this.house = house;
    this.figures = figures;
    this.howMany = howMany;
  }

  void work() throws Exception {
    var managers = new ArrayList<ManagerAtWork>();
    for (int number = 0; number < howMany; number++)
      managers.add(new ManagerAtWork(office.manager(number), tasks(number), new Random(number)));
    figures.progress(howMany + " managers warm up");
    shift(managers, WARM_UP);
    managers.forEach(ManagerAtWork::forget);
    figures.progress(howMany + " managers at work");
    var server = new ProcessMeter(house.serverPid());
    var database = new ProcessMeter(house.databasePid());
    var before = server.cpu().plus(database.cpu());
    shift(managers, SHIFT);
    var used = server.cpu().plus(database.cpu()).minus(before);
    tell(managers);
    figures.add("managers, CPUs busy", (double) used.toMillis() / SHIFT.toMillis(), "");
  }

  private ManagerAtWork.Tasks tasks(int number) throws Exception {
    var cooperative = "C-BENCH%03d".formatted(number < 10 ? 0 : number);
    try (var connection = house.connect();
        var sql = connection.createStatement()) {
      return new ManagerAtWork.Tasks(
          cooperative,
          queue(sql, cooperative, "offered_at IS NULL AND material_chosen_at IS NULL", number),
          queue(sql, cooperative, "accepted_at IS NOT NULL AND finished_at IS NULL", number));
    }
  }

  /** Ten managers of one cooperative do not take the same work. */
  private static ConcurrentLinkedQueue<String> queue(
      java.sql.Statement sql, String cooperative, String where, int number)
      throws java.sql.SQLException {
    var numbers = new ConcurrentLinkedQueue<String>();
    try (var rows =
        sql.executeQuery(
            "SELECT number FROM work_order WHERE inspected_at IS NULL AND cooperative_ref = '"
                + cooperative
                + "' AND "
                + where
                + " AND id % 10 = "
                + number % 10
                + " LIMIT 60")) {
      while (rows.next()) numbers.add(rows.getString(1));
    }
    return numbers;
  }

  private static void shift(List<ManagerAtWork> managers, Duration length) throws Exception {
    var pool = Executors.newFixedThreadPool(managers.size());
    try {
      var all = new ArrayList<Callable<Void>>();
      for (ManagerAtWork manager : managers) all.add(() -> until(manager, length));
      for (var done : pool.invokeAll(all)) done.get();
    } finally {
      pool.shutdown();
      pool.awaitTermination(1, TimeUnit.MINUTES);
    }
  }

  private static Void until(ManagerAtWork manager, Duration length)
      throws IOException, InterruptedException {
    long end = System.nanoTime() + length.toNanos();
    while (System.nanoTime() < end) {
      LockSupport.parkNanos(manager.readingNanos());
      manager.next();
    }
    return null;
  }

  private void tell(List<ManagerAtWork> managers) {
    var nanos =
        managers.stream()
            .flatMap(manager -> manager.nanos().stream())
            .mapToLong(n -> n)
            .sorted()
            .toArray();
    figures.add("managers at once", managers.size(), "");
    figures.add("managers, pages and deeds", nanos.length, "");
    figures.add("managers, deeds done", managers.stream().mapToInt(ManagerAtWork::deeds).sum(), "");
    figures.add(
        "managers, failures", managers.stream().mapToInt(ManagerAtWork::failures).sum(), "", 0);
    figures.add("managers, p50", at(nanos, 0.50), "ms");
    figures.add("managers, p99", at(nanos, 0.99), "ms", P99_MILLIS);
    managers.stream()
        .flatMap(manager -> manager.troubles().stream())
        .distinct()
        .limit(10)
        .forEach(figures::progress);
  }

  private static double at(long[] sortedNanos, double share) {
    return sortedNanos[(int) Math.ceil(share * sortedNanos.length) - 1] / 1e6;
  }
}
