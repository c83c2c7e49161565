package org.loomhive.launcher;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.loomhive.launcher.home.Home;
import org.loomhive.launcher.words.Trouble;
import org.loomhive.workbench.EmbeddedDatabase;

/**
 * How a house is to be started.
 *
 * @param home where data, keys and logs lie
 * @param checkout where the built modules lie
 * @param ports where the sites and the operator's pages answer
 * @param sites which of them to start
 * @param purpose what it is for, which decides about flags and durability
 * @param more further configuration, by key as in {@code loomhive.mode}
 */
public record HouseConfig(
    Home home,
    Path checkout,
    Ports ports,
    Set<Site> sites,
    Purpose purpose,
    Map<String, String> more) {

  /** Two ports on loopback. */
  public record Ports(int sites, int operator) {
    public static Ports free() {
      return new Ports(EmbeddedDatabase.freePort(), EmbeddedDatabase.freePort());
    }
  }

  /** Starts quickly, or serves quickly. */
  public enum Purpose {
    SERVING,
    TESTING,
    MEASURING
  }

  public HouseConfig {
    sites = Set.copyOf(sites);
    more = Map.copyOf(more);
  }

  /** All three sites on free ports, quick to start, with data that is lost afterwards. */
  public static HouseConfig forTests(Path home) {
    return new HouseConfig(
        new Home(home),
        ownCheckout(),
        Ports.free(),
        Set.of(Site.values()),
        Purpose.TESTING,
        Map.of());
  }

  public HouseConfig with(Purpose other) {
    return new HouseConfig(home, checkout, ports, sites, other, more);
  }

  public HouseConfig with(Map<String, String> other) {
    return new HouseConfig(home, checkout, ports, sites, purpose, other);
  }

  public HouseConfig with(Set<Site> other) {
    return new HouseConfig(home, checkout, ports, other, purpose, more);
  }

  /** Where the built archives lie: the checkout of these classes, unless told otherwise. */
  public static Path ownCheckout() {
    var told = System.getProperty("loomhive.checkout");
    if (told != null) return Path.of(told);
    try {
      var source = HouseConfig.class.getProtectionDomain().getCodeSource().getLocation();
      var place = Path.of(source.toURI());
      while (place != null && !Files.exists(place.resolve("launcher/pom.xml")))
        place = place.getParent();
      if (place == null) throw new Trouble("not-built", "launcher/pom.xml");
      return place;
    } catch (URISyntaxException trouble) {
      throw new IllegalStateException(trouble);
    }
  }
}
