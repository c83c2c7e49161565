package org.loomhive.production;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.loomhive.catalog.CatalogRefusal;
import org.loomhive.catalog.ProductKind;
import org.loomhive.catalog.picture.APicture;
import org.loomhive.catalog.picture.CleanPhoto;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.MemberRef;
import org.loomhive.kernel.NotFound;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;
import org.loomhive.material.ALot;
import org.loomhive.membership.ACooperative;
import org.loomhive.production.inspection.InspectionResult;
import org.loomhive.production.inspection.plan.InspectionPlan;
import org.loomhive.production.inspection.plan.InspectionPlans;
import org.loomhive.production.inspection.plan.PiecePhotos;
import org.loomhive.production.inspection.plan.PlanPoint;
import org.loomhive.production.inspection.plan.PointKind;
import org.loomhive.production.inspection.plan.Read;
import org.loomhive.production.inspection.plan.WriteReadings;
import org.loomhive.production.receipt.Receipts;
import org.loomhive.workbench.TestHouse;

class InspectionPlanTest {
  private final InspectionPlans plans = TestHouse.get(InspectionPlans.class);
  private final Actor quality = new Actor("S-QUALITY", Set.of(Role.QUALITY), Set.of());

  @Test
  void a_measure_outside_its_tolerance_suggests_and_a_person_decides() {
    var length = plan().points().get(0);
    assertTrue(measured(length, "200.0").isGood());
    assertTrue(measured(length, "198.0").isGood());
    assertFalse(measured(length, "202.001").isGood());
    assertEquals(InspectionResult.SECOND, Read.suggest(List.of(measured(length, "210"))));
    assertEquals(InspectionResult.ACCEPT, Read.suggest(List.of(measured(length, "201"))));
  }

  @Test
  void a_no_a_bad_grade_or_another_look_than_the_picture_suggests_rework() {
    var points = plan().points();
    for (int i = 1; i <= 3; i++) {
      var bad =
          new Read(points.get(i), 1, null, points.get(i).kind() == PointKind.GRADE ? "C" : "NO");
      assertEquals(InspectionResult.REWORK, Read.suggest(List.of(bad)));
    }
    assertTrue(new Read(points.get(2), 1, null, "B").isGood());
  }

  @Test
  void a_sample_or_all_pieces_are_looked_at() {
    assertEquals(2, plan().sampleOf(6));
    assertEquals(1, plan().sampleOf(1));
    assertEquals(6, new InspectionPlan(ProductKind.HONEY, null).sampleOf(6));
  }

  @Test
  void a_better_plan_is_a_new_edition_and_a_plan_has_points() {
    plans.add(plan(), quality);
    int before = plans.find(ProductKind.WEAVING).orElseThrow().edition();
    plans.add(plan(), quality);
    assertEquals(before + 1, plans.find(ProductKind.WEAVING).orElseThrow().edition());
    var empty = new InspectionPlan(ProductKind.HONEY, null);
    var no = assertThrows(Refused.class, () -> plans.add(empty, quality));
    assertEquals(ProductionRefusal.PLAN_WITHOUT_POINTS, no.reason());
  }

  @Test
  void what_was_read_is_written_down_once_and_what_was_not_looked_at_is_left_out() {
    plans.add(plan(), quality);
    var points = plans.find(ProductKind.WEAVING).orElseThrow().points();
    var work = AWorkOrder.received();
    var receipt = TestHouse.get(Receipts.class).waiting(work).get(0);
    var read = List.of(measured(points.get(0), "203"), new Read(points.get(1), 1, null, null));
    for (int i = 0; i < 2; i++)
      TestHouse.get(WriteReadings.class).write(receipt.number(), read, AWorkOrder.manager(work));
    var kept = plans.readingsOf(receipt);
    assertEquals(1, kept.size());
    assertFalse(kept.get(0).isGood());
  }

  @Test
  void a_photo_against_the_reference_is_kept_without_what_its_camera_knew() throws IOException {
    plans.add(plan(), quality);
    var point = plans.find(ProductKind.WEAVING).orElseThrow().points().get(3);
    var work = AWorkOrder.received();
    var receipt = TestHouse.get(Receipts.class).waiting(work).get(0);
    var manager = AWorkOrder.manager(work);
    var file = APicture.thatTells("GPS 25.9 N 91.9 E");
    var write = TestHouse.get(WriteReadings.class);
    var alone = List.of(new Read(point, 1, null, " ", file));
    var no = assertThrows(Refused.class, () -> write.write(receipt.number(), alone, manager));
    assertEquals(ProductionRefusal.PHOTO_NOT_COMPARED, no.reason());
    for (int i = 0; i < 2; i++)
      write.write(receipt.number(), List.of(new Read(point, 1, null, "YES", file)), manager);
    var photos = TestHouse.get(PiecePhotos.class);
    var shown = photos.of(receipt);
    assertEquals(1, shown.size());
    assertEquals("Colour", shown.get(0).point());
    var kept = photos.file(receipt.number(), shown.get(0).key(), manager);
    assertFalse(new String(kept, StandardCharsets.ISO_8859_1).contains("GPS"));
    var stranger = ALot.manager(ACooperative.inMeghalaya().ref());
    assertThrows(NotFound.class, () -> photos.file(receipt.number(), shown.get(0).key(), stranger));
    var maker = work.member().orElseThrow();
    assertEquals(kept.length, photos.file(receipt.number(), shown.get(0).key(), maker).length);
    var other = MemberRef.random();
    assertThrows(NotFound.class, () -> photos.file(receipt.number(), shown.get(0).key(), other));
  }

  @Test
  void a_photo_waits_for_the_verdict_and_the_last_one_is_shown() throws IOException {
    plans.add(plan(), quality);
    var point = plans.find(ProductKind.WEAVING).orElseThrow().points().get(3);
    var work = AWorkOrder.received();
    var receipt = TestHouse.get(Receipts.class).waiting(work).get(0);
    var manager = AWorkOrder.manager(work);
    var photos = TestHouse.get(PiecePhotos.class);
    var first = APicture.thatTells("a finger before the lens");
    var better = APicture.thatTells("nothing");
    for (byte[] file : List.of(first, first, better))
      photos.keep(receipt.number(), List.of(new Read(point, 1, null, "", file)), manager);
    assertEquals(1, photos.of(receipt).size());
    assertEquals(CleanPhoto.nameOf(better), photos.of(receipt).get(0).key());
    var write = TestHouse.get(WriteReadings.class);
    var silent = List.of(new Read(point, 1, null, ""));
    var no = assertThrows(Refused.class, () -> write.write(receipt.number(), silent, manager));
    assertEquals(ProductionRefusal.PHOTO_NOT_COMPARED, no.reason());
    write.write(receipt.number(), List.of(new Read(point, 1, null, "YES")), manager);
    assertEquals(CleanPhoto.nameOf(better), photos.of(receipt).get(0).key());
  }

  @Test
  void what_is_no_picture_is_refused_and_nothing_is_written_down() {
    plans.add(plan(), quality);
    var point = plans.find(ProductKind.WEAVING).orElseThrow().points().get(3);
    var work = AWorkOrder.received();
    var receipt = TestHouse.get(Receipts.class).waiting(work).get(0);
    var read = List.of(new Read(point, 1, null, "YES", "no picture".getBytes()));
    var write = TestHouse.get(WriteReadings.class);
    var no =
        assertThrows(
            Refused.class, () -> write.write(receipt.number(), read, AWorkOrder.manager(work)));
    assertEquals(CatalogRefusal.PICTURE_NOT_READABLE, no.reason());
    assertTrue(plans.readingsOf(receipt).isEmpty());
  }

  private static Read measured(PlanPoint point, String value) {
    return new Read(point, 1, new BigDecimal(value), null);
  }

  private static InspectionPlan plan() {
    return new InspectionPlan(ProductKind.WEAVING, 2)
        .measuring("Length", new BigDecimal("200"), new BigDecimal("2"), "cm")
        .asking(PointKind.YES_NO, "No loose ends")
        .asking(PointKind.GRADE, "Evenness of the weave")
        .asking(PointKind.PHOTO, "Colour");
  }
}
