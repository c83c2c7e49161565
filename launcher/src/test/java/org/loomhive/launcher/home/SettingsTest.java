package org.loomhive.launcher.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.loomhive.launcher.words.Trouble;

class SettingsTest {
  @TempDir Path folder;

  @Test
  void the_environment_wins_over_the_file() throws IOException {
    var file = folder.resolve("loomhive.properties");
    Files.writeString(file, "loomhive.db.url = from-file\nloomhive.stripe.key = kept\n");
    var settings = Settings.read(file, Map.of("LOOMHIVE_DB_URL", "from-environment", "HOME", "x"));
    assertEquals("from-environment", settings.get("loomhive.db.url", ""));
    assertEquals("kept", settings.get("loomhive.stripe.key", ""));
    assertFalse(settings.asVariables().containsKey("HOME"));
  }

  @Test
  void a_mode_that_is_neither_demo_nor_production_is_refused() {
    var missing = folder.resolve("missing");
    assertFalse(Settings.read(missing, Map.of()).isProduction());
    assertTrue(Settings.read(missing, Map.of("LOOMHIVE_MODE", "production")).isProduction());
    var wrong = Settings.read(missing, Map.of("LOOMHIVE_MODE", "prod"));
    assertThrows(Trouble.class, wrong::isProduction);
  }
}
