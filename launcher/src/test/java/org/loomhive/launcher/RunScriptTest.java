package org.loomhive.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What ./run says before there is any Java of ours: on a machine with the tools that we give it.
 */
class RunScriptTest {
  private static final List<String> TOOLS =
      List.of(
          "bash", "dirname", "sed", "head", "tail", "find", "grep", "mkdir", "date", "touch", "df",
          "tee");

  /** The folders in which the script looks for newer sources. */
  private static final List<String> MODULES =
      List.of(
          "schema",
          "workbench",
          "domain",
          "confidential",
          "adapters",
          "web-shared",
          "storefront",
          "artisan-portal",
          "cooperative-admin",
          "launcher");

  @TempDir Path folder;
  private BareMachine machine;

  @BeforeEach
  void a_checkout_and_few_tools() throws IOException {
    machine = new BareMachine(folder, "run", TOOLS);
    Files.createFile(machine.checkout().resolve("pom.xml"));
    for (String module : MODULES) Files.createDirectories(machine.checkout().resolve(module));
  }

  private void java(String version) throws IOException {
    machine.tool(
        "java",
        "if [ \"$1\" = -version ]; then echo '"
            + version
            + "' >&2; else echo \"started $*\"; fi\n");
  }

  private void jdk() throws IOException {
    java("openjdk version \"17.0.12\" 2024-07-16");
    machine.tool("javac", "");
  }

  private void maven(String version) throws IOException {
    machine.tool(
        "mvn",
        ("case \"$*\" in *' -v') echo 'Apache Maven %s (a hash)' ;;"
                + " *) mkdir -p launcher/target; echo \"built $*\" ;; esac\n")
            .formatted(version));
  }

  private void built() throws IOException {
    Files.createFile(
        Files.createDirectories(machine.checkout().resolve("launcher/target")).resolve("built"));
  }

  private void refused(String with) throws IOException, InterruptedException {
    var ended = machine.start();
    assertEquals(1, ended.code(), ended.said());
    assertTrue(ended.said().contains(with), ended.said());
    assertEquals(1, ended.said().lines().count(), "one sentence: " + ended.said());
  }

  @Test
  void without_java_it_says_what_to_install() throws Exception {
    refused("Java was not found. Install a JDK 17 or newer");
  }

  @ParameterizedTest
  @ValueSource(strings = {"openjdk version \"11.0.24\" 2024-07-16", "java version \"1.8.0_392\""})
  void an_old_java_is_refused_with_its_version(String version) throws Exception {
    java(version);
    refused(version.contains("11.") ? "is version 11." : "is version 8.");
  }

  @Test
  void a_java_that_does_not_tell_its_version_is_refused() throws Exception {
    java("something else");
    refused("cannot be told");
  }

  @Test
  void without_maven_it_says_what_to_install() throws Exception {
    jdk();
    refused("Maven was not found");
  }

  @Test
  void a_java_that_cannot_compile_is_refused_before_the_build() throws Exception {
    java("openjdk version \"21.0.2\" 2024-01-16");
    maven("3.9.9");
    refused("Install a JDK 17 or newer, not only a JRE");
  }

  @ParameterizedTest
  @ValueSource(strings = {"3.6.3", "2.2.1"})
  void an_old_maven_is_refused_with_its_version(String version) throws Exception {
    jdk();
    maven(version);
    refused("Loomhive needs Maven 3.8 or newer; this is Maven " + version);
  }

  @ParameterizedTest
  @ValueSource(strings = {"3.8.7", "3.9.9", "3.10.0", "4.0.0"})
  void it_builds_what_is_not_built_and_starts_it(String version) throws Exception {
    jdk();
    maven(version);
    var ended = machine.start("--port", "9000");
    assertEquals(0, ended.code(), ended.said());
    assertTrue(ended.said().contains("building"), ended.said());
    assertTrue(ended.said().endsWith("org.loomhive.launcher.Main --port 9000"), ended.said());
    assertTrue(Files.exists(machine.checkout().resolve("launcher/target/built")));
    assertTrue(
        Files.readString(machine.checkout().resolve("target/build.log")).startsWith("built "));
  }

  @Test
  void what_is_built_needs_no_maven() throws Exception {
    java("openjdk version \"17.0.12\" 2024-07-16");
    built();
    var ended = machine.start();
    assertEquals(0, ended.code(), ended.said());
    assertFalse(ended.said().contains("building"), ended.said());
  }

  @Test
  void a_newer_source_is_built_again() throws Exception {
    jdk();
    maven("3.9.9");
    built();
    var source = Files.createDirectories(machine.checkout().resolve("domain/src/main/java"));
    var later = Instant.now().plusSeconds(60);
    var file = Files.createFile(source.resolve("Room.java"));
    Files.setLastModifiedTime(file, FileTime.from(later));
    assertTrue(machine.start().said().contains("building"));
  }

  @Test
  void a_build_that_fails_shows_its_errors_and_where_the_rest_is() throws Exception {
    jdk();
    machine.tool(
        "mvn",
        "case \"$*\" in *' -v') echo 'Apache Maven 3.9.9' ;;"
            + " *) echo '[ERROR] Room.java: missing ;'; exit 1 ;; esac\n");
    var ended = machine.start();
    assertEquals(1, ended.code());
    assertTrue(ended.said().contains("[ERROR] Room.java: missing ;"), ended.said());
    assertTrue(ended.said().endsWith("The build failed. All of it is in target/build.log"));
    assertFalse(Files.exists(machine.checkout().resolve("launcher/target/built")));
  }
}
