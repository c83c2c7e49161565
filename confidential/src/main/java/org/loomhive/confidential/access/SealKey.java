package org.loomhive.confidential.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;

/**
 * The one secret of the confidential side, {@code loomhive.seal.key}: 32 random bytes in Base64,
 * either alphabet, from a system property, the environment, or a file named by {@code
 * loomhive.seal.key.file}.
 */
final class SealKey {
  private static final String NAME = "loomhive.seal.key";
  private static final int FEWEST_BYTES = 32;

  private SealKey() {}

  static byte[] read() {
    var text = setting(NAME);
    if (text == null) text = fromFile(setting(NAME + ".file"));
    if (text == null) throw new IllegalStateException(NAME + " is not set");
    var key = Base64.getUrlDecoder().decode(text.strip().replace('+', '-').replace('/', '_'));
    if (key.length < FEWEST_BYTES) throw new IllegalStateException(NAME + " is too short");
    return key;
  }

  private static String setting(String name) {
    var property = System.getProperty(name);
    return property != null
        ? property
        : System.getenv(name.toUpperCase(java.util.Locale.ROOT).replace('.', '_'));
  }

  private static String fromFile(String path) {
    if (path == null) return null;
    try {
      return Files.readString(Path.of(path));
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    }
  }
}
