package org.loomhive.kernel.leaf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.MemberRef;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.WorkOrderNumber;
import org.loomhive.ledger.Account;
import org.loomhive.ledger.Journal;
import org.loomhive.ledger.JournalEntry;
import org.loomhive.material.ALot;
import org.loomhive.material.MaterialLot;
import org.loomhive.material.MaterialLots;
import org.loomhive.membership.ACooperative;
import org.loomhive.membership.Cooperative;
import org.loomhive.membership.Member;
import org.loomhive.membership.Members;
import org.loomhive.membership.Skill;
import org.loomhive.ordering.AnOrder;
import org.loomhive.ordering.desk.OrderDesk;
import org.loomhive.ordering.desk.OrderDesk.Pile;
import org.loomhive.ordering.desk.OrderFilter;
import org.loomhive.production.AWorkOrder;
import org.loomhive.production.WorkOrder;
import org.loomhive.production.WorkOrders;
import org.loomhive.production.WorkState;
import org.loomhive.production.promise.LateWork;
import org.loomhive.workbench.TestHouse;

/** The database sorts and searches the long lists of the office. */
class LongListsTest {
  private static final Set<WorkState> ANY = EnumSet.allOf(WorkState.class);
  private static final LocalDate FAR = LocalDate.of(2040, 1, 1);

  private final Members members = TestHouse.get(Members.class);
  private final WorkOrders orders = TestHouse.get(WorkOrders.class);
  private final LateWork late = TestHouse.get(LateWork.class);
  private final MaterialLots lots = TestHouse.get(MaterialLots.class);
  private final OrderDesk desk = TestHouse.get(OrderDesk.class);
  private final Journal journal = TestHouse.get(Journal.class);

  @Test
  void members_are_sorted_and_found_by_name_and_group() {
    var cooperative = ACooperative.inMeghalaya();
    var one = ACooperative.memberOf(cooperative, Skill.WEAVING);
    ACooperative.memberOf(cooperative, Skill.DYEING);
    var up = refs(members.of(cooperative.ref(), how("ka TEST", "group")));
    var down = refs(members.of(cooperative.ref(), how("", "-group")));
    assertEquals(2, up.size());
    assertEquals(List.of(up.get(1), up.get(0)), down);
    assertEquals(
        List.of(up.get(1)), refs(members.of(cooperative.ref(), new Leafing("", "group", 1, 5))));
    var found = members.of(cooperative.ref(), how(one.group().name(), ""));
    assertEquals(List.of(one.ref()), refs(found));
    assertEquals(Set.of(Skill.WEAVING), found.get(0).skills());
    assertEquals(1, members.count(cooperative.ref(), how(one.group().name(), "")));
  }

  private static List<MemberRef> refs(List<Member> some) {
    return some.stream().map(Member::ref).toList();
  }

  @Test
  void work_is_found_by_number_product_and_maker() {
    var work = AWorkOrder.offered();
    var manager = AWorkOrder.manager(work);
    var maker = members.get(work.member().orElseThrow()).called();
    for (String typed : List.of(work.number().value(), "test SHAWL", maker)) {
      assertEquals(List.of(work.number()), numbers(manager, how(typed, "-due")), typed);
      assertEquals(1, orders.count(manager, ANY, how(typed, "")), typed);
      assertEquals(1, late.count(manager, FAR, how(typed, "")), typed);
      assertEquals(1, late.seenBy(manager, FAR, how(typed, "-pieces")).size(), typed);
    }
    assertEquals(List.of(), numbers(manager, how("no such thing", "")));
  }

  @Test
  void lots_are_sorted_by_how_much_came_and_found_by_number() {
    var cooperative = ACooperative.inMeghalaya().ref();
    var small = ALot.ofYarn(cooperative, "1");
    var large = ALot.ofYarn(cooperative, "3");
    assertEquals(
        List.of(large, small),
        lots.of(cooperative, how("", "-much")).stream().map(MaterialLot::number).toList());
    assertEquals(
        List.of(small),
        lots.of(cooperative, how(small.value(), "lot")).stream().map(MaterialLot::number).toList());
    assertEquals(1, lots.count(cooperative, how(small.value(), "")));
  }

  @Test
  void orders_are_found_by_number_town_and_what_is_in_them() {
    var order = AnOrder.paid();
    var line = order.line(1);
    var manager = ALot.manager(line.cooperative());
    for (String typed :
        List.of(order.number().value(), order.address().city(), line.productName())) {
      var found =
          desk.seenBy(manager, OrderFilter.of(Pile.ALL), new Leafing(typed, "-paid", 0, 1000));
      assertTrue(found.stream().anyMatch(one -> one.number().equals(order.number())), typed);
      assertEquals(
          found.size(), desk.count(manager, OrderFilter.of(Pile.ALL), how(typed, "")), typed);
    }
    assertEquals(
        List.of(), desk.seenBy(manager, OrderFilter.of(Pile.ALL), how("no such thing", "to")));
  }

  @Test
  void entries_are_found_by_key_and_by_party() {
    var key = UUID.randomUUID().toString();
    var party = UUID.randomUUID().toString();
    var amount = Money.of("10.00", "INR");
    journal.post(
        JournalEntry.about("test", key, LocalDate.of(2026, 3, 2))
            .debit(Account.BANK, party, amount)
            .credit(Account.CAPITAL, amount));
    for (String typed : List.of("test:" + key, party.toUpperCase(Locale.ROOT))) {
      assertEquals(1, journal.entries(how(typed, "-day")).size(), typed);
      assertEquals(1, journal.count(how(typed, "event")), typed);
    }
  }

  /** Neither an error nor everything. */
  @ParameterizedTest
  @ValueSource(strings = {"' or 1=1 -- ", "%", "_", "!", "\\", "\"; drop table member; --", "’"})
  void signs_of_the_database_are_looked_for_as_they_are(String typed) {
    var cooperative = filled();
    var manager = ALot.manager(cooperative.ref());
    for (String order : List.of(typed, "-" + typed, "called", "product", "lot", "to")) {
      var how = how(typed, order);
      assertEquals(List.of(), members.of(cooperative.ref(), how));
      assertEquals(List.of(), numbers(manager, how));
      assertEquals(List.of(), late.seenBy(manager, FAR, how));
      assertEquals(List.of(), lots.of(cooperative.ref(), how));
      assertEquals(List.of(), desk.seenBy(manager, OrderFilter.of(Pile.ALL), how));
      assertEquals(journal.count(how), journal.entries(new Leafing(typed, order, 0, 500)).size());
    }
  }

  private static Cooperative filled() {
    var cooperative = ACooperative.inMeghalaya();
    ACooperative.memberOf(cooperative, Skill.WEAVING);
    AWorkOrder.open(cooperative);
    return cooperative;
  }

  private List<WorkOrderNumber> numbers(Actor actor, Leafing how) {
    return orders.seenBy(actor, ANY, how).stream().map(WorkOrder::number).toList();
  }

  private static Leafing how(String search, String order) {
    return new Leafing(search, order, 0, 25);
  }
}
