package org.loomhive.production.jobwork;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.loomhive.material.ALot;
import org.loomhive.material.jobwork.APrincipal;
import org.loomhive.membership.ACooperative;
import org.loomhive.membership.Cooperative;
import org.loomhive.membership.Skill;
import org.loomhive.production.AWorkOrder;
import org.loomhive.production.AnswerOffer;
import org.loomhive.production.handover.HandOverMaterial;
import org.loomhive.production.handover.IssueSlips;
import org.loomhive.workbench.TestHouse;

class ChallanSeriesTest {
  private static final LocalDate LATER = LocalDate.of(2098, 5, 1);
  private final ChallanSeries series = TestHouse.get(ChallanSeries.class);
  private final Cooperative cooperative = ACooperative.inMeghalaya();

  @Test
  void whoever_is_no_principal_has_no_serial_numbers() {
    assertTrue(series.next(cooperative.ref(), LATER).isEmpty());
  }

  @Test
  void each_year_begins_anew_and_no_number_is_longer_than_sixteen() {
    var letters = APrincipal.of(cooperative);
    assertEquals(letters + "/98-99/00001", next(LATER));
    assertEquals(letters + "/98-99/00002", next(LATER.plusMonths(10)));
    assertEquals(letters + "/99-00/00001", next(LATER.plusMonths(11)));
    assertTrue(next(LATER).length() <= 16);
  }

  @Test
  void what_is_rolled_back_leaves_no_gap() {
    var letters = APrincipal.of(cooperative);
    assertThrows(
        IllegalStateException.class,
        () ->
            TestHouse.inTransaction(
                () -> {
                  series.next(cooperative.ref(), LATER);
                  throw new IllegalStateException("the line is dead");
                }));
    assertEquals(letters + "/98-99/00001", next(LATER));
  }

  @Test
  void eight_hands_at_once_draw_every_number_once_and_leave_none_out() throws Exception {
    var letters = APrincipal.of(cooperative);
    Callable<String> draw = () -> next(LATER);
    var drawn = new TreeSet<String>();
    var hands = Executors.newFixedThreadPool(8);
    try {
      for (var each : hands.invokeAll(java.util.Collections.nCopies(40, draw)))
        drawn.add(each.get());
    } finally {
      hands.shutdown();
    }
    var all =
        IntStream.rangeClosed(1, 40).mapToObj(i -> "%s/98-99/%05d".formatted(letters, i)).toList();
    assertEquals(all, new ArrayList<>(drawn));
  }

  @Test
  void a_hand_over_of_a_principal_is_a_challan() {
    var letters = APrincipal.of(cooperative);
    var weaver = ACooperative.memberOf(cooperative, Skill.WEAVING).ref();
    var serials =
        List.of(handOver(weaver), handOver(weaver)).stream()
            .map(serial -> serial.substring(serial.lastIndexOf('/') + 1))
            .toList();
    assertEquals(List.of("00001", "00002"), serials);
    var third = handOver(weaver);
    assertTrue(third.startsWith(letters + "/"));
    var manager = ALot.manager(cooperative.ref());
    var typed = " " + third.toLowerCase(java.util.Locale.ROOT);
    assertEquals(
        third, TestHouse.get(IssueSlips.class).scan(typed, manager).serial().orElseThrow());
  }

  private String handOver(org.loomhive.kernel.MemberRef weaver) {
    var work = AWorkOrder.offered(AWorkOrder.open(cooperative), weaver);
    TestHouse.get(AnswerOffer.class).accept(work.number(), weaver);
    TestHouse.get(HandOverMaterial.class).handOver(work.number());
    return TestHouse.get(IssueSlips.class).of(work.number()).get(0).serial().orElseThrow();
  }

  private String next(LocalDate day) {
    return series.next(cooperative.ref(), day).orElseThrow();
  }
}
