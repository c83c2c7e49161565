package org.loomhive.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.NotFound;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.leaf.Headings;
import org.loomhive.kernel.leaf.Leafing;
import org.loomhive.kernel.leaf.Portions;
import org.loomhive.ledger.closing.ClosedMonths;

/** The book itself: entries go in, balances come out. Nothing that is in it is ever changed. */
@ApplicationScoped
public class Journal {
  private static final String ALL = " from JournalEntry e where e.postedAt is not null";
  private static final Headings HEADINGS =
      Headings.of(Map.of("day", "e.businessDate", "event", "e.event"))
          .searchedBy(
              Headings.has("e.key"),
              "exists (select l from JournalLine l where l.entry = e and "
                  + Headings.has("l.party")
                  + ")");

  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  @Inject JournalRows rows;
  @Inject ClosedMonths closed;
  @Inject Clock clock;

  /**
   * Posts inside the caller's transaction. The same entry again is no second entry; another entry
   * under the same key is refused, and so is one that does not balance, or whose day lies in a
   * month that is closed.
   */
  @Transactional
  public void post(JournalEntry entry) {
    if (!entry.isBalanced()) throw new Refused(LedgerRefusal.NOT_BALANCED, entry.key());
    var earlier = find(entry.key());
    if (earlier.isPresent()) {
      if (earlier.get().saysTheSameAs(entry)) return;
      throw new Refused(LedgerRefusal.KEY_TAKEN, entry.key());
    }
    requireOpen(entry);
    entry.seal(clock.instant());
    em.persist(entry);
  }

  /** Posts all of them as {@link #post(JournalEntry)} does each, and all or none. */
  @Transactional
  public void post(Collection<JournalEntry> entries) {
    em.flush(); // once; before each of the statements it would be far too often
    for (var some : Portions.of(entries, Portions.TO_ASK)) rows.write(fresh(some));
  }

  /** Those that are not in the book, each once. */
  private List<JournalEntry> fresh(List<JournalEntry> entries) {
    var known = find(entries.stream().map(JournalEntry::key).toList(), FlushModeType.COMMIT);
    var fresh = new ArrayList<JournalEntry>();
    for (JournalEntry entry : entries) {
      if (!entry.isBalanced()) throw new Refused(LedgerRefusal.NOT_BALANCED, entry.key());
      var earlier = known.get(entry.key());
      if (earlier == null) {
        entry.seal(clock.instant());
        known.put(entry.key(), entry);
        fresh.add(entry);
      } else if (!earlier.saysTheSameAs(entry))
        throw new Refused(LedgerRefusal.KEY_TAKEN, entry.key());
    }
    var looked = new HashSet<String>();
    for (var entry : fresh)
      if (looked.add(entry.cooperative() + " " + entry.businessDate())) requireOpen(entry);
    return fresh;
  }

  private void requireOpen(JournalEntry entry) {
    if (closed.isClosed(Book.of(entry.cooperative()), entry.businessDate()))
      throw new Refused(LedgerRefusal.MONTH_CLOSED, entry.businessDate());
  }

  /** Those that are there, by their keys. */
  public Map<String, JournalEntry> find(Collection<String> keys) {
    return find(keys, FlushModeType.AUTO);
  }

  private Map<String, JournalEntry> find(Collection<String> keys, FlushModeType mode) {
    var found = new HashMap<String, JournalEntry>();
    for (var some : Portions.of(keys, Portions.TO_ASK))
      em.createQuery("select e from JournalEntry e where e.key in :keys", JournalEntry.class)
          .setParameter("keys", some)
          .setFlushMode(mode)
          .setHint("eclipselink.batch.type", "IN")
          .setHint("eclipselink.batch", "e.lines")
          .getResultStream()
          .forEach(entry -> found.put(entry.key(), entry));
    return found;
  }

  public Optional<JournalEntry> find(String key) {
    return em.createQuery("select e from JournalEntry e where e.key = :key", JournalEntry.class)
        .setParameter("key", key)
        .getResultStream()
        .findFirst();
  }

  public JournalEntry get(String key) {
    return find(key).orElseThrow(() -> new NotFound("journal entry", key));
  }

  /** The newest entries first. */
  public List<JournalEntry> newest(int first, int count) {
    return entries(Leafing.through(first, count));
  }

  /** The newest first, if nothing else is wished. */
  public List<JournalEntry> entries(Leafing how) {
    var words = HEADINGS.where(how) + HEADINGS.order(how, "e.id desc");
    return HEADINGS.rows(em.createQuery("select e" + ALL + words, JournalEntry.class), how);
  }

  public long count(Leafing how) {
    var query = em.createQuery("select count(e)" + ALL + HEADINGS.where(how), Long.class);
    return HEADINGS.fill(query, how).getSingleResult();
  }

  /** What stands on an account: debits less credits, so a liability is below zero. */
  public Money balance(Account account, String currency) {
    return sum("l.account = :account", account, currency, null);
  }

  /** The same for one party's share of the account. */
  public Money balance(Account account, Object party, String currency) {
    return sum("l.account = :account and l.party = :party", account, currency, party.toString());
  }

  private Money sum(String where, Account account, String currency, String party) {
    var query =
        em.createQuery(
                "select sum(l.amount.minor) from JournalLine l where l.amount.currency = :currency"
                    + " and "
                    + where,
                Long.class)
            .setParameter("currency", currency)
            .setParameter("account", account);
    if (party != null) query.setParameter("party", party);
    var minor = query.getSingleResult();
    return Money.ofMinor(minor == null ? 0 : minor, currency);
  }
}
