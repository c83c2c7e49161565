package org.loomhive.giftcard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.loomhive.account.AccountRefusal;
import org.loomhive.account.pause.HeardLog;
import org.loomhive.account.pause.SlowTries;
import org.loomhive.giftcard.books.CheckGiftCards;
import org.loomhive.giftcard.giver.GiverToTell;
import org.loomhive.giftcard.giver.TellGiver;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.NotFound;
import org.loomhive.kernel.OrderNumber;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;
import org.loomhive.kernel.language.Language;
import org.loomhive.ledger.Account;
import org.loomhive.ledger.CheckBooks;
import org.loomhive.ledger.Journal;
import org.loomhive.messaging.FakeChannel;
import org.loomhive.messaging.Recipient;
import org.loomhive.ordering.AnOrder;
import org.loomhive.ordering.books.CheckPrepayments;
import org.loomhive.payment.FakeGateway;
import org.loomhive.payment.GatewayReport;
import org.loomhive.payment.Payment;
import org.loomhive.payment.PaymentGateway;
import org.loomhive.payment.SettlePayment;
import org.loomhive.payment.refund.Refund;
import org.loomhive.payment.refund.Refunds;
import org.loomhive.payment.refund.SendRefunds;
import org.loomhive.workbench.DatabaseAccounts;
import org.loomhive.workbench.TestHouse;
import org.loomhive.workbench.TimeMachine;

class GiftCardTest {
  private static final Actor OTHER = new Actor("S-OTHER", Set.of(Role.NETWORK_ADMIN), Set.of());
  private final SellGiftCard sell = TestHouse.get(SellGiftCard.class);
  private final IssueGiftCard issue = TestHouse.get(IssueGiftCard.class);
  private final TakeBackGiftCard takeBack = TestHouse.get(TakeBackGiftCard.class);
  private final KeepGiftCard keep = TestHouse.get(KeepGiftCard.class);
  private final FindGiftCard find = TestHouse.get(FindGiftCard.class);
  private final GiftCards cards = TestHouse.get(GiftCards.class);
  private final GiftCardRules rules = TestHouse.get(GiftCardRules.class);
  private final Journal journal = TestHouse.get(Journal.class);
  private final String place = UUID.randomUUID().toString();

  @AfterEach
  void comeBack() {
    TimeMachine.comeBack();
    assertEquals(List.of(), TestHouse.get(CheckGiftCards.class).differing());
    assertTrue(TestHouse.get(CheckBooks.class).unbalanced().isEmpty());
  }

  @Test
  void a_paid_sale_is_owed_on_a_card_and_nothing_is_earned_by_it() {
    var wages = journal.balance(Account.WAGES_PAYABLE, "USD");
    var sales = journal.balance(Account.SALES, "USD");
    var number = ask("once");
    AnOrder.settle(pay(number));
    var card = cards.found(number.value(), 1).get(0);
    assertEquals(Money.of("50.00", "USD"), card.balance());
    assertEquals(Money.of("-50.00", "USD"), journal.balance(Account.GIFT_CARDS, card.ref(), "USD"));
    assertTrue(journal.balance(Account.CUSTOMER_PREPAYMENTS, number, "USD").isZero());
    assertEquals(wages, journal.balance(Account.WAGES_PAYABLE, "USD"));
    assertEquals(sales, journal.balance(Account.SALES, "USD"));
    assertFalse(TestHouse.get(CheckPrepayments.class).differing().contains(number.value()));
  }

  @Test
  void the_same_form_twice_is_one_sale_and_a_second_payment_goes_back() {
    var key = UUID.randomUUID().toString();
    var number = ask(key);
    assertEquals(number, ask(key));
    var first = pay(number);
    var gateway = TestHouse.get(FakeGateway.class);
    var failed = PaymentGateway.Answer.failed();
    TestHouse.get(SettlePayment.class)
        .settle(new GatewayReport("fake", "failed:" + first.ref(), first.ref(), failed));
    var second = pay(number);
    AnOrder.settle(second);
    AnOrder.settle(first);
    while (TestHouse.get(SendRefunds.class).all() > 0) continue;
    var refunds = TestHouse.get(Refunds.class).of(number);
    assertEquals(1, refunds.size());
    assertEquals(Money.of("50.00", "USD"), gateway.given(refunds.get(0).ref().value()));
    assertEquals(1, cards.found(number.value(), 9).size());
    assertFalse(TestHouse.get(CheckPrepayments.class).differing().contains(number.value()));
  }

  @Test
  void a_whole_card_is_taken_back_within_fourteen_days_and_the_money_goes_back() {
    var number = ask("once");
    AnOrder.settle(pay(number));
    var card = AGiftCard.delivered(cards.of(number).orElseThrow().ref(), "to@example.org");
    var sale = sell.get(number);
    assertTrue(takeBack.isOpen(sale));
    takeBack.takeBack(number);
    takeBack.takeBack(number);
    assertFalse(takeBack.isOpen(sale));
    assertTrue(takeBack.isDone(sale));
    assertEquals(GiftCardState.TAKEN_BACK, card.state());
    assertEquals(GiftCardRefusal.NO_SUCH_CODE, refusal(() -> find.find(card.code(), place)));
    while (TestHouse.get(SendRefunds.class).all() > 0) continue;
    var back = TestHouse.get(Refunds.class).of(number);
    assertEquals(List.of(Money.of("50.00", "USD")), back.stream().map(Refund::amount).toList());
    assertTrue(journal.balance(Account.GIFT_CARDS, card.ref(), "USD").isZero());
    assertTrue(journal.balance(Account.CUSTOMER_PREPAYMENTS, number, "USD").isZero());
    assertFalse(TestHouse.get(CheckPrepayments.class).differing().contains(number.value()));
  }

  @Test
  void a_card_is_not_taken_back_when_it_was_spent_from_is_stopped_or_too_old() {
    var spent = AGiftCard.sold("50.00");
    var of = cards.get(spent.ref()).sale().orElseThrow();
    var stopped = ask("stopped");
    AnOrder.settle(pay(stopped));
    keep.block(cards.of(stopped).orElseThrow().ref(), OTHER);
    TestHouse.inTransaction(
        () ->
            TestHouse.get(SpendGiftCard.class)
                .spend(spent.ref(), OrderNumber.random(), Money.of("1.00", "USD")));
    for (OrderNumber one : List.of(of, stopped))
      assertEquals(GiftCardRefusal.NOT_WHOLE, refusal(() -> takeBack.takeBack(one)));
    var old = ask("old");
    AnOrder.settle(pay(old));
    TimeMachine.travelTo(TimeMachine.now().plus(Duration.ofDays(15)));
    assertEquals(GiftCardRefusal.TAKEN_TOO_LATE, refusal(() -> takeBack.takeBack(old)));
  }

  @Test
  void whoever_bought_it_is_told_once_where_she_sees_it_and_until_when_she_may_take_it_back() {
    var number = ask("told");
    AnOrder.settle(pay(number));
    var tell = TestHouse.get(TellGiver.class);
    var what = GiverToTell.that(GiverToTell.BOUGHT, number);
    assertTrue(tell.tell(what, "https://shop.example", "/here"));
    assertFalse(tell.tell(what, "https://shop.example", "/here"));
    var said = TestHouse.get(FakeChannel.class).saidTo(Recipient.email("buyer@example.org"));
    var mine = said.stream().filter(one -> one.arguments().contains(number.value())).toList();
    assertEquals(1, mine.size());
    assertTrue(mine.get(0).arguments().contains(sell.get(number).takenBackUntil().toString()));
  }

  @Test
  void other_sums_and_advertisement_are_refused() {
    assertEquals(GiftCardRefusal.NOT_OFFERED, refusal(() -> ask("x", "0.01", "")));
    assertEquals(
        GiftCardRefusal.LINK_IN_GREETING, refusal(() -> ask("x", "50.00", "go to www.spam")));
  }

  @Test
  void only_a_hash_of_the_code_is_kept_and_how_it_ends() throws Exception {
    var card = AGiftCard.worth("20.00", "USD");
    var plain = card.code().replace("-", "");
    assertEquals(16, plain.length());
    try (var connection = TestHouse.connect(DatabaseAccounts.COMMERCE, DatabaseAccounts.ADMIN);
        var rows =
            connection
                .createStatement()
                .executeQuery("SELECT * FROM gift_card WHERE ref = '" + card.ref() + "'")) {
      assertTrue(rows.next());
      for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++)
        assertFalse(String.valueOf(rows.getObject(i)).contains(plain));
      assertEquals(plain.substring(12), rows.getString("last_four"));
    }
    assertEquals(card.ref(), find.find(" " + card.code().toLowerCase(), place).ref());
  }

  @Test
  void a_letter_that_is_written_anew_has_another_code_and_the_old_one_opens_nothing() {
    var card = AGiftCard.worth("20.00", "USD");
    var to = UUID.randomUUID() + "@example.org";
    keep.deliverAnew(card.ref(), to, OTHER);
    assertEquals(GiftCardRefusal.NO_SUCH_CODE, refusal(() -> find.find(card.code(), place)));
    var anew = AGiftCard.delivered(card.ref(), to);
    assertNotEquals(card.code(), anew.code());
    assertEquals(card.ref(), find.find(anew.code(), place).ref());
    assertFalse(TestHouse.get(DeliverGiftCard.class).deliver(card.ref(), ""), "written once");
  }

  @ParameterizedTest
  @EnumSource(names = {"FR", "ES", "JA", "HI"})
  void its_letter_goes_in_the_language_in_which_it_was_bought_and_leads_to_its_pages(
      Language language) {
    var to = UUID.randomUUID() + "@example.org";
    var present = new Present(Money.of("50.00", "USD"), to, "Anna", "", language);
    AnOrder.settle(pay(sell.ask(present, to, place)));
    AGiftCard.delivered(cards.found(to, 1).get(0).ref(), to);
    var letter = TestHouse.get(FakeChannel.class).saidTo(Recipient.email(to)).get(0);
    assertEquals(language.tag(), letter.language());
    assertEquals("https://shop.example" + language.path() + "/card", letter.arguments().get(2));
  }

  @Test
  void where_money_moves_no_page_shows_a_code() {
    var number = ask("once");
    AnOrder.settle(pay(number));
    var deliver = TestHouse.get(DeliverGiftCard.class);
    assertThrows(NotFound.class, () -> deliver.showInDemo(number));
  }

  @Test
  void a_large_present_of_the_house_waits_for_a_second_person() {
    var present = new Present(Money.of("50.01", "USD"), "a@example.org", "", "");
    var card = issue.give(present, AGiftCard.ONE);
    assertTrue(cards.get(card.ref()).balance().isZero());
    assertEquals(
        GiftCardRefusal.NEEDS_SECOND_PERSON,
        refusal(() -> issue.approve(card.ref(), AGiftCard.ONE)));
    issue.approve(card.ref(), OTHER);
    issue.approve(card.ref(), OTHER);
    assertEquals(Money.of("50.01", "USD"), cards.get(card.ref()).balance());
    assertEquals(GiftCardRefusal.ALREADY_DECIDED, refusal(() -> issue.decline(card.ref(), OTHER)));
  }

  @Test
  void a_stopped_card_pays_nothing_and_keeps_what_is_on_it() {
    var card = AGiftCard.worth("20.00", "USD");
    keep.block(card.ref(), OTHER);
    assertEquals(GiftCardRefusal.BLOCKED, refusal(() -> find.findGood(card.code(), place, "USD")));
    assertEquals(Money.of("20.00", "USD"), card.balance());
    keep.unblock(card.ref(), OTHER);
    assertEquals(card.ref(), find.findGood(card.code(), place, "USD").ref());
  }

  @Test
  void cards_never_end_unless_the_house_says_so() {
    var forEver = AGiftCard.worth("20.00", "USD");
    rules.expireAfter(24, OTHER);
    var forTwoYears = AGiftCard.worth("20.00", "USD");
    rules.expireAfter(null, OTHER);
    TimeMachine.travelTo(TimeMachine.now().plus(Duration.ofDays(3 * 365)));
    assertEquals(GiftCardState.GOOD, forEver.state());
    assertEquals(GiftCardState.EXPIRED, forTwoYears.state());
    assertEquals(
        GiftCardRefusal.EXPIRED, refusal(() -> find.findGood(forTwoYears.code(), place, "USD")));
    assertEquals(GiftCardRefusal.NOT_A_TERM, refusal(() -> rules.expireAfter(1, OTHER)));
  }

  @Test
  void who_guesses_is_slowed_down_counted_and_logged() {
    var tries = TestHouse.get(SlowTries.class);
    long before = tries.slowedAt(FindGiftCard.DOOR);
    try (var log = HeardLog.of(FindGiftCard.class)) {
      for (int i = 0; i < 3; i++)
        assertEquals(
            GiftCardRefusal.NO_SUCH_CODE, refusal(() -> find.find("AAAA-BBBB-CCCC-DDDD", place)));
      assertTrue(log.lines().contains("event=giftcard outcome=unknown"));
      assertFalse(log.lines().toString().contains("AAAA"));
    }
    var card = AGiftCard.worth("20.00", "USD");
    assertEquals(AccountRefusal.WAIT_SECONDS, refusal(() -> find.find(card.code(), place)));
    assertEquals(before + 1, tries.slowedAt(FindGiftCard.DOOR));
    assertEquals(card.ref(), find.find(card.code(), UUID.randomUUID().toString()).ref());
    TimeMachine.travelTo(TimeMachine.now().plus(Duration.ofSeconds(3)));
    assertEquals(card.ref(), find.find(card.code(), place).ref());
    refusal(() -> find.find("AAAA-BBBB-CCCC-DDDE", place));
    assertEquals(
        AccountRefusal.WAIT_SECONDS,
        refusal(() -> find.find(card.code(), place)),
        "her own card opens no door for the next guess");
  }

  /** Nobody can pay 30 cents by card. */
  @Test
  void a_rest_that_no_gateway_takes_is_never_left() {
    var day = LocalDate.of(2026, 1, 1);
    var card = new GiftCard(present("50.00"), AGiftCard.ONE, TimeMachine.now());
    card.issue(AGiftCard.ONE, TimeMachine.now(), null);
    assertEquals(Money.of("50.00", "USD"), card.partOf(Money.of("60.00", "USD")));
    assertEquals(Money.of("49.30", "USD"), card.partOf(Money.of("50.30", "USD")));
    assertEquals(Money.of("50.00", "USD"), card.partOf(Money.of("50.00", "USD")));
    assertEquals(Money.of("12.00", "USD"), card.partOf(Money.of("12.00", "USD")));
    assertEquals(GiftCardState.GOOD, card.state(day));
  }

  private static Present present(String amount) {
    return new Present(Money.of(amount, "USD"), "to@example.org", "", "");
  }

  private OrderNumber ask(String key) {
    return ask(key, "50.00", "For you");
  }

  private OrderNumber ask(String key, String amount, String greeting) {
    var present = new Present(Money.of(amount, "USD"), "to@example.org", "Anna", greeting);
    return sell.ask(present, "buyer@example.org", key + place);
  }

  private Payment pay(OrderNumber number) {
    return sell.pay(number, "here", "/paid", "/not-paid");
  }

  private static Enum<?> refusal(Runnable deed) {
    return assertThrows(Refused.class, deed::run).reason();
  }
}
