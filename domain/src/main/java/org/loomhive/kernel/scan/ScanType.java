package org.loomhive.kernel.scan;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** What kind of file a scanned paper is, by its first bytes; what it is called does not matter. */
public final class ScanType {
  private static final Map<String, byte[]> BEGINNINGS =
      Map.of(
          "application/pdf", "%PDF-".getBytes(StandardCharsets.US_ASCII),
          "image/jpeg", new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff},
          "image/png", new byte[] {(byte) 0x89, 'P', 'N', 'G'});

  private ScanType() {}

  /** Its media type; empty unless it is a PDF or a picture. */
  public static Optional<String> of(byte[] content) {
    return BEGINNINGS.entrySet().stream()
        .filter(one -> begins(content, one.getValue()))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private static boolean begins(byte[] content, byte[] with) {
    return content.length > with.length && Arrays.equals(Arrays.copyOf(content, with.length), with);
  }
}
