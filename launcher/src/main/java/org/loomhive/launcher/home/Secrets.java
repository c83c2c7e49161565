package org.loomhive.launcher.home;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Supplier;
import org.loomhive.launcher.words.Trouble;

/** Passwords and keys of this installation: made once, kept in a file that only its owner reads. */
public final class Secrets {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int PASSWORD_BYTES = 24;
  private static final int KEY_BYTES = 32;

  private final Path file;
  private final Properties values = new Properties();

  private Secrets(Path file) {
    this.file = file;
  }

  public static Secrets open(Path file) {
    var secrets = new Secrets(file);
    try {
      if (Files.exists(file))
        try (var lines = Files.newBufferedReader(file)) {
          secrets.values.load(lines);
        }
      return secrets;
    } catch (IOException | IllegalArgumentException trouble) {
      throw new Trouble(trouble, "settings-broken", file, trouble.getMessage());
    }
  }

  /** A password of letters, digits, dash and underscore: safe in SQL and in addresses. */
  public String password(String name) {
    return get(name, () -> random(PASSWORD_BYTES));
  }

  /** A key of 256 bits in Base64. */
  public String key(String name) {
    return get(name, () -> Base64.getEncoder().encodeToString(bytes(KEY_BYTES)));
  }

  public Optional<String> find(String name) {
    return Optional.ofNullable(values.getProperty(name));
  }

  /** The kept value, or a new one from the maker, kept from now on. */
  public String get(String name, Supplier<String> maker) {
    var kept = values.getProperty(name);
    if (kept != null) return kept;
    var made = maker.get();
    put(name, made);
    return made;
  }

  public void put(String name, String value) {
    values.setProperty(name, value);
    save();
  }

  private static String random(int bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(bytes));
  }

  private static byte[] bytes(int count) {
    var raw = new byte[count];
    RANDOM.nextBytes(raw);
    return raw;
  }

  /** Written beside and moved over, so that a crash leaves the old or the new file, never half. */
  private void save() {
    var draft = file.resolveSibling(file.getFileName() + ".new");
    try {
      Files.deleteIfExists(draft);
      Files.createFile(draft);
      Home.keepPrivate(draft, "rw-------");
      try (var out = Files.newBufferedWriter(draft)) {
        values.store(out, null);
      }
      Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    }
  }
}
