package org.loomhive.delivery.rows;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.loomhive.delivery.Restriction;
import org.loomhive.delivery.stop.CarrierStop;
import org.loomhive.delivery.stop.CarrierStops;
import org.loomhive.delivery.tax.DutyRow;
import org.loomhive.delivery.tax.TaxBooks;
import org.loomhive.delivery.tax.TaxRegistration;
import org.loomhive.delivery.tax.TaxRow;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.NotFound;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;

/** The office reads, adds and ends rows, one by one or as a table. */
@ApplicationScoped
public class RowDesk {
  /** So long before its last day somebody is told, when nothing follows. */
  public static final int DAYS_OF_WARNING = 30;

  private static final List<Class<? extends DatedRow>> ALL =
      List.of(
          TaxRow.class, DutyRow.class, TaxRegistration.class, Restriction.class, CarrierStop.class);

  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  @Inject TaxBooks books;
  @Inject CarrierStops stops;
  @Inject Clock clock;

  /** All that hold today or later; with history those that are over too. */
  public <T extends DatedRow> List<T> rows(Class<T> kind, boolean history) {
    return em.createQuery("select r from " + kind.getSimpleName() + " r", kind)
        .getResultStream()
        .filter(row -> history || row.validTo().map(last -> !last.isBefore(today())).orElse(true))
        .sorted(Comparator.comparing((T row) -> row.scope()).thenComparing(row -> row.validFrom()))
        .toList();
  }

  @Transactional
  public void add(DatedRow row, Actor actor) {
    writeAll(List.of(RowLine.read(1, row)), actor);
  }

  /** What would become of each line; nothing is written. */
  @Transactional
  public List<RowLine> tryOut(List<RowLine> lines, Actor actor) {
    var checked = checked(lines, actor);
    em.clear(); // what a trial ended is not ended
    return checked;
  }

  /** All lines, or none when one of them is not good. Gives how many. */
  @Transactional
  public int writeAll(List<RowLine> lines, Actor actor) {
    var checked = checked(lines, actor);
    if (checked.isEmpty()) throw new Refused(RowRefusal.NO_ROW_LINES);
    if (checked.size() == 1 && !checked.get(0).isGood()) throw checked.get(0).no();
    long bad = checked.stream().filter(line -> !line.isGood()).count();
    if (bad > 0) throw new Refused(RowRefusal.ROW_LINES_WRONG, bad);
    for (RowLine line : checked) {
      line.row().written(actor, clock.instant());
      em.persist(line.row());
    }
    books.forget();
    return checked.size();
  }

  /** It holds until this day and no longer; the past stays as it was. */
  @Transactional
  public void end(Class<? extends DatedRow> kind, long id, LocalDate lastDay, Actor actor) {
    actor.require(Role.NETWORK_ADMIN);
    var row = em.find(kind, id);
    if (row == null) throw new NotFound("row", id);
    if (lastDay.isBefore(today())) throw new Refused(RowRefusal.ENDS_IN_THE_PAST);
    if (row.validTo().filter(lastDay::isAfter).isPresent())
      throw new Refused(RowRefusal.ROWS_OVERLAP, row.scope(), row.validTo().get(), lastDay);
    row.ends(lastDay);
    books.forget();
  }

  /** Rows that end within 30 days and are followed by no other. */
  public List<DatedRow> lapsing() {
    var found = new ArrayList<DatedRow>();
    for (Class<? extends DatedRow> kind : ALL) lapsing(kind).forEach(found::add);
    return found;
  }

  /** In words for the job of the night, which has no request. */
  @Transactional
  public List<String> told() {
    return lapsing().stream().map(row -> row.scope() + ": " + row.validTo().orElseThrow()).toList();
  }

  private Stream<? extends DatedRow> lapsing(Class<? extends DatedRow> kind) {
    var soon =
        em.createQuery(
                "select r from "
                    + kind.getSimpleName()
                    + " r where r.validTo >= :today and r.validTo <= :soon",
                kind)
            .setParameter("today", today())
            .setParameter("soon", today().plusDays(DAYS_OF_WARNING))
            .getResultList();
    if (soon.isEmpty()) return Stream.empty();
    var all = rows(kind, false);
    return soon.stream()
        .filter(
            row ->
                all.stream()
                    .noneMatch(
                        other ->
                            other.scope().equals(row.scope())
                                && other.validFrom().isAfter(row.validFrom())));
  }

  private List<RowLine> checked(List<RowLine> lines, Actor actor) {
    actor.require(Role.NETWORK_ADMIN);
    var successions = new HashMap<String, Succession>();
    var checked = new ArrayList<RowLine>();
    for (RowLine line : lines) checked.add(line.row() == null ? line : taken(line, successions));
    return checked;
  }

  private RowLine taken(RowLine line, Map<String, Succession> successions) {
    var row = line.row();
    if (row.source() == null || row.source().isBlank())
      return line.refused(new Refused(RowRefusal.ROW_NEEDS_SOURCE));
    try {
      if (row instanceof CarrierStop stop) stops.requireKnown(stop);
      successions
          .computeIfAbsent(row.getClass() + row.scope(), scope -> successionOf(row))
          .take(row);
      return line;
    } catch (Refused no) {
      return line.refused(no);
    }
  }

  private Succession successionOf(DatedRow like) {
    return new Succession(
        rows(like.getClass(), true).stream().filter(r -> r.scope().equals(like.scope())).toList());
  }

  private LocalDate today() {
    return clock.instant().atZone(ZoneOffset.UTC).toLocalDate();
  }
}
