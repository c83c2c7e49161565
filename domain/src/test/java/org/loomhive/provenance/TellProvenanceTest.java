package org.loomhive.provenance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.loomhive.catalog.AProduct;
import org.loomhive.kernel.MemberRef;
import org.loomhive.kernel.NotFound;
import org.loomhive.membership.Cooperatives;
import org.loomhive.ordering.AnOrder;
import org.loomhive.production.AWorkOrder;
import org.loomhive.production.MakeWorkOrders;
import org.loomhive.production.WorkOrder;
import org.loomhive.provenance.PassportFacts.MadeFrom;
import org.loomhive.workbench.TestHouse;

class TellProvenanceTest {
  private final TellProvenance tell = TestHouse.get(TellProvenance.class);

  @Test
  void a_piece_that_passed_tells_its_place_its_time_and_the_lots_used_in_it() {
    var work = passed();
    var home = TestHouse.get(Cooperatives.class).get(work.cooperative());
    var facts = tell.of(work.number());
    assertEquals(work.productName(), facts.product());
    assertEquals(home.name(), facts.madeIn().cooperative());
    assertEquals(home.district(), facts.madeIn().district());
    assertEquals(600, facts.standardMinutes());
    assertEquals(home.businessDay(work.count().inspectedAt().orElseThrow()), facts.passedOn());
    assertEquals(
        List.of(new MadeFrom("Test yarn", "Ri Bhoi", Optional.empty())), facts.materials());
  }

  @Test
  void nobody_is_in_it() {
    var work = passed();
    var text = tell.of(work.number()).toString();
    assertFalse(text.contains(work.member().orElseThrow().value()));
    assertFalse(text.contains(AWorkOrder.manager(work).ref()));
    assertFalse(text.contains("Test spinners"));
    assertTrue(typesIn(PassportFacts.class).noneMatch(type -> type.contains("Member")));
    assertTrue(typesIn(PassportFacts.class).noneMatch(type -> type.contains("Actor")));
    assertTrue(typesIn(MadeFrom.class).noneMatch(type -> type.contains("Ref")));
    assertTrue(typesIn(ALeak.class).anyMatch(type -> type.contains("Member")));
  }

  @Test
  void what_did_not_pass_yet_has_nothing_to_tell() {
    var work = AWorkOrder.received();
    assertThrows(NotFound.class, () -> tell.of(work.number()));
    var variant = AProduct.madeToOrder();
    AWorkOrder.recipeFor(variant);
    var order = AnOrder.paid(variant).number();
    TestHouse.get(MakeWorkOrders.class).make(order);
    assertTrue(tell.of(order, 1).isEmpty());
  }

  /** What the test above must find. */
  private record ALeak(List<MemberRef> makers) {}

  /** The names of all types in a record and in its records. */
  private static Stream<String> typesIn(Class<?> type) {
    return Arrays.stream(type.getRecordComponents()).flatMap(TellProvenanceTest::typesOf);
  }

  private static Stream<String> typesOf(RecordComponent component) {
    var own = Stream.of(component.getGenericType().getTypeName());
    var inner = component.getType();
    return inner.isRecord() ? Stream.concat(own, typesIn(inner)) : own;
  }

  private static WorkOrder passed() {
    var work = AWorkOrder.received();
    AWorkOrder.accept(work);
    return AWorkOrder.again(work.number());
  }
}
