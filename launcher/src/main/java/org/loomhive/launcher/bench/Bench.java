package org.loomhive.launcher.bench;

import java.io.IOException;
import java.util.Map;
import java.util.TreeSet;
import org.loomhive.launcher.House;
import org.loomhive.launcher.HouseConfig;
import org.loomhive.launcher.LauncherLog;
import org.loomhive.launcher.Progress;
import org.loomhive.launcher.bench.lists.ImportBench;
import org.loomhive.launcher.bench.pages.PagesBench;
import org.loomhive.launcher.bench.wages.WagesBench;
import org.loomhive.launcher.bench.workshop.WorkshopBench;
import org.loomhive.launcher.home.Home;
import org.loomhive.launcher.home.HouseLock;
import org.loomhive.launcher.home.Leftovers;
import org.loomhive.launcher.words.Trouble;

/**
 * The bench command: starts an instance of its own on free ports, runs the named measurement and
 * prints one line for each figure. It ends with 1 when a figure missed its goal.
 */
public final class Bench {
  private static final Map<String, Measurement> KNOWN =
      Map.of(
          "shop",
          ShopBench.whole(),
          "shop-api",
          ShopBench.ofApi(),
          "shop-shelf",
          ShopBench.ofShelf(),
          "import",
          new ImportBench(),
          "workshop",
          new WorkshopBench(),
          "wages",
          new WagesBench(),
          "pages",
          new PagesBench());

  private Bench() {}

  /** One measurement that can be asked for by name. */
  public interface Measurement {
    void run(HouseConfig config, Figures figures) throws Exception;
  }

  public static void main(String[] words) throws Exception {
    if (words.length != 1 || !KNOWN.containsKey(words[0])) {
      System.err.println("./bench " + String.join(" | ", new TreeSet<>(KNOWN.keySet())));
      System.exit(2);
    }
    var home = new Home(HouseConfig.ownCheckout().resolve(".loomhive/bench"));
    var figures = new Figures(System.out);
    try {
      home.make();
      empty(home);
      home.make();
      LauncherLog.begin(home);
      var config = HouseConfig.forTests(home.folder()).with(HouseConfig.Purpose.MEASURING);
      KNOWN.get(words[0]).run(config, figures);
    } catch (Trouble trouble) {
      System.err.println(trouble.getMessage());
      System.exit(2);
    } finally {
      LauncherLog.end();
      empty(home);
    }
    System.exit(figures.hasMiss() ? 1 : 0);
  }

  /** Only when no other measurement works in it. */
  static void empty(Home home) throws IOException {
    try (var lock = HouseLock.take(home)) {
      Leftovers.of(home).stop();
      home.clear();
    }
  }

  /** Starts the house, telling each step, and returns when all sites answer. */
  public static House start(HouseConfig config, Figures figures) {
    Progress progress = figures::progress;
    return House.start(config, progress);
  }
}
