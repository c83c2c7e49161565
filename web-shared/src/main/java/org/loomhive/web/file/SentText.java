package org.loomhive.web.file;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.loomhive.kernel.Refused;

/** A list that somebody keeps as a file of text, as her browser sent it. */
public final class SentText {
  private static final long KILOBYTE = 1024;
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private SentText() {}

  /**
   * Empty when none was chosen.
   *
   * @param tooBig why one larger than that is refused
   */
  public static Optional<String> of(Part file, int mostKilobytes, Enum<?> tooBig)
      throws IOException {
    if (file == null || file.getSize() == 0) return Optional.empty();
    if (file.getSize() > mostKilobytes * KILOBYTE) throw new Refused(tooBig, mostKilobytes);
    try (var bytes = file.getInputStream()) {
      var text = new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
      return Optional.of(text.replace(BYTE_ORDER_MARK, ""));
    }
  }
}
