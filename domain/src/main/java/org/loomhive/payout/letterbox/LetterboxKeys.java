package org.loomhive.payout.letterbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * The keys of the letterbox as the process was given them: {@code loomhive.letterbox.public} and,
 * on the admin side alone, {@code loomhive.letterbox.private}; from a system property, the
 * environment, or a file named by the same name with {@code .file}.
 */
public final class LetterboxKeys {
  private static final String NAME = "loomhive.letterbox.";

  private LetterboxKeys() {}

  public static String publicKey() {
    return key("public");
  }

  public static String privateKey() {
    return key("private");
  }

  private static String key(String which) {
    var text = setting(NAME + which);
    if (text != null) return text;
    var file = setting(NAME + which + ".file");
    if (file == null) throw new IllegalStateException(NAME + which + " is not set");
    try {
      return Files.readString(Path.of(file));
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    }
  }

  private static String setting(String name) {
    var property = System.getProperty(name);
    return property != null
        ? property
        : System.getenv(name.toUpperCase(Locale.ROOT).replace('.', '_'));
  }
}
