package org.loomhive.production;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.loomhive.catalog.AProduct;
import org.loomhive.catalog.CatalogRefusal;
import org.loomhive.catalog.ProductKind;
import org.loomhive.catalog.Variants;
import org.loomhive.catalog.picture.APicture;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.MemberRef;
import org.loomhive.kernel.NotFound;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;
import org.loomhive.material.ALot;
import org.loomhive.membership.ACooperative;
import org.loomhive.ordering.AnOrder;
import org.loomhive.ordering.Order;
import org.loomhive.ordering.OrderRefusal;
import org.loomhive.ordering.Orders;
import org.loomhive.ordering.PackLines;
import org.loomhive.ordering.ShipLines;
import org.loomhive.ordering.Tracking;
import org.loomhive.production.inspection.plan.InspectionPlan;
import org.loomhive.production.inspection.plan.InspectionPlans;
import org.loomhive.production.inspection.plan.PlanPoint;
import org.loomhive.production.inspection.plan.PointKind;
import org.loomhive.production.inspection.plan.Read;
import org.loomhive.production.inspection.plan.Stage;
import org.loomhive.production.inspection.stage.LookAtParcel;
import org.loomhive.production.inspection.stage.LookInMaking;
import org.loomhive.production.inspection.stage.Seen;
import org.loomhive.production.inspection.stage.StageLooks;
import org.loomhive.workbench.TestHouse;

class StageLookTest {
  private static final Tracking POST = new Tracking("India Post", "EE124");
  private final LookInMaking inMaking = TestHouse.get(LookInMaking.class);
  private final LookAtParcel atParcel = TestHouse.get(LookAtParcel.class);
  private final StageLooks looks = TestHouse.get(StageLooks.class);

  @Test
  void each_point_of_a_plan_is_asked_at_its_stage() {
    var plan = plan();
    assertEquals(List.of("Width on the loom"), names(plan.points(Stage.IN_MAKING)));
    assertEquals(List.of("Length"), names(plan.points(Stage.ON_RECEIPT)));
    assertEquals(List.of("Label is sewn in"), names(plan.points(Stage.PACKING)));
  }

  @Test
  void a_look_in_making_is_kept_and_moves_no_piece_no_day_and_no_pay() {
    var work = AWorkOrder.accepted();
    TestHouse.get(InspectionPlans.class).add(plan(), Actor.system());
    var width = inMaking.points(work).get(0);
    var narrow = new Read(width, 1, new BigDecimal("88"), null);
    var seen = new Seen(false, List.of(narrow), " Keep the temple closer ");
    inMaking.look(work.number(), seen, AWorkOrder.manager(work));
    var kept = looks.inMaking(work.number()).get(0);
    assertEquals("Keep the temple closer", kept.words());
    assertEquals(1, kept.readings().size());
    var after = AWorkOrder.again(work.number());
    assertEquals(work.state(), after.state());
    assertEquals(work.dueOn(), after.dueOn());
    assertEquals(work.pay(), after.pay());
    assertEquals(work.toCome(), after.toCome());
  }

  @Test
  void a_photo_on_the_loom_is_seen_by_its_maker_and_tells_nothing_of_its_camera()
      throws IOException {
    var work = AWorkOrder.accepted();
    var manager = AWorkOrder.manager(work);
    var file = APicture.thatTells("GPS 25.9 N 91.9 E");
    inMaking.look(work.number(), new Seen(false, List.of(), "The edge", file), manager);
    inMaking.look(work.number(), new Seen(true, List.of(), "Better"), manager);
    var kept = looks.inMaking(work.number());
    assertTrue(kept.get(0).photo().isEmpty());
    var name = kept.get(1).photo().orElseThrow();
    var shown = looks.photo(work.number(), name, work.member().orElseThrow());
    assertFalse(new String(shown, StandardCharsets.ISO_8859_1).contains("GPS"));
    assertEquals(shown.length, looks.photo(work.number(), name, manager).length);
    var other = MemberRef.random();
    assertThrows(NotFound.class, () -> looks.photo(work.number(), name, other));
    var stranger = ALot.manager(ACooperative.inMeghalaya().ref());
    assertThrows(NotFound.class, () -> looks.photo(work.number(), name, stranger));
  }

  @Test
  void what_is_no_picture_is_refused_and_the_look_is_not_written_down() {
    var work = AWorkOrder.accepted();
    var seen = new Seen(true, List.of(), "", "no picture".getBytes(StandardCharsets.UTF_8));
    assertRefused(
        CatalogRefusal.PICTURE_NOT_READABLE,
        () -> inMaking.look(work.number(), seen, AWorkOrder.manager(work)));
    assertTrue(looks.inMaking(work.number()).isEmpty());
  }

  @Test
  void only_what_is_in_making_is_looked_at_in_making() {
    var fine = new Seen(true, List.of(), "");
    for (WorkOrder work : List.of(AWorkOrder.offered(), AWorkOrder.finished()))
      assertRefused(
          ProductionRefusal.NOT_IN_MAKING,
          () -> inMaking.look(work.number(), fine, AWorkOrder.manager(work)));
    var work = AWorkOrder.accepted();
    var weaver = new Actor("M-X", Set.of(Role.MEMBER), Set.of(work.cooperative()));
    assertThrows(Refused.class, () -> inMaking.look(work.number(), fine, weaver));
    var stranger = new Actor("S-X", Set.of(Role.QUALITY), Set.of());
    assertThrows(NotFound.class, () -> inMaking.look(work.number(), fine, stranger));
  }

  @Test
  void what_is_to_be_mended_is_said_and_a_bad_value_is_explained() {
    assertRefused(ProductionRefusal.NOTE_NEEDED, () -> new Seen(false, List.of(), " "));
    var off = new Read(plan().points().get(0), 1, new BigDecimal("88"), null);
    assertRefused(ProductionRefusal.SAY_WHY_IT_IS_GOOD, () -> new Seen(true, List.of(off), ""));
  }

  @Test
  void a_parcel_that_is_not_right_stays_until_somebody_finds_it_right() {
    var order = AnOrder.paid(AProduct.readyInStock(1));
    int parcel = AnOrder.pack(order.number(), 1);
    var kind = TestHouse.get(Variants.class).get(order.line(1).sku()).product().kind();
    TestHouse.get(InspectionPlans.class).add(plan(kind), Actor.system());
    assertEquals(List.of("Label is sewn in"), names(atParcel.points(now(order).parcel(parcel))));
    look(order, parcel, new Seen(false, List.of(), "The label is missing"));
    assertEquals(Optional.of("The label is missing"), now(order).parcel(parcel).heldBecause());
    var no = assertThrows(Refused.class, () -> ship(order, parcel));
    assertEquals(OrderRefusal.PARCEL_HELD, no.reason());
    look(order, parcel, new Seen(true, List.of(), ""));
    ship(order, parcel);
    assertEquals(2, looks.atParcel(order.number(), parcel).size());
    assertRefused(
        OrderRefusal.PARCEL_LEFT, () -> look(order, parcel, new Seen(true, List.of(), "")));
  }

  @Test
  void a_held_parcel_is_opened_and_what_is_packed_anew_is_free() {
    var order = AnOrder.paid(AProduct.readyInStock(1));
    int parcel = AnOrder.pack(order.number(), 1);
    look(order, parcel, new Seen(false, List.of(), "The wrong colour"));
    TestHouse.get(PackLines.class).open(order.number(), parcel, Actor.system());
    int anew = AnOrder.pack(order.number(), 1);
    ship(order, anew);
    assertTrue(now(order).line(1).isShipped());
  }

  private void look(Order order, int parcel, Seen seen) {
    atParcel.look(order.number(), parcel, seen, Actor.system());
  }

  private static void ship(Order order, int parcel) {
    TestHouse.get(ShipLines.class).ship(order.number(), parcel, POST, Actor.system());
  }

  private static Order now(Order order) {
    return TestHouse.get(Orders.class).get(order.number());
  }

  private static List<String> names(List<PlanPoint> points) {
    return points.stream().map(PlanPoint::name).toList();
  }

  private static InspectionPlan plan() {
    return plan(ProductKind.WEAVING);
  }

  private static InspectionPlan plan(ProductKind kind) {
    return new InspectionPlan(kind, 2)
        .at(Stage.IN_MAKING)
        .measuring("Width on the loom", new BigDecimal("92"), new BigDecimal("2"), "cm")
        .at(Stage.ON_RECEIPT)
        .measuring("Length", new BigDecimal("200"), new BigDecimal("2"), "cm")
        .at(Stage.PACKING)
        .asking(PointKind.YES_NO, "Label is sewn in");
  }

  private static void assertRefused(Enum<?> why, Runnable deed) {
    assertEquals(why, assertThrows(Refused.class, deed::run).reason());
  }
}
