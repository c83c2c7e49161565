package org.loomhive.account.seal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A key for this purpose alone, drawn from {@code loomhive.seal.key} (32 random bytes in Base64,
 * either alphabet), which only cooperative-admin has: from a system property, the environment, or a
 * file named by {@code loomhive.seal.key.file}.
 */
final class CodeKey {
  private static final String NAME = "loomhive.seal.key";
  private static final String PURPOSE = "seed of codes";
  private static final int FEWEST_BYTES = 32;

  private CodeKey() {}

  static byte[] read() throws GeneralSecurityException {
    var text = setting(NAME);
    if (text == null) text = fromFile(setting(NAME + ".file"));
    if (text == null) throw new IllegalStateException(NAME + " is not set");
    var whole = Base64.getUrlDecoder().decode(text.strip().replace('+', '-').replace('/', '_'));
    if (whole.length < FEWEST_BYTES) throw new IllegalStateException(NAME + " is too short");
    var mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(whole, "HmacSHA256"));
    return mac.doFinal(PURPOSE.getBytes(StandardCharsets.UTF_8));
  }

  private static String setting(String name) {
    var property = System.getProperty(name);
    return property != null
        ? property
        : System.getenv(name.toUpperCase(Locale.ROOT).replace('.', '_'));
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
