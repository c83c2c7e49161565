package org.loomhive.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.loomhive.catalog.AProduct;
import org.loomhive.catalog.Variant;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.MemberRef;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;
import org.loomhive.kernel.WorkOrderNumber;
import org.loomhive.material.Holdings;
import org.loomhive.membership.ACooperative;
import org.loomhive.membership.Cooperative;
import org.loomhive.membership.Member;
import org.loomhive.membership.Skill;
import org.loomhive.production.AWorkOrder;
import org.loomhive.production.AnswerOffer;
import org.loomhive.production.ReceiveWork;
import org.loomhive.production.Recipe;
import org.loomhive.production.Recipes;
import org.loomhive.production.ReportFinished;
import org.loomhive.production.WorkOrder;
import org.loomhive.production.WorkOrders;
import org.loomhive.production.inspection.InspectionNote;
import org.loomhive.wage.AcceptWork;
import org.loomhive.wage.OfferWork;
import org.loomhive.wage.rate.AFloor;
import org.loomhive.workbench.DatabaseAccounts;
import org.loomhive.workbench.TestHouse;

/** An auditor takes what proves a supply chain; whoever made the pieces is not in it. */
class TakeEvidenceTest {
  private static final Actor AUDITOR = new Actor("S-AUDIT", Set.of(Role.AUDITOR), Set.of());
  private static final int MINUTES = 120;
  private static final int PIECES = 3;

  private final TakeEvidence take = TestHouse.get(TakeEvidence.class);
  private final Cooperative home = ACooperative.inMeghalaya();
  private final Variant shawl = AProduct.madeToOrder(home);
  private final List<Member> makers = new ArrayList<>();
  private final List<WorkOrderNumber> works = new ArrayList<>();

  @Test
  void of_five_makers_it_is_told_what_was_agreed_and_earned_and_what_the_floor_was() {
    made(5);
    var evidence = take.take(subject(), AUDITOR);
    assertTrue(evidence.whole());
    assertEquals(1, evidence.work().size());
    var span = evidence.work().get(0);
    assertEquals(home.ref(), span.cooperative());
    assertEquals(5, span.works());
    assertEquals(15, span.pieces());
    var more = span.more().orElseThrow();
    assertEquals(5, more.makers());
    assertEquals(new WorkSpan.Found(15, 0, 0, 0), more.found());
    assertEquals(5 * PIECES * MINUTES, more.paid().minutes());
    assertEquals(more.paid().agreed(), more.paid().earned());
    assertFalse(more.paid().isUnderFloor());
    assertTrue(more.paid().leastHour().compareTo(Money.zero("INR")) > 0);
    assertEquals(new Evidence.Concerns(0, 0), evidence.checks().concerns());
    assertTrue(evidence.checks().isFloorPaid());
  }

  @Test
  void of_four_makers_only_works_and_pieces_are_told() {
    made(4);
    var span = take.take(subject(), AUDITOR).work().get(0);
    assertEquals(4, span.works());
    assertTrue(span.more().isEmpty());
  }

  @Test
  void nobody_is_in_it() {
    made(5);
    var text = take.take(subject(), AUDITOR).toString();
    for (Member maker : makers) {
      assertFalse(text.contains(maker.ref().value()));
      assertFalse(text.contains(maker.called()));
    }
    for (WorkOrderNumber work : works) assertFalse(text.contains(work.value()));
    var types = new HashSet<String>();
    gather(Evidence.class, types);
    for (String type : types)
      for (String word : List.of("Member", "Actor", "Staff", "WorkOrder", "Slip", "Instant"))
        assertFalse(type.contains(word), type);
    var leak = new HashSet<String>();
    gather(ALeak.class, leak);
    assertTrue(leak.stream().anyMatch(type -> type.contains("Member")), "it would be found");
  }

  @Test
  void the_office_and_auditors_take_it_and_that_is_on_record() throws SQLException {
    made(1);
    var manager = new Actor("S-2", Set.of(Role.MANAGER), Set.of(home.ref()));
    assertThrows(Refused.class, () -> take.take(subject(), manager));
    assertTrue(take.taken(subject(), 9).isEmpty());
    take.take(subject(), AUDITOR);
    assertEquals("S-AUDIT", take.taken(subject(), 9).get(0).takenBy());
    try (var admin = TestHouse.connect(DatabaseAccounts.COMMERCE, DatabaseAccounts.ADMIN);
        var sql = admin.createStatement()) {
      assertThrows(SQLException.class, () -> sql.executeUpdate("DELETE FROM evidence_taken"));
    }
  }

  @Test
  void of_a_lot_it_is_about_all_work_that_something_of_it_went_into() {
    var work = AWorkOrder.accepted();
    var lot = TestHouse.get(Holdings.class).forWork(work.number()).get(0).lot();
    TestHouse.get(ReportFinished.class).finished(work.number(), work.member().orElseThrow());
    TestHouse.get(ReceiveWork.class).receive(work.number(), Actor.system());
    var evidence = take.take(new Subject(Subject.Kind.LOT, lot.value()), AUDITOR);
    assertEquals("Test yarn", evidence.about().name());
    assertEquals(1, evidence.work().get(0).works());
    var told = evidence.lots().get(0);
    assertEquals(lot, told.number());
    assertEquals("Ri Bhoi", told.from().place());
    assertTrue(told.inIt().orElseThrow().isPositive());
    assertFalse(evidence.toString().contains("Test spinners"), "a supplier may be a person");
  }

  @Test
  void few_concerns_are_told_as_few() {
    assertEquals(new Evidence.Concerns(0, 0), Evidence.Concerns.of(4, 4));
    assertEquals(new Evidence.Concerns(10, 5), Evidence.Concerns.of(14, 5));
  }

  /** What the test above must find. */
  private record ALeak(List<MemberRef> makers) {}

  private static void gather(Type type, Set<String> names) {
    if (!names.add(type.getTypeName())) return;
    if (type instanceof ParameterizedType many)
      Arrays.stream(many.getActualTypeArguments()).forEach(one -> gather(one, names));
    if (type instanceof Class<?> one && one.isRecord())
      Arrays.stream(one.getRecordComponents()).forEach(c -> gather(c.getGenericType(), names));
  }

  private Subject subject() {
    return new Subject(Subject.Kind.PRODUCT, shawl.product().slug());
  }

  private void made(int people) {
    AFloor.ofMeghalaya();
    var sku = AFloor.timed(shawl.sku(), MINUTES);
    var recipe = new Recipe(sku, MINUTES, Skill.WEAVING).restsOn(AWorkOrder.estimate());
    TestHouse.get(Recipes.class).add(recipe);
    for (int i = 0; i < people; i++) make(recipe);
  }

  private void make(Recipe recipe) {
    var weaver = ACooperative.memberOf(home, Skill.WEAVING);
    var work = new WorkOrder(home.ref(), recipe, "Shawl", PIECES, LocalDate.of(2099, 1, 31));
    TestHouse.inTransaction(() -> TestHouse.get(WorkOrders.class).add(work));
    TestHouse.get(OfferWork.class).offer(work.number(), weaver.ref(), Actor.system());
    TestHouse.get(AnswerOffer.class).accept(work.number(), weaver.ref());
    TestHouse.get(ReportFinished.class).finished(work.number(), weaver.ref());
    TestHouse.get(ReceiveWork.class).receive(work.number(), Actor.system());
    TestHouse.get(AcceptWork.class).accept(work.number(), InspectionNote.none(), Actor.system());
    makers.add(weaver);
    works.add(work.number());
  }
}
