package org.loomhive.kernel;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** By which a text or a file is known again: SHA-256 as 64 hexadecimal digits. */
public final class Fingerprint {
  private Fingerprint() {}

  public static String of(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8));
  }

  public static String of(byte[] content) {
    return HexFormat.of().formatHex(sha256().digest(content));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }

  /** That of a text which is too long to be held at once: it comes piece by piece. */
  public static final class Growing {
    private final MessageDigest digest = sha256();

    public void add(String piece) {
      digest.update(piece.getBytes(StandardCharsets.UTF_8));
    }

    /** Of all that was added; nothing can be added afterwards. */
    public String done() {
      return HexFormat.of().formatHex(digest.digest());
    }
  }
}
