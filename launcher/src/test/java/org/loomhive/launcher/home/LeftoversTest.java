package org.loomhive.launcher.home;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftoversTest {
  @TempDir Path folder;
  private Process child;

  @BeforeEach
  void a_child_outlives_its_launcher() throws IOException {
    child = new ProcessBuilder("sleep", "600").start();
    Files.writeString(folder.resolve(Leftovers.SERVER), Long.toString(child.pid()));
  }

  @AfterEach
  void end() {
    child.destroyForcibly();
  }

  @Test
  void a_child_of_ours_is_stopped() {
    var leftovers = new Leftovers(folder, "sleep 600");
    assertTrue(leftovers.isAny());
    leftovers.stop();
    assertFalse(child.isAlive());
    assertFalse(leftovers.isAny());
  }

  @Test
  void somebody_else_who_has_the_number_now_is_left_alone() {
    var leftovers = new Leftovers(folder, folder.toString());
    assertFalse(leftovers.isAny());
    leftovers.stop();
    assertTrue(child.isAlive());
  }

  @Test
  void a_pid_file_that_says_nothing_is_passed_over() throws IOException {
    Files.writeString(folder.resolve(Leftovers.SERVER), "");
    assertFalse(new Leftovers(folder, "sleep").isAny());
  }
}
