package org.loomhive.production.inspection.stage;

import java.util.List;
import org.loomhive.kernel.Refused;
import org.loomhive.production.ProductionRefusal;
import org.loomhive.production.inspection.plan.Read;

/**
 * What somebody saw, and what she makes of it.
 *
 * @param words what is to be mended; may be empty where all is good
 * @param photo as a camera wrote it; empty where she took none
 */
public record Seen(boolean good, List<Read> read, String words, byte[] photo) {
  public Seen {
    read = List.copyOf(read);
    words = words == null ? "" : words.strip();
    if (words.isEmpty() && !good) throw new Refused(ProductionRefusal.NOTE_NEEDED);
    if (words.isEmpty() && read.stream().anyMatch(one -> !one.isEmpty() && !one.isGood()))
      throw new Refused(ProductionRefusal.SAY_WHY_IT_IS_GOOD);
  }

  /** Without a photo. */
  public Seen(boolean good, List<Read> read, String words) {
    this(good, read, words, new byte[0]);
  }

  boolean hasPhoto() {
    return photo.length > 0;
  }
}
