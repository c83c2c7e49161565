package org.loomhive.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands as a person meets them, on machines where something is not as it should be. */
class CommandsTest {
  private static final String JAVA = "echo 'openjdk version \"17.0.9\" 2023-10-17' >&2";
  private static final String MAVEN =
      "case \"$*\" in *-v*) echo 'Apache Maven 3.8.7' ;; *)"
          + " echo '[INFO] Building domain 0.1.0        [3/12]'; mkdir -p launcher/target ;; esac";

  @TempDir Path checkout;

  @BeforeEach
  void a_checkout_that_was_never_built() throws IOException {
    Files.copy(HouseConfig.ownCheckout().resolve("run"), checkout.resolve("run"));
    program("java", JAVA);
    program("javac", "true");
    program("mvn", MAVEN);
  }

  @Test
  void a_java_home_without_java_is_said() throws Exception {
    var said = run(Map.of("JAVA_HOME", "/nowhere"));
    assertEquals(
        "1 JAVA_HOME is /nowhere, but there is no bin/java in it. Set it to a JDK 17 or newer, or"
            + " unset it.",
        said);
  }

  @Test
  void an_old_java_is_said() throws Exception {
    program("java", "echo 'java version \"1.8.0_392\"' >&2");
    assertTrue(run(Map.of()).startsWith("1 Loomhive needs a JDK 17 or newer;"), run(Map.of()));
  }

  @Test
  void a_java_that_does_not_run_is_said() throws Exception {
    program("java", "exit 3");
    assertTrue(run(Map.of()).startsWith("1 The version of "), run(Map.of()));
  }

  @Test
  void a_maven_that_does_not_run_is_said_in_its_own_words() throws Exception {
    program(
        "mvn", "echo 'The JAVA_HOME environment variable is not defined correctly' >&2; exit 1");
    assertEquals(
        "1 Maven does not run: The JAVA_HOME environment variable is not defined correctly",
        run(Map.of()));
  }

  @Test
  void a_disk_without_room_for_the_build_is_said() throws Exception {
    program("df", "echo head; echo 'disk 9 9 12 99% /'");
    var said = run(Map.of());
    assertTrue(said.startsWith("1 The disk under . has only 12 MB left;"), said);
  }

  @Test
  void a_build_tells_the_modules_as_they_come() throws Exception {
    program("df", "echo head; echo 'disk 9 9 99999 1% /'");
    var said = run(Map.of());
    assertTrue(said.contains("  3 of 12: domain 0.1.0\n"), said);
    assertTrue(said.contains("built in "), said);
  }

  @Test
  void a_build_that_fails_says_why() throws Exception {
    program("df", "echo head; echo 'disk 9 9 99999 1% /'");
    program(
        "mvn",
        MAVEN
            .replace("[INFO] Building", "[ERROR] no room in")
            .replace(";; esac", "; exit 1 ;; esac"));
    var said = run(Map.of());
    assertTrue(said.contains("[ERROR] no room in domain"), said);
    assertTrue(said.contains("The build failed."), said);
  }

  @Test
  void nobody_else_on_the_machine_gets_at_the_secrets_of_the_images() throws Exception {
    var docker = Files.createDirectory(checkout.resolve("docker"));
    var script = "docker/make-secrets.sh";
    Files.copy(HouseConfig.ownCheckout().resolve(script), docker.resolve("make-secrets.sh"));
    program(
        "openssl",
        "last=; for word; do [ \"$last\" = -out ] && echo x >\"$word\"; last=$word; done; echo eA==");
    assertTrue(command(Map.of(), "bash", script).startsWith("0 "));
    var secrets = docker.resolve("secrets");
    assertEquals(
        "rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(secrets)));
    var key = secrets.resolve("loomhive.letterbox.private");
    assertFalse(Files.getPosixFilePermissions(key).contains(PosixFilePermission.OWNER_WRITE));
  }

  /** Links of orders and letters open what they name, and nobody who is worried may be found. */
  @Test
  void the_balancer_of_the_example_writes_down_no_address_of_a_visitor_or_of_a_page()
      throws Exception {
    var config = Files.readString(HouseConfig.ownCheckout().resolve("docker/balancer.cfg"));
    assertTrue(config.contains("log-format") && config.contains("error-log-format"));
    for (var told : List.of("option httplog", "option tcplog", "%c", "%H", "%r ", "%[", "capture"))
      assertFalse(config.contains(told), told);
  }

  private String run(Map<String, String> environment) throws Exception {
    return command(environment, "bash", "run", "--help");
  }

  /** How it ended and what was said. */
  private String command(Map<String, String> environment, String... words) throws Exception {
    var process = new ProcessBuilder(words).directory(checkout.toFile()).redirectErrorStream(true);
    process.environment().remove("JAVA_HOME");
    process.environment().putAll(environment);
    process.environment().merge("PATH", "", (path, none) -> checkout.resolve("bin") + ":" + path);
    var running = process.start();
    var said = new String(running.getInputStream().readAllBytes()).strip();
    return running.waitFor() + " " + said;
  }

  private void program(String name, String script) throws IOException {
    var bin = Files.createDirectories(checkout.resolve("bin"));
    var file = Files.writeString(bin.resolve(name), "#!/bin/sh\n" + script + "\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }
}
