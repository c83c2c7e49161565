package org.loomhive.account.password;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KnownPasswordsTest {
  private final KnownPasswords known = new KnownPasswords(Optional.empty());

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"password123", "qwertyuiop", "1234567890", "iloveyou12", "Password1234"})
  void what_guessers_try_first_is_known(String password) {
    assertTrue(known.isKnown(password));
  }

  @ParameterizedTest
  @ValueSource(strings = {"three blue looms", "nine green looms", "মেখেলা আৰু গামোচা"})
  void words_that_do_not_belong_together_are_not(String password) {
    assertFalse(known.isKnown(password));
  }

  /** SHA-1 of "three blue looms" and of others, with and without a count, also at both ends. */
  @Test
  void a_list_of_the_operator_is_searched_from_its_first_to_its_last_line() throws IOException {
    var all = new TreeMap<String, String>();
    for (int i = 0; i < 999; i++) all.put(sha1("password number " + i), "password number " + i);
    var lines = all.keySet().stream().map(hash -> hash + (hash.endsWith("A") ? "" : ":3")).toList();
    for (String end : List.of("\n", "\r\n")) {
      var list = Files.writeString(folder.resolve("list.txt"), String.join(end, lines) + end);
      var breached = new BreachedPasswords(list);
      for (String password : all.values()) assertTrue(breached.holds(password), password);
      for (int i = 999; i < 1999; i++) assertFalse(breached.holds("password number " + i));
      assertTrue(new KnownPasswords(Optional.of(breached)).isKnown("password number 5"));
    }
  }

  @Test
  void an_empty_list_holds_nothing() throws IOException {
    var list = Files.createFile(folder.resolve("empty.txt"));
    assertFalse(new BreachedPasswords(list).holds("three blue looms"));
  }

  private static String sha1(String text) {
    try {
      var digest = java.security.MessageDigest.getInstance("SHA-1");
      var bytes = digest.digest(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
      return java.util.HexFormat.of().withUpperCase().formatHex(bytes);
    } catch (java.security.NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
