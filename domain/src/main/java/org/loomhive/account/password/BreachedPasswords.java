package org.loomhive.account.password;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/**
 * A file of the operator with hashes of passwords that became known, one a line, in ascending
 * order: SHA-1 in hexadecimal, then nothing or a colon and a count. It may have many gigabytes;
 * some thirty lines of it are read.
 */
final class BreachedPasswords {
  private static final int HASH = 40;

  private final Path file;

  BreachedPasswords(Path file) {
    this.file = file;
  }

  boolean holds(String password) {
    var wanted = sha1(password);
    try (var list = new RandomAccessFile(file.toFile(), "r")) {
      long from = 0;
      long to = list.length();
      while (from < to) {
        long middle = (from + to) >>> 1;
        long start = startOfLine(list, middle);
        list.seek(start);
        var line = list.readLine();
        int order = hash(line).compareTo(wanted);
        if (order == 0) return true;
        if (order < 0) from = list.getFilePointer();
        else to = start;
      }
      return false;
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    }
  }

  private static long startOfLine(RandomAccessFile list, long within) throws IOException {
    long at = within;
    while (at > 0) {
      list.seek(at - 1);
      if (list.read() == '\n') return at;
      at--;
    }
    return 0;
  }

  private static String hash(String line) {
    return line.substring(0, Math.min(HASH, line.length())).toUpperCase(Locale.ROOT);
  }

  private static String sha1(String password) {
    try {
      var digest = MessageDigest.getInstance("SHA-1");
      return HexFormat.of()
          .withUpperCase()
          .formatHex(digest.digest(password.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
