package org.loomhive.production.jobwork;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.loomhive.kernel.LotNumber;
import org.loomhive.kernel.MemberRef;
import org.loomhive.kernel.NotFound;
import org.loomhive.kernel.Quantity;
import org.loomhive.kernel.ReceiptNumber;
import org.loomhive.kernel.Unit;
import org.loomhive.material.ALot;
import org.loomhive.material.Holding;
import org.loomhive.material.ReturnMaterial;
import org.loomhive.material.UseUpMaterial;
import org.loomhive.material.jobwork.APrincipal;
import org.loomhive.membership.ACooperative;
import org.loomhive.membership.Cooperative;
import org.loomhive.membership.Skill;
import org.loomhive.production.AWorkOrder;
import org.loomhive.production.AnswerOffer;
import org.loomhive.production.WorkOrder;
import org.loomhive.production.handover.HandOverMaterial;
import org.loomhive.workbench.TestHouse;
import org.loomhive.workbench.TimeMachine;

class AgeingTest {
  private static final Instant APRIL = Instant.parse("2031-04-10T06:00:00Z");
  private final AgeingBoard board = TestHouse.get(AgeingBoard.class);
  private final WarnOfAge warn = TestHouse.get(WarnOfAge.class);
  private final Cooperative cooperative = ACooperative.inMeghalaya();
  private final MemberRef weaver = ACooperative.memberOf(cooperative, Skill.WEAVING).ref();
  private LotNumber lot;

  @AfterEach
  void comeBack() {
    TimeMachine.comeBack();
  }

  /** 0.315 kg from one lot. */
  private WorkOrder give(int month) {
    TimeMachine.travelTo(APRIL);
    if (lot == null) {
      lot = ALot.ofYarn(cooperative.ref(), "5");
    }
    after(month);
    var work = AWorkOrder.fresh(cooperative);
    AWorkOrder.allocate(work, lot, "0.315");
    AWorkOrder.offered(AWorkOrder.again(work.number()), weaver);
    TestHouse.get(AnswerOffer.class).accept(work.number(), weaver);
    TestHouse.get(HandOverMaterial.class).handOver(work.number());
    return work;
  }

  private static void after(int months) {
    TimeMachine.travelTo(
        APRIL.atZone(java.time.ZoneOffset.UTC).plusMonths(months).plusHours(1).toInstant());
  }

  private void bringBack(WorkOrder work, String kilograms) {
    TestHouse.get(ReturnMaterial.class).giveBack(key(work), kg(kilograms), manager());
  }

  private Holding.Key key(WorkOrder work) {
    return new Holding.Key(lot, weaver, work.number());
  }

  private org.loomhive.kernel.Actor manager() {
    return ALot.manager(cooperative.ref());
  }

  private static Quantity kg(String amount) {
    return Quantity.of(amount, Unit.KILOGRAM);
  }

  private List<Quantity> open() {
    return rows(Ageing.Span.all()).stream().map(OpenChallan::open).toList();
  }

  private List<OpenChallan> rows(Ageing.Span span) {
    return board.rows(cooperative.ref(), span, 0, 10);
  }

  @Test
  void what_comes_back_is_counted_against_the_oldest_slip() {
    give(0);
    var second = give(5);
    after(6);
    bringBack(second, "0.200");
    assertEquals(List.of(kg("0.115"), kg("0.315")), open());
    TestHouse.get(UseUpMaterial.class)
        .handIn(
            key(second),
            kg("0.115"),
            new UseUpMaterial.Pieces(ReceiptNumber.random(), ""),
            manager());
    assertEquals(List.of(kg("0.315")), open());
    var day = board.of(cooperative.ref()).day();
    assertEquals(1, rows(Ageing.Span.all()).get(0).monthsOn(day));
  }

  @Test
  void buckets_part_by_whole_months_and_add_up_in_each_unit() {
    give(0);
    give(2);
    give(3);
    after(9);
    var ageing = board.of(cooperative.ref());
    assertEquals(
        List.of(0, 0, 2, 1, 0, 0), ageing.buckets().stream().map(Ageing.Bucket::slips).toList());
    assertEquals(List.of(kg("0.630")), ageing.buckets().get(2).sums());
    assertEquals(3, ageing.slips());
    assertEquals(1, rows(ageing.buckets().get(3).span()).size());
    assertEquals(3, rows(Ageing.Span.all()).size());
    assertEquals(1, board.rows(cooperative.ref(), Ageing.Span.all(), 2, 2).size());
  }

  @Test
  void the_manager_is_told_once_at_9_11_and_12_months() {
    TimeMachine.travelTo(APRIL);
    APrincipal.of(cooperative);
    give(0);
    after(8);
    assertTold(List.of());
    after(9);
    assertTold(List.of(9));
    assertTold(List.of(9));
    after(11);
    assertTold(List.of(9, 11));
    after(13);
    assertTold(List.of(9, 11, 12));
    after(14);
    assertTold(List.of(9, 11, 12));
  }

  private void assertTold(List<Integer> months) {
    warn.all();
    assertEquals(
        months, warn.unseen(cooperative.ref()).stream().map(AgeingWarning::months).toList());
  }

  @Test
  void of_ages_that_passed_unseen_only_the_highest_is_told() {
    TimeMachine.travelTo(APRIL);
    APrincipal.of(cooperative);
    give(0);
    after(15);
    assertTold(List.of(12));
  }

  @Test
  void nobody_is_told_for_a_cooperative_that_is_no_principal() {
    give(0);
    after(15);
    assertTold(List.of());
    assertEquals(1, open().size());
  }

  @Test
  void a_warning_ends_when_its_manager_has_seen_it() {
    TimeMachine.travelTo(APRIL);
    APrincipal.of(cooperative);
    give(0);
    after(9);
    warn.all();
    var number = warn.unseen(cooperative.ref()).get(0).number();
    var stranger = ALot.manager(ACooperative.inMeghalaya().ref());
    assertThrows(NotFound.class, () -> warn.seen(number, stranger));
    assertEquals(1, warn.count(manager()));
    assertEquals(0, warn.count(stranger));
    warn.seen(number, manager());
    warn.seen(number, manager());
    assertTold(List.of());
  }

  @Test
  void what_is_back_in_time_is_not_warned_about() {
    TimeMachine.travelTo(APRIL);
    APrincipal.of(cooperative);
    var work = give(0);
    after(8);
    bringBack(work, "0.315");
    after(12);
    assertTold(List.of());
    assertTrue(open().isEmpty());
  }

  @Test
  void a_warning_ends_when_its_material_is_back() {
    TimeMachine.travelTo(APRIL);
    APrincipal.of(cooperative);
    var work = give(0);
    after(9);
    assertTold(List.of(9));
    bringBack(work, "0.300");
    assertTold(List.of(9));
    bringBack(work, "0.015");
    assertTold(List.of());
    assertEquals(0, warn.count(manager()));
    give(10);
    after(20);
    assertTold(List.of(9));
  }

  @Test
  void a_form_tells_what_came_back_in_its_year_of_what_was_sent_before() {
    var work = give(1);
    var other = give(2);
    bringBack(work, "0.100");
    after(13);
    bringBack(work, "0.215");
    bringBack(other, "0.010");
    var lines = TestHouse.get(FormLines.class).of(cooperative.ref(), 2032);
    assertEquals(
        List.of(kg("0.215"), kg("0.010")), lines.stream().map(FormLine::cameBack).toList());
    assertEquals(List.of(kg("0"), kg("0")), lines.stream().map(FormLine::sent).toList());
    assertEquals(
        List.of(kg("0"), kg("0.305")), lines.stream().map(line -> line.challan().open()).toList());
  }

  @Test
  void the_form_tells_each_quarter_what_was_sent_came_back_went_into_pieces_and_was_lost() {
    var work = give(1);
    var other = give(2);
    after(4);
    bringBack(work, "0.100");
    TestHouse.get(UseUpMaterial.class)
        .handIn(
            key(work),
            kg("0.215"),
            new UseUpMaterial.Pieces(ReceiptNumber.random(), ""),
            manager());
    TestHouse.get(UseUpMaterial.class)
        .handIn(
            key(other),
            kg("0.035"),
            new UseUpMaterial.Pieces(ReceiptNumber.random(), ""),
            manager());
    var lines = TestHouse.get(FormLines.class).of(cooperative.ref(), 2031);
    assertEquals(List.of(1, 2, 1, 2), lines.stream().map(FormLine::quarter).toList());
    assertEquals(
        List.of(kg("0.315"), kg("0"), kg("0.315"), kg("0")),
        lines.stream().map(FormLine::sent).toList());
    assertEquals(
        List.of(kg("0"), kg("0.100"), kg("0"), kg("0")),
        lines.stream().map(FormLine::cameBack).toList());
    assertEquals(
        List.of(kg("0"), kg("0.215"), kg("0"), kg("0.035")),
        lines.stream().map(FormLine::inPieces).toList());
    assertEquals(
        List.of(kg("0.315"), kg("0"), kg("0.315"), kg("0.280")),
        lines.stream().map(line -> line.challan().open()).toList());
    assertTrue(TestHouse.get(FormLines.class).of(cooperative.ref(), 2032).isEmpty());
  }

  @Test
  void the_form_and_the_board_agree_about_what_is_open() {
    var work = give(0);
    give(1);
    after(2);
    bringBack(work, "0.111");
    var last = TestHouse.get(FormLines.class).of(cooperative.ref(), 2031);
    assertEquals(open(), last.stream().map(line -> line.challan().open()).toList());
  }
}
