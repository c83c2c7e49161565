package org.loomhive.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.loomhive.kernel.leaf.Portions;

/**
 * Writes many entries with few statements. One by one each would cost a statement, a question for
 * its number, and the same again for each of its lines.
 */
@ApplicationScoped
class JournalRows {
  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  /**
   * Nothing else may wait to be written.
   *
   * @param entries sealed, and none of them in the book yet
   */
  void write(List<JournalEntry> entries) {
    for (var some : Portions.of(entries, Portions.TO_WRITE)) {
      insert(
          "journal_entry (entry_key, event, cooperative_ref, business_date, posted_at,"
              + " content_hash)",
          some.stream().map(JournalEntry::asRow).toList());
      var ids = ids(some);
      var lines = new ArrayList<List<Object>>();
      for (var entry : some)
        for (var line : entry.lines()) lines.add(line.asRow(ids.get(entry.key())));
      for (var rows : Portions.of(lines, Portions.TO_WRITE))
        insert("journal_line (entry_id, account, party, minor, currency)", rows);
    }
  }

  private void insert(String into, List<List<Object>> rows) {
    var row = "(" + String.join(", ", Collections.nCopies(rows.get(0).size(), "?")) + ")";
    var values = String.join(", ", Collections.nCopies(rows.size(), row));
    var statement = em.createNativeQuery("INSERT INTO " + into + " VALUES " + values);
    statement.setFlushMode(FlushModeType.COMMIT);
    int position = 1;
    for (var one : rows) for (var value : one) statement.setParameter(position++, value);
    statement.executeUpdate();
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
