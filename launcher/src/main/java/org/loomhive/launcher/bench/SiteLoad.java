package org.loomhive.launcher.bench;

import java.net.URI;
import java.net.http.HttpRequest;
import java.util.function.IntFunction;
import org.loomhive.launcher.House;

/** Loads one kind of address of the running house and reads the CPU of server and database. */
final class SiteLoad {
  private static final int CONNECTIONS = 16;

  /** Measured longer than warmed up, so that what happens beside weighs less. */
  private static final int ROUNDS = 3;

  private final House house;
  private final Figures figures;

  SiteLoad(House house, Figures figures) {
    this.house = house;
    this.figures = figures;
  }

  /** CPU for one request, in milliseconds, of server and database. */
  record Cost(double server, double database) {
    double both() {
      return server + database;
    }
  }

  /** What all pages need is translated before the first of them is measured. */
  void warmUp(int requests, IntFunction<String> address) throws Exception {
    var load = new Load(CONNECTIONS);
    new WarmUp(house, figures).run("all together", () -> load.run(requests, ask(address)));
  }

  private static Load.Ask ask(IntFunction<String> address) {
    return number -> HttpRequest.newBuilder(URI.create(address.apply(number)));
  }

  /**
   * @param address the address of the n-th request
   * @param goal the most CPU that a request may take
   */
  Cost measure(String name, int requests, IntFunction<String> address, Cost goal) throws Exception {
    return measure(name, requests, ask(address), goal);
  }

  /** The same page again and again by somebody who has it already and is told so. */
  Cost measureAgain(String name, int requests, String address, Cost goal) throws Exception {
    return measure(name, requests, new KnownPage(address), goal);
  }

  private Cost measure(String name, int requests, Load.Ask ask, Cost goal) throws Exception {
    var load = new Load(CONNECTIONS);
    new WarmUp(house, figures).run(name, () -> load.run(requests, ask));
    figures.progress(name + ": measuring");
    var server = new ProcessMeter(house.serverPid());
    var database = new ProcessMeter(house.databasePid());
    var serverBefore = server.cpu();
    var databaseBefore = database.cpu();
    int measured = requests * ROUNDS;
    var result = load.run(measured, ask);
    var cost =
        new Cost(
            server.cpu().minus(serverBefore).toNanos() / 1e6 / measured,
            database.cpu().minus(databaseBefore).toNanos() / 1e6 / measured);
    tell(name, result, cost, goal);
    return cost;
  }

  private void tell(String name, Load.Result result, Cost cost, Cost goal) {
    figures.add(name + ", server CPU", cost.server(), "ms", goal.server());
    figures.add(name + ", database CPU", cost.database(), "ms", goal.database());
    figures.add(name + ", answers", result.perSecond(), "1/s");
    figures.add(name + ", p50", result.percentileMillis(0.50), "ms");
    figures.add(name + ", p99", result.percentileMillis(0.99), "ms");
    figures.add(name + ", failures", result.failures(), "", 0);
    figures.add(name + ", pace of the machine after it", Pace.millis(), "ms");
  }
}
