package org.loomhive.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command as a person types it, where it says no before anything is started. */
class MainTest {
  @TempDir Path folder;
  private Path home;

  private record Ended(int code, String said) {}

  @BeforeEach
  void data_of_an_earlier_start() throws IOException {
    home = folder.resolve("home");
    Files.createDirectories(home.resolve("data/mysql"));
    Files.writeString(home.resolve("data/ibdata1"), "rows");
    Files.writeString(home.resolve("secrets.properties"), "key=1\n");
    Files.writeString(home.resolve("loomhive.properties"), "loomhive.mode=demo\n");
  }

  private Ended run(Map<String, String> environment, String... words) throws Exception {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-Xshare:auto", "-cp", classPath()));
    command.add("-Djava.io.tmpdir=" + Files.createDirectories(folder.resolve("temporary")));
    command.add("-Dloomhive.checkout=" + HouseConfig.ownCheckout());
    command.addAll(List.of(Main.class.getName(), "--home", home.toString()));
    command.addAll(List.of(words));
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().keySet().removeIf(name -> name.startsWith("LOOMHIVE_"));
    builder.environment().putAll(environment);
    var process = builder.start();
    process.getOutputStream().close();
    var said = new String(process.getInputStream().readAllBytes());
    return new Ended(process.waitFor(), said);
  }

  private Ended run(String... words) throws Exception {
    return run(Map.of(), words);
  }

  private static String classPath() {
    var told = System.getProperty("surefire.test.class.path");
    return told == null ? System.getProperty("java.class.path") : told;
  }

  private static ServerSocket takenPort() throws IOException {
    return new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"));
  }

  @Test
  void starting_over_asks_first_and_without_an_answer_changes_nothing() throws Exception {
    var ended = run("--fresh");
    assertEquals(0, ended.code());
    assertTrue(ended.said().contains("Start over? [y/N]"), ended.said());
    assertTrue(ended.said().contains("Nothing was changed."), ended.said());
    assertEquals("rows", Files.readString(home.resolve("data/ibdata1")));
    assertEquals("key=1\n", Files.readString(home.resolve("secrets.properties")));
  }

  /** A taken port ends it before anything new is made. */
  @Test
  void starting_over_with_a_yes_removes_everything_but_what_a_person_wrote() throws Exception {
    try (var taken = takenPort()) {
      var ended = run("--fresh", "--yes", "--port", String.valueOf(taken.getLocalPort()));
      assertEquals(1, ended.code());
      assertFalse(ended.said().contains("Start over?"), ended.said());
      assertFalse(Files.exists(home.resolve("data")));
      assertFalse(Files.exists(home.resolve("secrets.properties")));
      assertTrue(Files.exists(home.resolve("loomhive.properties")));
    }
  }

  @Test
  void an_external_database_is_never_emptied() throws Exception {
    var ended = run(Map.of("LOOMHIVE_DB_URL", "jdbc:mysql://db.example.org/"), "--fresh", "--yes");
    assertEquals(1, ended.code());
    assertTrue(ended.said().contains("does not touch an external database"), ended.said());
    assertTrue(Files.exists(home.resolve("data/ibdata1")));
  }

  @Test
  void an_external_database_that_does_not_answer_is_one_sentence() throws Exception {
    var nobody = "jdbc:mysql://127.0.0.1:1/";
    var ended = run(Map.of("LOOMHIVE_DB_URL", nobody), freePorts());
    assertEquals(1, ended.code());
    assertTrue(ended.said().contains("The database at " + nobody + " cannot be reached"));
    requireNoStackTrace(ended);
  }

  @Test
  void a_broken_data_directory_is_one_sentence_that_says_what_helps() throws Exception {
    Files.delete(home.resolve("data/ibdata1"));
    var ended = run(freePorts());
    assertEquals(1, ended.code());
    assertTrue(ended.said().contains("is not a complete database"), ended.said());
    assertTrue(ended.said().contains("./run --fresh"), ended.said());
    requireNoStackTrace(ended);
    assertTrue(Files.exists(home.resolve("data/mysql")), "nothing is tidied away");
  }

  @Test
  void a_taken_port_is_one_sentence() throws Exception {
    try (var taken = takenPort()) {
      int port = taken.getLocalPort();
      var ended = run("--port", String.valueOf(port));
      assertEquals(1, ended.code());
      assertTrue(ended.said().contains("Port " + port + " is taken"), ended.said());
      requireNoStackTrace(ended);
    }
  }

  @Test
  void an_option_that_there_is_not_is_said() throws Exception {
    var ended = run("--prot", "80");
    assertEquals(1, ended.code());
    assertEquals("There is no option --prot. Try ./run --help", ended.said().strip());
  }

  private static String[] freePorts() {
    var ports = HouseConfig.Ports.free();
    return new String[] {
      "--port", String.valueOf(ports.sites()), "--operator-port", String.valueOf(ports.operator())
    };
  }

  private static void requireNoStackTrace(Ended ended) {
    assertFalse(ended.said().contains("\tat "), ended.said());
    assertFalse(ended.said().contains("Exception"), ended.said());
  }
}
