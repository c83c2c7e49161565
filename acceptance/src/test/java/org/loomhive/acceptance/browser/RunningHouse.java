package org.loomhive.acceptance.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.loomhive.account.seal.CodeSecret;
import org.loomhive.launcher.House;
import org.loomhive.launcher.HouseConfig;
import org.loomhive.launcher.Progress;
import org.loomhive.launcher.demo.DemoWorld.SignIn;

/** The whole product with its demo data, started once for all tests of a Java process. */
final class RunningHouse {
  private static final Duration CODE_LIFE = Duration.ofSeconds(30);
  private static final Map<String, Long> CODES_TAKEN = new HashMap<>();
  private static House house;

  private RunningHouse() {}

  static synchronized House get() {
    if (house == null) start();
    return house;
  }

  /** How a person of the demo signs in. */
  static SignIn signIn(String site, String who) {
    return get().signIns().stream()
        .filter(one -> one.site().equals(site) && one.who().equals(who))
        .findFirst()
        .orElseThrow(() -> new AssertionError("No sign-in of the demo for " + site + " " + who));
  }

  /**
   * A code that this person has not used yet, as the door takes each only once: that of this half
   * minute, else that of the next. Who comes more often has to wait, as before a real door.
   */
  static synchronized String code(SignIn person) {
    long last = CODES_TAKEN.getOrDefault(person.name(), 0L);
    long step = Math.max(last + 1, now());
    while (step > now() + 1) LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
    CODES_TAKEN.put(person.name(), step);
    var moment = Instant.ofEpochSecond(step * CODE_LIFE.toSeconds());
    return new CodeSecret(person.second()).codeAt(moment);
  }

  private static long now() {
    return Instant.now().getEpochSecond() / CODE_LIFE.toSeconds();
  }

  private static void start() {
    var home = newHome();
    house = House.start(HouseConfig.forTests(home), Progress.silent());
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(home)));
  }

  /** In memory, where the machine offers that. */
  static Path newHome() {
    try {
      var memory = Path.of("/dev/shm");
      var parent = Files.isWritable(memory) ? memory : Path.of("target").toAbsolutePath();
      return Files.createTempDirectory(parent, "loomhive-house-");
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    }
  }

  private static void stop(Path home) {
    house.close();
    remove(home);
  }

  static void remove(Path home) {
    try (var files = Files.walk(home)) {
      files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    }
  }
}
