package org.loomhive.launcher.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {
  @TempDir Path folder;

  @Test
  void are_made_once_and_kept() {
    var file = folder.resolve("secrets.properties");
    var first = Secrets.open(file).password("one");
    assertEquals(first, Secrets.open(file).password("one"));
    assertNotEquals(first, Secrets.open(file).password("another"));
  }

  @Test
  void are_read_by_their_owner_only() throws IOException {
    var file = folder.resolve("secrets.properties");
    Secrets.open(file).password("one");
    assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
  }

  @Test
  void passwords_need_no_quoting_and_keys_have_256_bits() {
    var secrets = Secrets.open(folder.resolve("secrets.properties"));
    assertTrue(secrets.password("one").matches("[A-Za-z0-9_-]{32}"));
    assertEquals(32, Base64.getDecoder().decode(secrets.key("two")).length);
  }
}
