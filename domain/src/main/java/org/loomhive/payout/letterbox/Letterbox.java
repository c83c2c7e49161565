package org.loomhive.payout.letterbox;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.KeyGenerator;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.OAEPParameterSpec;
import javax.crypto.spec.PSource;
import javax.crypto.spec.SecretKeySpec;
import org.loomhive.kernel.MemberRef;
import org.loomhive.payout.bank.Destination;

/**
 * Seals payout details under a public key: a fresh AES-256-GCM key for each letter, itself wrapped
 * by RSA-OAEP with SHA-256. A letter opens only for the member it was written for.
 */
public final class Letterbox {
  private static final byte FIRST_FORM = 1;
  private static final int RSA_BITS = 3072;
  private static final int AES_BITS = 256;
  private static final int TAG_BITS = 128;
  private static final int NONCE_BYTES = 12;
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final OAEPParameterSpec OAEP =
      new OAEPParameterSpec(
          "SHA-256", "MGF1", MGF1ParameterSpec.SHA256, PSource.PSpecified.DEFAULT);

  private Letterbox() {}

  /** A pair of keys in base64: the public one for the portal, the private one for admin alone. */
  public record Keys(String publicKey, String privateKey) {
    /** Says nothing, so that no key slips into a log. */
    @Override
    public String toString() {
      return "Keys";
    }
  }

  public static Keys newKeys() {
    try {
      var generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(RSA_BITS);
      var pair = generator.generateKeyPair();
      var base64 = Base64.getEncoder();
      return new Keys(
          base64.encodeToString(pair.getPublic().getEncoded()),
          base64.encodeToString(pair.getPrivate().getEncoded()));
    } catch (GeneralSecurityException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }

  /**
   * @param publicKey X.509, in base64
   */
  public static byte[] seal(MemberRef member, Destination to, String publicKey) {
    try {
      var once = KeyGenerator.getInstance("AES");
      once.init(AES_BITS);
      var key = once.generateKey();
      var wrapped = wrap(key, publicKey);
      var nonce = new byte[NONCE_BYTES];
      RANDOM.nextBytes(nonce);
      var text = to.asText().getBytes(StandardCharsets.UTF_8);
      var closed = gcm(Cipher.ENCRYPT_MODE, key, nonce, member).doFinal(text);
      return ByteBuffer.allocate(1 + Short.BYTES + wrapped.length + NONCE_BYTES + closed.length)
          .put(FIRST_FORM)
          .putShort((short) wrapped.length)
          .put(wrapped)
          .put(nonce)
          .put(closed)
          .array();
    } catch (GeneralSecurityException trouble) {
      throw new IllegalStateException("The letterbox key does not seal", trouble);
    }
  }

  /**
   * @param privateKey PKCS #8, in base64
   * @throws GeneralSecurityException when the letter is damaged, was written for another member or
   *     under another key
   */
  public static Destination open(MemberRef member, byte[] sealed, String privateKey)
      throws GeneralSecurityException {
    try {
      var letter = ByteBuffer.wrap(sealed);
      if (letter.get() != FIRST_FORM) throw new GeneralSecurityException("unknown form");
      var wrapped = new byte[letter.getShort()];
      letter.get(wrapped);
      var nonce = new byte[NONCE_BYTES];
      letter.get(nonce);
      var closed = new byte[letter.remaining()];
      letter.get(closed);
      var text = gcm(Cipher.DECRYPT_MODE, unwrap(wrapped, privateKey), nonce, member);
      return Destination.read(new String(text.doFinal(closed), StandardCharsets.UTF_8));
    } catch (RuntimeException damaged) { // the ciphers of the JDK throw many kinds
      throw new GeneralSecurityException("damaged", damaged);
    }
  }

  private static byte[] wrap(SecretKey key, String publicKey) throws GeneralSecurityException {
    PublicKey to =
        KeyFactory.getInstance("RSA")
            .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(publicKey.strip())));
    var rsa = Cipher.getInstance("RSA/ECB/OAEPPadding");
    rsa.init(Cipher.ENCRYPT_MODE, to, OAEP);
    return rsa.doFinal(key.getEncoded());
  }

  private static SecretKey unwrap(byte[] wrapped, String privateKey)
      throws GeneralSecurityException {
    PrivateKey own =
        KeyFactory.getInstance("RSA")
            .generatePrivate(
                new PKCS8EncodedKeySpec(Base64.getDecoder().decode(privateKey.strip())));
    var rsa = Cipher.getInstance("RSA/ECB/OAEPPadding");
    rsa.init(Cipher.DECRYPT_MODE, own, OAEP);
    return new SecretKeySpec(rsa.doFinal(wrapped), "AES");
  }

  private static Cipher gcm(int mode, SecretKey key, byte[] nonce, MemberRef member)
      throws GeneralSecurityException {
    var cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD(member.value().getBytes(StandardCharsets.UTF_8));
    return cipher;
  }
}
