package org.loomhive.confidential.payee;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Makes a file small before it is closed: that of thirty thousand payments is larger than what a
 * database takes with one statement. Earlier files were kept as they are.
 */
final class Packed {
  private static final byte FIRST = (byte) (GZIPInputStream.GZIP_MAGIC & 0xff);
  private static final byte SECOND = (byte) (GZIPInputStream.GZIP_MAGIC >> 8);

  private Packed() {}

  static byte[] pack(byte[] file) {
    var small = new ByteArrayOutputStream();
    try (var out = new GZIPOutputStream(small)) {
      out.write(file);
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
    return small.toByteArray();
  }

  static byte[] unpack(byte[] kept) {
    if (kept.length < 2 || kept[0] != FIRST || kept[1] != SECOND) return kept;
    try (var in = new GZIPInputStream(new ByteArrayInputStream(kept))) {
      return in.readAllBytes();
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
  }
}
