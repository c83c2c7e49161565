package org.loomhive.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What ./check says in the end, and before it begins: on a machine with the tools we give it. */
class CheckScriptTest {
  private static final List<String> TOOLS =
      List.of("bash", "dirname", "id", "find", "rm", "grep", "sed", "awk", "date", "mkdir");

  @TempDir Path folder;
  private Path tools;
  private Path checkout;

  @BeforeEach
  void a_checkout_and_few_tools() throws IOException {
    tools = Files.createDirectories(folder.resolve("tools"));
    for (String tool : TOOLS) Files.createSymbolicLink(tools.resolve(tool), find(tool));
    checkout = Files.createDirectories(folder.resolve("checkout"));
    Files.copy(HouseConfig.ownCheckout().resolve("check"), checkout.resolve("check"));
    tool("java", "");
    tool("chromium", "");
  }

  private static Path find(String tool) {
    return List.of("/bin", "/usr/bin", "/usr/local/bin").stream()
        .map(place -> Path.of(place, tool))
        .filter(Files::exists)
        .findFirst()
        .orElseThrow(() -> new AssertionError("No " + tool + " here"));
  }

  private void tool(String name, String script) throws IOException {
    var file = Files.writeString(tools.resolve(name), "#!" + tools.resolve("bash") + "\n" + script);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
  }

  /** It leaves reports of two modules behind, and ends so. */
  private void maven(int failures, int code) throws IOException {
    tool(
        "mvn",
        """
        report() {
          mkdir -p "$1"
          echo "<testsuite name=\\"A\\" tests=\\"$2\\" errors=\\"0\\" skipped=\\"1\\" failures=\\"$3\\">" >"$1/TEST-A.xml"
        }
        report domain/target/surefire-reports 5 %d
        report acceptance/target/failsafe-reports 7 0
        echo "was asked: $*"
        exit %d
        """
            .formatted(failures, code));
  }

  private String check(String... words) throws IOException, InterruptedException {
    var command = new ArrayList<>(List.of(tools.resolve("bash").toString(), "check"));
    command.addAll(List.of(words));
    var builder = new ProcessBuilder(command).directory(checkout.toFile());
    builder.redirectErrorStream(true).environment().clear();
    builder.environment().put("PATH", tools.toString());
    var process = builder.start();
    var said = new String(process.getInputStream().readAllBytes()).strip();
    return process.waitFor() + " " + said;
  }

  @Test
  void it_ends_with_the_totals_of_all_modules() throws Exception {
    maven(0, 0);
    var said = check("-Dtest=FooTest");
    assertTrue(said.startsWith("0 was asked: "), said);
    assertTrue(said.contains(" verify -Dtest=FooTest"), said);
    assertTrue(said.contains("tests 12, failures 0, errors 0, skipped 2, in "), said);
    assertTrue(said.endsWith("10 passed, 0 failed, 2 skipped"), said);
  }

  @Test
  void a_test_that_failed_fails_it_whatever_maven_says() throws Exception {
    maven(1, 0);
    var said = check();
    assertTrue(said.startsWith("1 "), said);
    assertTrue(said.endsWith("9 passed, 1 failed, 2 skipped"), said);
  }

  @Test
  void a_build_that_failed_is_told_and_ends_alike() throws Exception {
    maven(0, 3);
    var said = check();
    assertTrue(said.startsWith("3 "), said);
    assertTrue(said.contains("Maven ended with 3; what went wrong stands above."), said);
  }

  @Test
  void a_check_without_any_test_is_none() throws Exception {
    tool("mvn", "exit 0\n");
    var said = check();
    assertTrue(said.startsWith("1 "), said);
    assertTrue(said.endsWith("No test ran at all."), said);
  }

  @Test
  void reports_of_an_earlier_run_are_not_counted() throws Exception {
    var reports = Files.createDirectories(checkout.resolve("storefront/target/surefire-reports"));
    Files.writeString(reports.resolve("TEST-Old.xml"), "<testsuite tests=\"90\" failures=\"9\">");
    maven(0, 0);
    var said = check();
    assertTrue(said.contains("tests 12, failures 0,"), said);
  }

  @Test
  void without_a_browser_and_a_way_to_install_one_it_says_what_to_do() throws Exception {
    Files.delete(tools.resolve("chromium"));
    maven(0, 0);
    assertEquals(
        "1 The browser tests need a Chromium. Install one (Debian: apt-get install chromium) or"
            + " name it in CHROMIUM.",
        check());
  }

  @Test
  void without_maven_it_says_what_to_install() throws Exception {
    assertEquals("1 Maven was not found. Install Maven 3.8 or newer.", check());
  }
}
