package org.loomhive.catalog.list;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.loomhive.catalog.list.RowOutcome.What;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.NotFound;
import org.loomhive.kernel.leaf.Portions;

/** All lists that were sent in the last weeks, their rows, and what became of them. */
@ApplicationScoped
public class SentLists {
  private static final Duration WORKING = Duration.ofMinutes(2);
  private static final Duration KEPT = Duration.ofDays(30);
  private static final int SHOWN = 20;

  /** Rows that are written with one statement. */
  private static final int AT_ONCE = 100;

  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  @Inject Clock clock;

  void add(SentList list, List<ListedRow> rows, List<String> products) {
    em.persist(list);
    em.flush(); // its rows need the number that the database gives
    int at = 0;
    for (List<ListedRow> some : Portions.of(rows, AT_ONCE)) {
      var insert = insert("sent_list_row (list_id, line, product, cells)", 4, some.size());
      int n = 1;
      for (ListedRow row : some) {
        insert.setParameter(n++, list.id()).setParameter(n++, row.line());
        insert.setParameter(n++, products.get(at++)).setParameter(n++, row.packed());
      }
      insert.executeUpdate();
    }
  }

  private Query insert(String into, int columns, int rows) {
    var row = "(" + String.join(", ", Collections.nCopies(columns, "?")) + ")";
    var values = String.join(", ", Collections.nCopies(rows, row));
    return em.createNativeQuery("INSERT IGNORE INTO " + into + " VALUES " + values);
  }

  /** One of her own; those of others are not there. */
  public SentList get(ListRef ref, Actor actor) {
    return find(ref)
        .filter(list -> list.sender().ref().equals(actor.ref()))
        .orElseThrow(() -> new NotFound("list", ref));
  }

  private Optional<SentList> find(ListRef ref) {
    return em.createQuery("select l from SentList l where l.ref = :ref", SentList.class)
        .setParameter("ref", ref)
        .getResultStream()
        .findFirst();
  }

  /** Her own, the newest first. */
  public List<SentList> of(Actor actor) {
    return em.createQuery(
            "select l from SentList l where l.sentBy = :who order by l.id desc", SentList.class)
        .setParameter("who", actor.ref())
        .setMaxResults(SHOWN)
        .getResultList();
  }

  /** Those that wait to be looked at or taken, the oldest first. */
  @Transactional
  public List<SentList> waiting() {
    return em.createQuery(
            "select l from SentList l where (l.lookedAt is null or l.askedAt is not null and"
                + " l.takenAt is null) and (l.workingUntil is null or l.workingUntil < :now)"
                + " order by l.id",
            SentList.class)
        .setParameter("now", clock.instant())
        .getResultList();
  }

  /** Empty when another node is at it, or it is done. */
  @Transactional
  public Optional<SentList> claim(ListRef ref) {
    var list = find(ref).orElseThrow(() -> new NotFound("list", ref));
    em.lock(list, LockModeType.PESSIMISTIC_WRITE);
    em.refresh(list);
    if (list.isAtRest() || list.isWorkedOn(clock.instant())) return Optional.empty();
    list.worksUntil(clock.instant().plus(WORKING));
    return Optional.of(list);
  }

  @Transactional
  public void stillAt(ListRef ref) {
    find(ref).ifPresent(list -> list.worksUntil(clock.instant().plus(WORKING)));
  }

  @Transactional
  public void done(ListRef ref) {
    find(ref).ifPresent(list -> list.done(clock.instant()));
  }

  /** All rows by the address of their product, in the order of the file. */
  @Transactional
  @SuppressWarnings("unchecked") // a native query of three columns
  public Map<String, List<ListedRow>> rows(SentList list) {
    List<Object[]> all =
        em.createNativeQuery(
                "SELECT product, line, cells FROM sent_list_row WHERE list_id = ? ORDER BY line")
            .setParameter(1, list.id())
            .getResultList();
    var byProduct = new LinkedHashMap<String, List<ListedRow>>();
    for (Object[] row : all)
      byProduct
          .computeIfAbsent((String) row[0], none -> new ArrayList<>())
          .add(ListedRow.unpacked(((Number) row[1]).intValue(), (String) row[2]));
    return byProduct;
  }

  /** In the running transaction; what was told of a row already stays. */
  public void tell(SentList list, List<RowOutcome> outcomes) {
    for (List<RowOutcome> some : Portions.of(outcomes, AT_ONCE)) {
      var into = "sent_list_outcome (list_id, taking, line, product, what, findings)";
      var insert = insert(into, 6, some.size());
      int n = 1;
      for (RowOutcome one : some) {
        insert.setParameter(n++, list.id()).setParameter(n++, list.isTaking());
        insert.setParameter(n++, one.line()).setParameter(n++, one.product());
        insert.setParameter(n++, one.what().name());
        insert.setParameter(n++, Finding.packed(one.findings()));
      }
      insert.executeUpdate();
    }
  }

  /**
   * What was told last of its rows.
   *
   * @param what only those; null for all
   */
  @SuppressWarnings("unchecked") // a native query of four columns
  public List<RowOutcome> outcomes(SentList list, What what, int first, int count) {
    var only = what == null ? "" : " AND what = '" + what + "'";
    List<Object[]> rows =
        em.createNativeQuery(
                "SELECT line, product, what, findings FROM sent_list_outcome"
                    + " WHERE list_id = ? AND taking = ?"
                    + only
                    + " ORDER BY line")
            .setParameter(1, list.id())
            .setParameter(2, list.takenAt().isPresent())
            .setFirstResult(first)
            .setMaxResults(count)
            .getResultList();
    return rows.stream()
        .map(
            row ->
                new RowOutcome(
                    ((Number) row[0]).intValue(),
                    (String) row[1],
                    What.valueOf((String) row[2]),
                    Finding.unpacked((String) row[3])))
        .toList();
  }

  /** How many rows of each kind. */
  @SuppressWarnings("unchecked") // a native query of two columns
  public Map<What, Integer> counts(SentList list) {
    List<Object[]> rows =
        em.createNativeQuery(
                "SELECT what, COUNT(*) FROM sent_list_outcome WHERE list_id = ? AND taking = ?"
                    + " GROUP BY what")
            .setParameter(1, list.id())
            .setParameter(2, list.takenAt().isPresent())
            .getResultList();
    var counts = new EnumMap<What, Integer>(What.class);
    for (What what : What.values()) counts.put(what, 0);
    for (Object[] row : rows)
      counts.put(What.valueOf((String) row[0]), ((Number) row[1]).intValue());
    return counts;
  }

  /** Lists that nobody needs any more go; gives how many. */
  @Transactional
  public int forgetOld() {
    var old =
        em.createQuery("select l from SentList l where l.sentAt < :then", SentList.class)
            .setParameter("then", clock.instant().minus(KEPT))
            .getResultList();
    for (SentList list : old) {
      for (String table : List.of("sent_list_outcome", "sent_list_row"))
        em.createNativeQuery("DELETE FROM " + table + " WHERE list_id = ?")
            .setParameter(1, list.id())
            .executeUpdate();
      em.remove(list);
    }
    return old.size();
  }
}
