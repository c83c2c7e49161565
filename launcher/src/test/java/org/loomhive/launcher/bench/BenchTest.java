package org.loomhive.launcher.bench;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.loomhive.launcher.home.Home;
import org.loomhive.launcher.home.HouseLock;
import org.loomhive.launcher.words.Trouble;

class BenchTest {
  @TempDir Path folder;

  @Test
  void a_measurement_that_runs_keeps_its_data_from_the_next_one() throws IOException {
    var home = new Home(folder);
    home.make();
    Files.createDirectories(home.data());
    try (var runs = HouseLock.take(home)) {
      assertThrows(Trouble.class, () -> Bench.empty(home));
      assertTrue(Files.exists(home.data()));
    }
    Bench.empty(home);
    assertFalse(Files.exists(home.data()));
  }
}
