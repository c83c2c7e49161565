package org.loomhive.account.passkey;

import java.util.Arrays;
import org.loomhive.kernel.Fingerprint;

/**
 * The public half of a passkey.
 *
 * @param id as the device gave it
 * @param data attested credential data, as WebAuthn writes it
 * @param signCount how often it was used, where the device counts; else 0
 */
public record Credential(byte[] id, byte[] data, long signCount) {
  String hash() {
    return Fingerprint.of(id);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Credential one && Arrays.equals(id, one.id);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(id);
  }

  @Override
  public String toString() {
    return "Credential";
  }
}
