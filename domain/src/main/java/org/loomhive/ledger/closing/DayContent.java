package org.loomhive.ledger.closing;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.loomhive.kernel.Fingerprint;
import org.loomhive.ledger.Book;
import org.loomhive.ledger.JournalEntry;
import org.loomhive.ledger.JournalLine;

/** All that was posted on one day, line by line in the order of the journal; none of it is held. */
final class DayContent {
  private final Fingerprint.Growing text = new Fingerprint.Growing();
  private final Map<BalanceOf, Long> moved = new HashMap<>();
  private final String previousHash;
  private String hash;
  private JournalEntry last;
  private int entries;

  DayContent(LocalDate day, String previousHash) {
    this.previousHash = previousHash;
    text.add(previousHash + "\n" + day + "\n");
  }

  void take(JournalLine line) {
    var entry = line.entry();
    if (entry != last) {
      entries++;
      text.add(entry.asText() + "\n");
      last = entry;
    }
    text.add(line.asText() + "\n");
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

  String previousHash() {
    return previousHash;
  }

  /** Once all of it was taken. */
  String hash() {
    if (hash == null) hash = text.done();
    return hash;
  }
}
