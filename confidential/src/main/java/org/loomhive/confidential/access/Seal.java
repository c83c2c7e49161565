package org.loomhive.confidential.access;

import com.google.crypto.tink.subtle.AesGcmJce;
import com.google.crypto.tink.subtle.Hkdf;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Closes what must not be readable in the database or in a copy of it, and finds it again without
 * opening. Every purpose has keys of its own, and a closed value opens only in the row it was made
 * for.
 */
@ApplicationScoped
public class Seal {
  private static final int KEY_BYTES = 32;
  private static final byte FIRST_FORM = 1;

  /**
   * @param purpose which column, for example "identity.name"
   * @param row the reference of the row that it belongs to
   */
  public byte[] close(String purpose, Object row, String plain) {
    return close(purpose, row, bytes(plain));
  }

  /** For what is no text. */
  public byte[] close(String purpose, Object row, byte[] plain) {
    try {
      var closed = aead(purpose).encrypt(plain, bytes(row.toString()));
      var out = new byte[closed.length + 1];
      out[0] = FIRST_FORM;
      System.arraycopy(closed, 0, out, 1, closed.length);
      return out;
    } catch (GeneralSecurityException trouble) {
      throw new IllegalStateException("Sealing failed", trouble);
    }
  }

  public String open(String purpose, Object row, byte[] closed) {
    return opener(purpose).open(row, closed);
  }

  public byte[] openBytes(String purpose, Object row, byte[] closed) {
    return opener(purpose).openBytes(row, closed);
  }

  /** For many values of one purpose: its key is made once. */
  public Opener opener(String purpose) {
    try {
      return new Opener(aead(purpose));
    } catch (GeneralSecurityException trouble) {
      throw new IllegalStateException("There is no key", trouble);
    }
  }

  /** Opens what was closed for one purpose. */
  public static final class Opener {
    private final AesGcmJce key;

    private Opener(AesGcmJce key) {
      this.key = key;
    }

    public String open(Object row, byte[] closed) {
      return new String(openBytes(row, closed), StandardCharsets.UTF_8);
    }

    byte[] openBytes(Object row, byte[] closed) {
      if (closed[0] != FIRST_FORM) throw new IllegalStateException("Sealed in an unknown form");
      try {
        var rest = Arrays.copyOfRange(closed, 1, closed.length);
        return key.decrypt(rest, bytes(row.toString()));
      } catch (GeneralSecurityException trouble) {
        throw new IllegalStateException("A closed value does not open", trouble);
      }
    }
  }

  /** Always the same 64 letters for the same text, and worthless without the key. */
  public String lookup(String purpose, String plain) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(derive("lookup " + purpose), "HmacSHA256"));
      return HexFormat.of().formatHex(mac.doFinal(bytes(plain)));
    } catch (GeneralSecurityException trouble) {
      throw new IllegalStateException("Keyed look-up failed", trouble);
    }
  }

  private static AesGcmJce aead(String purpose) throws GeneralSecurityException {
    return new AesGcmJce(derive("seal " + purpose));
  }

  private static byte[] derive(String info) throws GeneralSecurityException {
    return Hkdf.computeHkdf("HMACSHA256", SealKey.read(), new byte[0], bytes(info), KEY_BYTES);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
