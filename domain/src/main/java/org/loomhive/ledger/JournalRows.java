package org.loomhive.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.loomhive.kernel.leaf.ManyRows;

/**
 * Writes many entries with few statements. One by one each would cost a statement, a question for
 * its number, and the same again for each of its lines.
 */
@ApplicationScoped
class JournalRows {
  private static final String ENTRY =
      """
      INSERT INTO journal_entry (entry_key, event, cooperative_ref, business_date, posted_at,
        content_hash) VALUES (?, ?, ?, ?, ?, ?)
      """;

  private static final String LINE =
      """
      INSERT INTO journal_line (entry_id, account, party, minor, currency) VALUES (?, ?, ?, ?, ?)
      """;

  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  /**
   * Nothing else may wait to be written.
   *
   * @param entries sealed, none of them in the book yet, and not more than one asks for at once
   */
  void write(List<JournalEntry> entries) {
    if (entries.isEmpty()) return;
    ManyRows.write(em, ENTRY, entries.stream().map(JournalEntry::asRow).toList());
    var ids = ids(entries);
    var lines = new ArrayList<List<Object>>();
    for (var entry : entries)
      for (var line : entry.lines()) lines.add(line.asRow(ids.get(entry.key())));
    ManyRows.write(em, LINE, lines);
  }

  private Map<String, Long> ids(List<JournalEntry> entries) {
    var ids = new HashMap<String, Long>();
    em.createQuery("select e.key, e.id from JournalEntry e where e.key in :keys", Object[].class)
        .setParameter("keys", entries.stream().map(JournalEntry::key).toList())
        .setFlushMode(FlushModeType.COMMIT)
        .getResultStream()
        .forEach(row -> ids.put((String) row[0], (Long) row[1]));
    return ids;
  }
}
