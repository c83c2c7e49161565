package org.loomhive.launcher.bench;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.loomhive.launcher.House;
import org.loomhive.launcher.Site;

/** Whole checkouts over the JSON API: what one costs, and that none is lost at a steady rate. */
final class OrdersByApi {
  private static final int CHECKOUTS = 300;
  private static final int WORKERS = 4;
  private static final int STEADY_WORKERS = 16;
  private static final double MOST_CPU_MILLIS = 30;

  private final House house;
  private final Figures figures;
  private final ApiCheckout checkout;
  private final OrderRows rows;
  private List<String> skus;

  OrdersByApi(House house, Figures figures) {
    this.house = house;
    this.figures = figures;
    this.rows = new OrderRows(house);
    this.checkout = new ApiCheckout(house.address(Site.SHOP));
  }

  /** One checkout; without a number when the shop did not say that it is paid. */
  private record Bought(String number, long nanos) {}

  void measure() throws Exception {
    skus = rows.ready();
    new WarmUp(house, figures).run("checkout by API", () -> asFastAsPossible(CHECKOUTS));
    figures.progress("checkout by API: measuring");
    cost();
    steady(5, Duration.ofMinutes(1));
    steady(20, Duration.ofMinutes(5));
    figures.add("journal entries that do not balance", rows.uneven(), "", 0);
    figures.add("pieces promised to more or fewer than have paid", rows.wronglyPromised(), "", 0);
  }

  private void cost() throws InterruptedException {
    var server = new ProcessMeter(house.serverPid());
    var database = new ProcessMeter(house.databasePid());
    var serverBefore = server.cpu();
    var databaseBefore = database.cpu();
    var bought = asFastAsPossible(CHECKOUTS);
    double atServer = server.cpu().minus(serverBefore).toNanos() / 1e6 / CHECKOUTS;
    double atDatabase = database.cpu().minus(databaseBefore).toNanos() / 1e6 / CHECKOUTS;
    figures.add("checkout by API, server CPU", atServer, "ms");
    figures.add("checkout by API, database CPU", atDatabase, "ms");
    figures.add("checkout by API, CPU of both", atServer + atDatabase, "ms", MOST_CPU_MILLIS);
    figures.add("checkout by API, failures", CHECKOUTS - numbers(bought).size(), "", 0);
  }

  private void steady(int perSecond, Duration how) throws InterruptedException, SQLException {
    var name = "orders at " + perSecond + "/s for " + how.toSeconds() + " s, ";
    figures.progress(name + "measuring");
    int checkouts = Math.toIntExact(perSecond * how.toSeconds());
    var bought = run(STEADY_WORKERS, checkouts, Duration.ofSeconds(1).dividedBy(perSecond));
    var acknowledged = numbers(bought);
    var lost = new HashSet<>(acknowledged);
    lost.removeAll(rows.paid());
    var nanos = bought.stream().mapToLong(Bought::nanos).sorted().toArray();
    figures.add(name + "paid", acknowledged.size(), "");
    figures.add(name + "failures", checkouts - acknowledged.size(), "", 0);
    figures.add(name + "lost", lost.size(), "", 0);
    figures.add(name + "p50", percentile(nanos, 0.50), "ms");
    figures.add(name + "p99", percentile(nanos, 0.99), "ms");
  }

  private static double percentile(long[] sortedNanos, double share) {
    return sortedNanos[(int) Math.ceil(share * sortedNanos.length) - 1] / 1e6;
  }

  private static Set<String> numbers(List<Bought> bought) {
    var all = new HashSet<String>();
    bought.stream().map(Bought::number).filter(Objects::nonNull).forEach(all::add);
    return all;
  }

  private List<Bought> asFastAsPossible(int checkouts) throws InterruptedException {
    return run(WORKERS, checkouts, Duration.ZERO);
  }

  /** A checkout that has to wait for its turn counts from the moment at which it was due. */
  private List<Bought> run(int workers, int checkouts, Duration pause) throws InterruptedException {
    var pool = Executors.newScheduledThreadPool(workers);
    try {
      return collect(schedule(pool, checkouts, pause));
    } catch (ExecutionException trouble) {
      throw new IllegalStateException("The load generator broke", trouble.getCause());
    } finally {
      pool.shutdownNow();
    }
  }

  private List<Future<Bought>> schedule(
      ScheduledExecutorService pool, int checkouts, Duration pause) {
    var running = new ArrayList<Future<Bought>>();
    long start = System.nanoTime();
    for (int i = 0; i < checkouts; i++) {
      var sku = skus.get(i % skus.size());
      long due = start + i * pause.toNanos();
      running.add(
          pool.schedule(() -> buy(sku, due), due - System.nanoTime(), TimeUnit.NANOSECONDS));
    }
    return running;
  }

  private static List<Bought> collect(List<Future<Bought>> running)
      throws InterruptedException, ExecutionException {
    var bought = new ArrayList<Bought>();
    for (Future<Bought> one : running) bought.add(one.get());
    return bought;
  }

  private Bought buy(String sku, long due) throws InterruptedException {
    try {
      return new Bought(checkout.buy(sku), System.nanoTime() - due);
    } catch (java.io.IOException | RuntimeException no) {
      figures.progress("a checkout failed: " + no);
      return new Bought(null, System.nanoTime() - due);
    }
  }
}
