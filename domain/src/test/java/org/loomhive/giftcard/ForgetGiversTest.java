package org.loomhive.giftcard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.loomhive.giftcard.books.CheckGiftCards;
import org.loomhive.giftcard.giver.ForgetGivers;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.OrderNumber;
import org.loomhive.ledger.Account;
import org.loomhive.ledger.CheckBooks;
import org.loomhive.ledger.Journal;
import org.loomhive.ordering.AnOrder;
import org.loomhive.payment.refund.SendRefunds;
import org.loomhive.workbench.TestHouse;
import org.loomhive.workbench.TimeMachine;

class ForgetGiversTest {
  private final ForgetGivers forget = TestHouse.get(ForgetGivers.class);
  private final SellGiftCard sell = TestHouse.get(SellGiftCard.class);
  private final GiftCards cards = TestHouse.get(GiftCards.class);
  private final String giver = UUID.randomUUID() + "@example.org";
  private final String to = UUID.randomUUID() + "@example.org";

  @AfterEach
  void comeBack() {
    TimeMachine.comeBack();
    assertEquals(List.of(), TestHouse.get(CheckGiftCards.class).differing());
    assertTrue(TestHouse.get(CheckBooks.class).unbalanced().isEmpty());
  }

  @Test
  void her_words_go_with_the_letter_and_addresses_once_it_is_not_taken_back_any_more() {
    var number = ask();
    AnOrder.settle(sell.pay(number, "here", "/paid", "/not-paid"));
    var ref = cards.of(number).orElseThrow().ref();
    forget.ask(giver);
    assertEquals("Be well", cards.get(ref).greeting(), "the letter is not written yet");
    var known = AGiftCard.delivered(ref, to);
    laterAll(Duration.ofDays(1));
    assertEquals("", cards.get(ref).greeting() + cards.get(ref).giver());
    assertEquals("", sell.get(number).greeting() + sell.get(number).giver());
    assertEquals(to, cards.get(ref).toEmail());
    assertTrue(sell.get(number).isOf(giver));
    laterAll(Duration.ofDays(14));
    assertTrue(sell.get(number).isForgotten());
    assertFalse(cards.get(ref).toEmail().equals(to) || sell.get(number).toEmail().equals(to));
    assertFalse(sell.get(number).isOf(giver));
    var found = TestHouse.get(FindGiftCard.class).find(known.code(), giver);
    assertEquals(Money.of("50.00", "USD"), found.balance(), "it stays good");
    assertEquals(0, forget.all());
  }

  @Test
  void what_nobody_paid_is_forgotten_and_money_that_comes_all_the_same_goes_back() {
    var number = ask();
    var payment = sell.pay(number, "here", "/paid", "/not-paid");
    forget.ask(giver);
    assertFalse(sell.get(number).isForgotten());
    laterAll(Duration.ofDays(3));
    assertTrue(sell.get(number).isForgotten());
    AnOrder.settle(payment);
    while (TestHouse.get(SendRefunds.class).all() > 0) continue;
    assertTrue(cards.of(number).isEmpty());
    var owed = TestHouse.get(Journal.class).balance(Account.CUSTOMER_PREPAYMENTS, number, "USD");
    assertTrue(owed.isZero());
  }

  @Test
  void nobody_is_forgotten_who_did_not_ask() {
    var number = ask();
    laterAll(Duration.ofDays(30));
    assertTrue(sell.get(number).isOf(giver));
    assertEquals("Be well", sell.get(number).greeting());
  }

  private OrderNumber ask() {
    var present = new Present(Money.of("50.00", "USD"), to, "Your aunt", "Be well");
    return sell.ask(present, giver, to);
  }

  private void laterAll(Duration time) {
    TimeMachine.travelTo(TimeMachine.now().plus(time));
    TestHouse.asAJob(forget::all);
  }
}
