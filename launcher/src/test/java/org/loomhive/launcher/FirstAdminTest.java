package org.loomhive.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.loomhive.account.SignInStaff;
import org.loomhive.account.StaffAccount;
import org.loomhive.account.seal.CodeSecret;
import org.loomhive.kernel.Role;
import org.loomhive.launcher.database.Accounts;
import org.loomhive.launcher.database.Database;
import org.loomhive.launcher.home.Home;
import org.loomhive.launcher.home.Secrets;
import org.loomhive.launcher.home.Settings;
import org.loomhive.launcher.words.Trouble;
import org.loomhive.workbench.DatabaseAccounts;
import org.loomhive.workbench.Standalone;

class FirstAdminTest {
  private static final String EMAIL = "first@example.org";
  private final List<String> said = new ArrayList<>();
  private Home home;

  @BeforeEach
  void make() throws IOException {
    var memory = Path.of("/dev/shm");
    var parent = Files.isWritable(memory) ? memory : Path.of("target").toAbsolutePath();
    home = new Home(Files.createTempDirectory(parent, "loomhive-first-"));
    home.make();
  }

  @AfterEach
  void clear() throws IOException {
    Home.remove(home.folder());
  }

  @Test
  void with_what_was_told_once_she_comes_in_and_has_to_choose_her_password() {
    first(Map.of()).open(EMAIL, "First Admin");
    var told = String.join("\n", said);
    var codes = new CodeSecret(found(told, "app: ([A-Z2-7]+)"));
    var account = comesIn(found(told, "first sign-in: (\\S+)"), codes.codeAt(Instant.now()));
    assertEquals(Set.of(Role.NETWORK_ADMIN), account.actor().roles());
    assertTrue(account.hasToChoosePassword());
  }

  @Test
  void it_has_to_be_said_who_she_is() {
    assertThrows(Trouble.class, () -> first(Map.of()).open(null, "First Admin"));
    assertThrows(Trouble.class, () -> first(Map.of()).open(EMAIL, null));
  }

  @Test
  void without_the_key_of_an_installation_elsewhere_no_second_factor_is_made() {
    var elsewhere = first(Map.of("LOOMHIVE_DB_URL", "jdbc:mysql://nowhere:3306/"));
    var no = assertThrows(Trouble.class, () -> elsewhere.open(EMAIL, "First Admin"));
    assertTrue(no.getMessage().contains("loomhive.seal.key"), no.getMessage());
  }

  private FirstAdmin first(Map<String, String> environment) {
    return new FirstAdmin(home, environment, said::add);
  }

  private StaffAccount comesIn(String password, String code) {
    var settings = Settings.read(home.settings(), Map.of());
    var accounts = Accounts.of(settings, Secrets.open(home.secrets()));
    try (var database = Database.embedded(home, accounts, false);
        var beans = Standalone.start(database.unit("commerce", DatabaseAccounts.COMMERCE))) {
      return beans.get(SignInStaff.class).signIn(EMAIL, password, code);
    }
  }

  private static String found(String text, String pattern) {
    var match = Pattern.compile(pattern).matcher(text);
    if (!match.find()) throw new AssertionError(pattern + " was not said: " + text);
    return match.group(1);
  }
}
