package org.loomhive.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What ./check says in the end, and before it begins: on a machine with the tools we give it. */
class CheckScriptTest {
  private static final List<String> TOOLS =
      List.of("bash", "dirname", "id", "find", "rm", "grep", "sed", "awk", "date", "mkdir");

  @TempDir Path folder;
  private BareMachine machine;

  @BeforeEach
  void a_checkout_and_few_tools() throws IOException {
    machine = new BareMachine(folder, "check", TOOLS);
    machine.tool("java", "");
    machine.tool("chromium", "");
  }

  /** It leaves reports of two modules behind, and ends so. */
  private void maven(int failures, int code) throws IOException {
    machine.tool(
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
    var ended = machine.start(words);
    return ended.code() + " " + ended.said();
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
    machine.tool("mvn", "exit 0\n");
    var said = check();
    assertTrue(said.startsWith("1 "), said);
    assertTrue(said.endsWith("No test ran at all."), said);
  }

  @Test
  void reports_of_an_earlier_run_are_not_counted() throws Exception {
    var reports =
        Files.createDirectories(machine.checkout().resolve("storefront/target/surefire-reports"));
    Files.writeString(reports.resolve("TEST-Old.xml"), "<testsuite tests=\"90\" failures=\"9\">");
    maven(0, 0);
    var said = check();
    assertTrue(said.contains("tests 12, failures 0,"), said);
  }

  @Test
  void without_a_browser_and_a_way_to_install_one_it_says_what_to_do() throws Exception {
    Files.delete(machine.tools().resolve("chromium"));
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
