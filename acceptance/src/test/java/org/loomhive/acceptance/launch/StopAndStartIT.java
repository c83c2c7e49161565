package org.loomhive.acceptance.launch;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.loomhive.launcher.HouseConfig;
import org.loomhive.launcher.database.Accounts;
import org.loomhive.launcher.database.Database;
import org.loomhive.launcher.home.Home;
import org.loomhive.launcher.home.Preflight;
import org.loomhive.launcher.home.Secrets;
import org.loomhive.launcher.home.Settings;
import org.loomhive.workbench.DatabaseAccounts;

/**
 * The run command as a process of its own, with one site, over data that somebody put there: it
 * starts, is stopped with Ctrl-C, leaves nothing behind and keeps everything.
 */
class StopAndStartIT {
  private static final HouseConfig.Ports PORTS = HouseConfig.Ports.free();
  private static final int INTERRUPTED = 130;
  private static final int ENDED = 143;
  private static final String IGNORED = "SigIgn:";
  private static final long CTRL_C = 1L << 1;

  private static Home home;

  @BeforeAll
  static void somebody_used_it_before() throws IOException, SQLException {
    var memory = Path.of("/dev/shm");
    var parent = Files.isWritable(memory) ? memory : Path.of("target").toAbsolutePath();
    home = new Home(Files.createTempDirectory(parent, "loomhive-stop-"));
    home.make();
    try (var database = database()) {
      database.migrate();
      try (var connection = database.connect(DatabaseAccounts.COMMERCE)) {
        connection
            .createStatement()
            .executeUpdate(
                "INSERT INTO cooperative (version, ref, name, state_code, district, zone, currency,"
                    + " story) VALUES (1, 'C-KEPT', 'Kept', 'IN-ML', 'Ri Bhoi', 'UTC', 'INR', '')");
      }
    }
  }

  @AfterAll
  static void tidy() throws IOException {
    Home.remove(home.folder());
  }

  private static Database database() {
    var settings = Settings.read(home.settings(), Map.of());
    var accounts = Accounts.of(settings, Secrets.open(home.secrets()));
    return Database.embedded(home, accounts, false);
  }

  private static Process launch() throws IOException {
    var built = HouseConfig.ownCheckout().resolve("launcher/target");
    var classes = built.resolve("launcher-0.1.0.jar") + ":" + built.resolve("lib") + "/*";
    var builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            classes,
            "org.loomhive.launcher.Main",
            "--home",
            home.folder().toString(),
            "--port",
            String.valueOf(PORTS.sites()),
            "--operator-port",
            String.valueOf(PORTS.operator()),
            "--sites",
            "portal",
            "--quick");
    builder.environment().keySet().removeIf(name -> name.startsWith("LOOMHIVE_"));
    return builder.redirectErrorStream(true).start();
  }

  private static String until(BufferedReader said, String word) throws IOException {
    var all = new StringBuilder();
    for (var line = said.readLine(); line != null; line = said.readLine()) {
      all.append(line).append('\n');
      if (line.contains(word)) break;
    }
    return all.toString();
  }

  private static void pressCtrlC(Process process) throws IOException, InterruptedException {
    var signal = isDeaf() ? "-TERM" : "-INT";
    new ProcessBuilder("kill", signal, String.valueOf(process.pid())).start().waitFor();
  }

  /** What is started in the background of a script hears no Ctrl-C, nor does what it starts. */
  private static boolean isDeaf() throws IOException {
    var status = Path.of("/proc/self/status");
    if (!Files.exists(status)) return false;
    return Files.readAllLines(status).stream()
        .filter(line -> line.startsWith(IGNORED))
        .map(line -> line.substring(IGNORED.length()).strip())
        .anyMatch(mask -> (Long.parseUnsignedLong(mask, 16) & CTRL_C) != 0);
  }

  private static List<String> children() {
    return ProcessHandle.allProcesses()
        .map(process -> process.info().commandLine().orElse(""))
        .filter(command -> command.contains(home.folder().toString()))
        .toList();
  }

  @Test
  void ctrl_c_ends_everything_and_the_data_stays() throws Exception {
    var process = launch();
    try (var said = process.inputReader()) {
      var first = until(said, "Ctrl-C stops everything");
      assertTrue(first.contains("no demo data was loaded"), first);
      assertTrue(first.contains("artisan portal answers"), first);
      assertTrue(children().size() >= 3, "launcher, sites, database: " + children());

      var second = launch();
      var refused = new String(second.getInputStream().readAllBytes());
      assertEquals(1, second.waitFor());
      assertTrue(refused.startsWith("Loomhive already runs from " + home.folder()), refused);

      pressCtrlC(process);
      assertTrue(until(said, "nothing more").contains("stopping"));
      assertTrue(process.waitFor(30, TimeUnit.SECONDS), "still there after half a minute");
    } finally {
      process.destroyForcibly();
    }
    assertEquals(isDeaf() ? ENDED : INTERRUPTED, process.exitValue());
    assertEquals(List.of(), children());
    assertFalse(Files.exists(home.run().resolve("server.pid")));
    assertDoesNotThrow(() -> Preflight.requireFreePort(PORTS.sites(), "--port"));
    assertDoesNotThrow(() -> Preflight.requireFreePort(PORTS.operator(), "--operator-port"));
    assertEquals("Kept", keptName());
  }

  /** Opens with the secrets of the first start, or not at all. */
  private static String keptName() throws SQLException {
    try (var database = database();
        var connection = database.connect(DatabaseAccounts.COMMERCE);
        var rows = connection.createStatement().executeQuery("SELECT name FROM cooperative")) {
      rows.next();
      return rows.getString(1);
    }
  }
}
