package org.loomhive.production;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.ChallanNumber;
import org.loomhive.kernel.MemberRef;
import org.loomhive.kernel.NotFound;
import org.loomhive.kernel.Quantity;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;
import org.loomhive.kernel.Unit;
import org.loomhive.material.ALot;
import org.loomhive.material.Holdings;
import org.loomhive.membership.ACooperative;
import org.loomhive.membership.card.CardRefusal;
import org.loomhive.membership.card.Cards;
import org.loomhive.membership.card.GiveCards;
import org.loomhive.membership.card.MemberCard;
import org.loomhive.production.handover.ConfirmHandOver;
import org.loomhive.production.handover.HandOverMaterial;
import org.loomhive.production.handover.IssueSlip;
import org.loomhive.production.handover.IssueSlipLine;
import org.loomhive.production.handover.IssueSlips;
import org.loomhive.workbench.TestHouse;

class HandOverTest {
  private final IssueSlips slips = TestHouse.get(IssueSlips.class);
  private final GiveCards give = TestHouse.get(GiveCards.class);
  private final Cards cards = TestHouse.get(Cards.class);
  private final ConfirmHandOver confirm = TestHouse.get(ConfirmHandOver.class);
  private final WorkOrder work = AWorkOrder.acceptedOf(6);
  private final MemberRef weaver = work.member().orElseThrow();
  private final Actor manager = AWorkOrder.manager(work);

  @Test
  void a_hand_over_has_one_slip_with_its_lots_and_weights() {
    TestHouse.get(HandOverMaterial.class).handOver(work.number());
    var slip = slip();
    var lots = TestHouse.get(Holdings.class).forWork(work.number());
    assertEquals(
        lots.stream().map(held -> held.lot()).toList(),
        slip.lines().stream().map(IssueSlipLine::lot).toList());
    assertEquals(
        Quantity.of("1.890", Unit.KILOGRAM),
        slip.lines().stream()
            .map(IssueSlipLine::quantity)
            .reduce(Quantity.zero(Unit.KILOGRAM), Quantity::plus));
  }

  @Test
  void she_confirms_it_once_in_one_of_four_ways() {
    var number = slip().number();
    assertThrows(NotFound.class, () -> confirm.onPortal(number, MemberRef.random()));
    confirm.onPortal(number, weaver);
    confirm.bySignature(number, manager);
    var confirmed = slips.get(number, manager);
    assertEquals(IssueSlip.How.PORTAL, confirmed.how().orElseThrow());
    assertTrue(confirmed.witness().isEmpty());
    assertTrue(slips.waitingFor(weaver).isEmpty());
  }

  @Test
  void slips_to_confirm_stand_first_and_those_of_others_not_at_all() {
    var number = slip().number();
    assertEquals(List.of(number), numbers(slips.seenBy(manager, 0, 10)));
    confirm.onPortal(number, weaver);
    assertEquals(List.of(number), numbers(slips.seenBy(manager, 0, 10)));
    var stranger = ALot.manager(ACooperative.inMeghalaya().ref());
    assertEquals(List.of(), slips.seenBy(stranger, 0, 10));
    var next = AWorkOrder.acceptedOf(1);
    var both =
        new Actor("S-BOTH", Set.of(Role.MANAGER), Set.of(work.cooperative(), next.cooperative()));
    var open = slips.of(next.number()).get(0).number();
    assertEquals(List.of(open, number), numbers(slips.seenBy(both, 0, 10)));
    assertEquals(2, slips.count(both));
    for (int page = 0; page < 2; page++)
      assertEquals(List.of(List.of(open, number).get(page)), numbers(slips.seenBy(both, page, 1)));
    assertEquals(List.of(), slips.seenBy(both, 2, 1));
    confirm.onPortal(open, next.member().orElseThrow());
    assertEquals(Set.of(open, number), Set.copyOf(numbers(slips.seenBy(both, 0, 10))));
  }

  private static List<ChallanNumber> numbers(List<IssueSlip> slips) {
    return slips.stream().map(IssueSlip::number).toList();
  }

  @Test
  void a_signature_has_its_witness() {
    confirm.bySignature(slip().number(), manager);
    assertEquals(manager.ref(), slip().witness().orElseThrow());
  }

  @Test
  void only_her_own_card_confirms_it() {
    var number = slip().number();
    var no = assertThrows(Refused.class, () -> confirm.byCard(number, weaver.value(), manager));
    assertEquals(ProductionRefusal.NOT_HER_CARD, no.reason());
    give.toAll(work.cooperative(), manager);
    confirm.byCard(number, " " + card().code().value().toLowerCase() + " ", manager);
    assertEquals(IssueSlip.How.CARD, slip().how().orElseThrow());
  }

  @Test
  void a_card_of_another_member_is_refused() {
    give.toAll(work.cooperative(), manager);
    var other = AWorkOrder.acceptedOf(1);
    give.toAll(other.cooperative(), AWorkOrder.manager(other));
    var hers = cards.of(other.member().orElseThrow()).orElseThrow().code().value();
    var no = assertThrows(Refused.class, () -> confirm.byCard(slip().number(), hers, manager));
    assertEquals(ProductionRefusal.NOT_HER_CARD, no.reason());
  }

  @Test
  void a_lost_card_is_good_no_more_and_she_has_a_new_one() {
    for (int i = 0; i < 2; i++) give.toAll(work.cooperative(), manager);
    var lost = card().code();
    for (int i = 0; i < 2; i++) give.instead(lost, weaver, manager);
    var found = card().code();
    var no =
        assertThrows(Refused.class, () -> confirm.byCard(slip().number(), lost.value(), manager));
    assertEquals(CardRefusal.CARD_ENDED, no.reason());
    confirm.byCard(slip().number(), found.value(), manager);
    assertTrue(slip().isConfirmed());
  }

  @Test
  void cards_are_given_by_those_who_run_the_cooperative() {
    var stranger = ALot.manager(ACooperative.inMeghalaya().ref());
    assertThrows(NotFound.class, () -> give.toAll(work.cooperative(), stranger));
    give.toAll(work.cooperative(), manager);
    assertThrows(NotFound.class, () -> give.instead(card().code(), weaver, stranger));
  }

  private MemberCard card() {
    return cards.of(weaver).orElseThrow();
  }

  @Test
  void a_scanned_slip_is_found_by_its_address_and_one_of_others_is_refused_in_words() {
    var number = slip().number();
    var address = "https://office.example.org/workshop/slip?n=" + number;
    assertEquals(number, slips.scan(address, manager).number());
    var stranger = ALot.manager(ACooperative.inMeghalaya().ref());
    var no = assertThrows(Refused.class, () -> slips.scan(address, stranger));
    assertEquals(ProductionRefusal.SLIP_OF_ANOTHER_COOPERATIVE, no.reason());
    assertEquals(List.of(number), no.arguments());
    assertThrows(NotFound.class, () -> confirm.bySignature(number, stranger));
    assertEquals(
        ProductionRefusal.NO_SLIP_ON_IT,
        assertThrows(Refused.class, () -> slips.scan("LOT-7", manager)).reason());
  }

  @Test
  void what_breaks_in_the_middle_hands_over_nothing() {
    var next = AWorkOrder.offered();
    TestHouse.get(AnswerOffer.class).accept(next.number(), next.member().orElseThrow());
    assertThrows(
        IllegalStateException.class,
        () ->
            TestHouse.inTransaction(
                () -> {
                  TestHouse.get(HandOverMaterial.class).handOver(next.number());
                  throw new IllegalStateException("the line is dead");
                }));
    assertTrue(slips.of(next.number()).isEmpty());
    assertTrue(TestHouse.get(Holdings.class).of(next.member().orElseThrow()).isEmpty());
    TestHouse.get(HandOverMaterial.class).handOver(next.number());
    assertEquals(1, slips.of(next.number()).size());
  }

  @Test
  void handed_over_twice_at_once_is_handed_over_once() throws Exception {
    var next = AWorkOrder.offered();
    TestHouse.get(AnswerOffer.class).accept(next.number(), next.member().orElseThrow());
    java.util.concurrent.Callable<Boolean> give =
        () -> {
          TestHouse.get(HandOverMaterial.class).handOver(next.number());
          return true;
        };
    var hands = Executors.newFixedThreadPool(2);
    try {
      for (var each : hands.invokeAll(List.of(give, give))) each.get();
    } finally {
      hands.shutdown();
    }
    assertEquals(1, slips.of(next.number()).size());
  }

  private IssueSlip slip() {
    return slips.of(work.number()).get(0);
  }
}
