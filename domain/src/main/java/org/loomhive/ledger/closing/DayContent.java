package org.loomhive.ledger.closing;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.loomhive.kernel.Fingerprint;
import org.loomhive.ledger.Book;
import org.loomhive.ledger.JournalEntry;
import org.loomhive.ledger.JournalLine;

/** All that was posted on one day, line by line in the order of the journal. */
final class DayContent {
  private final StringBuilder text = new StringBuilder();
  private final Map<BalanceOf, Long> moved = new HashMap<>();
  private JournalEntry last;
  private int entries;

  static DayContent of(List<JournalLine> lines) {
    var content = new DayContent();
    lines.forEach(content::take);
    return content;
  }

  private void take(JournalLine line) {
    var entry = line.entry();
    if (entry != last) {
      entries++;
      text.append(entry.asText()).append('\n');
      last = entry;
    }
    text.append(line.asText()).append('\n');
    var of = new BalanceOf(line.account(), line.amount().currency(), Book.of(entry.cooperative()));
    moved.merge(of, line.amount().minor(), Math::addExact);
  }

  int entries() {
    return entries;
  }

  /** By how much each balance moved; also by nothing, when it went up and down again. */
  Map<BalanceOf, Long> moved() {
    return moved;
  }

  String hash(LocalDate day, String previousHash) {
    return Fingerprint.of(previousHash + "\n" + day + "\n" + text);
  }
}
