package org.loomhive.delivery.rows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.loomhive.catalog.ProductKind.HONEY;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.loomhive.delivery.DeliveryRefusal;
import org.loomhive.delivery.Restriction;
import org.loomhive.delivery.Restrictions;
import org.loomhive.delivery.tax.DutyRow;
import org.loomhive.delivery.tax.Place;
import org.loomhive.delivery.tax.TaxRegistration;
import org.loomhive.delivery.tax.TaxRow;
import org.loomhive.delivery.tax.TaxScheme;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;
import org.loomhive.workbench.TestHouse;
import org.loomhive.workbench.TimeMachine;

class RowDeskTest {
  private static final Actor ADMIN = new Actor("S-1", Set.of(Role.NETWORK_ADMIN), Set.of());
  private static final AtomicInteger PLACES = new AtomicInteger();
  private final RowDesk desk = TestHouse.get(RowDesk.class);
  private final LocalDate today = LocalDate.ofInstant(TimeMachine.now(), ZoneOffset.UTC);

  /** Each test has a part of a country that nobody else has. */
  private final Place place = new Place("QZ", "T" + PLACES.incrementAndGet());

  @AfterEach
  void comeBack() {
    TimeMachine.comeBack();
  }

  @Test
  void a_new_row_ends_the_open_one_on_the_day_before_and_both_are_kept() {
    desk.add(row("10", today.minusDays(9), null), ADMIN);
    desk.add(row("12", today.plusDays(5), null), ADMIN);
    var rows = rows();
    assertEquals(2, rows.size());
    assertEquals(today.plusDays(4), rows.get(0).validTo().orElseThrow());
    assertTrue(rows.get(1).validTo().isEmpty());
    assertEquals("S-1", rows.get(1).writtenBy());
  }

  @Test
  void rows_neither_overlap_nor_leave_a_gap_and_need_a_source() {
    desk.add(row("10", today, today.plusDays(9)), ADMIN);
    assertEquals(RowRefusal.ROW_THAT_DAY, refusal(row("11", today, null)));
    assertEquals(RowRefusal.ROWS_OVERLAP, refusal(row("11", today.plusDays(9), null)));
    assertEquals(RowRefusal.ROWS_LEAVE_GAP, refusal(row("11", today.plusDays(11), null)));
    var silent = new TaxRow(place, TaxScheme.IMPORT_TAX, BigDecimal.ONE);
    assertEquals(
        RowRefusal.ROW_NEEDS_SOURCE, refusal(silent.restsOn(" ", today.plusDays(10), null)));
    desk.add(row("11", today.plusDays(10), null), ADMIN);
    assertEquals(2, rows().size());
  }

  @Test
  void of_a_table_all_lines_are_written_or_none_and_a_trial_writes_nothing() {
    desk.add(row("10", today.minusDays(9), null), ADMIN);
    var good = RowLine.read(1, row("12", today.plusDays(5), null));
    var bad = RowLine.read(2, row("13", today.plusDays(5), null));
    var tried = desk.tryOut(List.of(good, bad), ADMIN);
    assertTrue(tried.get(0).isGood());
    assertFalse(tried.get(1).isGood());
    assertTrue(rows().get(0).validTo().isEmpty());
    var lines =
        List.of(
            RowLine.read(1, row("12", today.plusDays(5), null)),
            RowLine.read(2, row("13", today.plusDays(5), null)));
    var no = assertThrows(Refused.class, () -> desk.writeAll(lines, ADMIN));
    assertEquals(RowRefusal.ROW_LINES_WRONG, no.reason());
    assertEquals(1, rows().size());
    assertTrue(rows().get(0).validTo().isEmpty());
  }

  @Test
  void a_row_ends_today_at_the_earliest_and_is_told_before_unless_another_follows() {
    desk.add(row("10", today.minusDays(9), null), ADMIN);
    long id = rows().get(0).id();
    assertEquals(
        RowRefusal.ENDS_IN_THE_PAST,
        assertThrows(Refused.class, () -> desk.end(TaxRow.class, id, today.minusDays(1), ADMIN))
            .reason());
    assertFalse(isTold());
    desk.end(TaxRow.class, id, today.plusDays(20), ADMIN);
    assertTrue(isTold());
    desk.add(row("10", today.plusDays(21), null), ADMIN);
    assertFalse(isTold());
    TimeMachine.travelTo(today.plusDays(40).atStartOfDay(ZoneOffset.UTC).toInstant());
    assertEquals(1, desk.rows(TaxRow.class, false).stream().filter(this::isHere).count());
    assertEquals(2, rows().size());
  }

  @Test
  void a_registration_may_pause_and_the_office_alone_writes() {
    var one = new TaxRegistration(TaxScheme.US_SALES_TAX, place.country(), place.region());
    desk.add(one.numbered("1").restsOn("nexus", today.minusDays(9), today.plusDays(1)), ADMIN);
    var again = new TaxRegistration(TaxScheme.US_SALES_TAX, place.country(), place.region());
    desk.add(again.numbered("2").restsOn("nexus", today.plusDays(90), null), ADMIN);
    var manager = new Actor("S-2", Set.of(Role.MANAGER), Set.of());
    var row = row("10", today, null);
    assertThrows(Refused.class, () -> desk.add(row, manager));
  }

  @Test
  void a_restriction_follows_another_and_the_older_one_ends() {
    var country = "QG";
    var papers = DeliveryRefusal.MAY_NOT_ENTER_WITHOUT_PAPERS;
    desk.add(new Restriction(HONEY, country, papers).restsOn("a", today.minusDays(9)), ADMIN);
    var stopped = DeliveryRefusal.MAY_NOT_TRAVEL_NOW;
    desk.add(new Restriction(HONEY, country, stopped).restsOn("b", today.plusDays(9)), ADMIN);
    assertEquals(papers, TestHouse.get(Restrictions.class).find(HONEY, country).get().reason());
    TimeMachine.travelTo(today.plusDays(9).atStartOfDay(ZoneOffset.UTC).toInstant());
    assertEquals(stopped, TestHouse.get(Restrictions.class).find(HONEY, country).get().reason());
  }

  @Test
  void what_cannot_be_is_refused_by_name() {
    assertEquals(
        RowRefusal.NOT_A_HEADING,
        assertThrows(Refused.class, () -> new DutyRow("DE", "621", "")).reason());
    assertEquals(
        RowRefusal.NOT_A_COUNTRY,
        assertThrows(Refused.class, () -> new DutyRow("Germany", "", "")).reason());
    assertEquals(
        RowRefusal.PERCENT_WRONG,
        assertThrows(
                Refused.class, () -> new TaxRow(place, TaxScheme.IOSS, BigDecimal.valueOf(101)))
            .reason());
    assertEquals(
        RowRefusal.ENDS_FIRST,
        assertThrows(Refused.class, () -> row("1", today, today.minusDays(1))).reason());
  }

  private boolean isTold() {
    return desk.told().stream().anyMatch(told -> told.startsWith(place.toString()));
  }

  private Enum<?> refusal(TaxRow row) {
    return assertThrows(Refused.class, () -> desk.add(row, ADMIN)).reason();
  }

  private List<TaxRow> rows() {
    return desk.rows(TaxRow.class, true).stream().filter(this::isHere).toList();
  }

  private boolean isHere(TaxRow row) {
    return row.place().equals(place);
  }

  private TaxRow row(String percent, LocalDate from, LocalDate to) {
    return new TaxRow(place, TaxScheme.IMPORT_TAX, new BigDecimal(percent))
        .restsOn("test", from, to);
  }
}
