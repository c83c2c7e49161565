package org.loomhive.ordering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.loomhive.catalog.AProduct;
import org.loomhive.catalog.Variant;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.ordering.desk.KeptInMonth;
import org.loomhive.ordering.desk.KeptShipDays;
import org.loomhive.workbench.TestHouse;
import org.loomhive.workbench.TimeMachine;

class KeptShipDaysTest {
  private static final ZoneId ZONE = ZoneId.of("Asia/Kolkata");
  private final KeptShipDays kept = TestHouse.get(KeptShipDays.class);
  private final Variant variant = AProduct.readyInStock(5);
  private final CooperativeRef cooperative = variant.product().cooperative();

  @AfterEach
  void comeBack() {
    TimeMachine.comeBack();
  }

  @Test
  void an_order_keeps_its_promise_until_the_end_of_the_day() {
    var order = AnOrder.paid(variant);
    var day = order.lines().get(0).shipBy();
    assertTrue(of(day).isEmpty());
    ship(order, day);
    assertEquals(List.of(new KeptInMonth(YearMonth.from(day), 1, 1)), of(day));
  }

  @Test
  void one_that_leaves_the_day_after_is_late_and_so_is_one_that_is_still_here() {
    var order = AnOrder.paid(variant);
    var day = order.lines().get(0).shipBy();
    assertEquals(List.of(new KeptInMonth(YearMonth.from(day), 1, 0)), of(day.plusDays(1)));
    ship(order, day.plusDays(1));
    assertEquals(List.of(new KeptInMonth(YearMonth.from(day), 1, 0)), of(day.plusDays(1)));
  }

  @Test
  void what_was_never_paid_is_no_promise() {
    var order = AnOrder.placed(variant);
    assertTrue(of(order.lines().get(0).shipBy().plusDays(9)).isEmpty());
  }

  private List<KeptInMonth> of(LocalDate today) {
    return kept.of(cooperative, YearMonth.from(today).minusMonths(2), today, ZONE);
  }

  private static void ship(Order order, LocalDate day) {
    TimeMachine.travelTo(day.atTime(23, 30).atZone(ZONE).toInstant());
    var all = new Packing.ToPack(1, Map.of(1, order.lines().get(0).quantity()), 450);
    int parcel = TestHouse.get(PackLines.class).pack(order.number(), all, Actor.system());
    TestHouse.get(ShipLines.class)
        .ship(order.number(), parcel, new Tracking("Courier", "EE1"), Actor.system());
  }
}
