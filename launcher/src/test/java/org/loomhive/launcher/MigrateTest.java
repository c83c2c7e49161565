package org.loomhive.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.loomhive.launcher.database.Accounts;
import org.loomhive.launcher.home.Home;
import org.loomhive.launcher.words.Trouble;
import org.loomhive.workbench.DatabaseAccounts;
import org.loomhive.workbench.TestHouse;

/** A server of somebody's own, which is not ours to start. */
class MigrateTest {
  private static final String DONE = "Both schemas are up to date.";

  private final List<String> said = new ArrayList<>();

  @TempDir Path folder;

  @Test
  void a_server_that_is_configured_is_brought_up_to_date_however_often_and_none_is_started() {
    var home = new Home(folder);
    home.make();
    Migrate.run(home, ofServer("loomhive_migrator"), said::add);
    Migrate.run(home, ofServer("loomhive_migrator"), said::add);
    assertEquals(2, said.stream().filter(DONE::equals).count(), said.toString());
    assertTrue(said.get(0).startsWith("using the database at jdbc:mysql://"), said.get(0));
    assertFalse(Files.exists(home.data()));
  }

  @Test
  void a_server_that_does_not_let_us_in_is_said_without_the_password() {
    var home = new Home(folder);
    home.make();
    var no = assertThrows(Trouble.class, () -> Migrate.run(home, ofServer("wrong one"), said::add));
    assertTrue(no.getMessage().contains("cannot be reached"), no.getMessage());
    assertFalse(no.getMessage().contains("wrong one"), no.getMessage());
  }

  @Test
  void without_an_address_there_is_nothing_to_migrate() {
    var no = assertThrows(Trouble.class, () -> Migrate.run(new Home(folder), Map.of(), said::add));
    assertTrue(no.getMessage().contains("needs an address in loomhive.db.url"), no.getMessage());
  }

  /** Where it is and who may use it, as the environment says it. */
  private static Map<String, String> ofServer(String password) {
    var environment = new HashMap<>(Accounts.asVariables(DatabaseAccounts.forTests()));
    environment.put("LOOMHIVE_DB_URL", TestHouse.database().url(""));
    environment.put("LOOMHIVE_MIGRATOR_PASSWORD", password);
    return environment;
  }
}
