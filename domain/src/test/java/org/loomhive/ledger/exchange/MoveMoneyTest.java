package org.loomhive.ledger.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.loomhive.ledger.Account.BANK;
import static org.loomhive.ledger.Account.CAPITAL;
import static org.loomhive.ledger.Account.EXCHANGE_DIFFERENCE;
import static org.loomhive.ledger.Account.GATEWAY_CLEARING;
import static org.loomhive.ledger.Account.PAYMENT_COSTS;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;
import org.loomhive.ledger.Account;
import org.loomhive.ledger.CheckBooks;
import org.loomhive.ledger.Journal;
import org.loomhive.ledger.JournalEntry;
import org.loomhive.ledger.JournalLine;
import org.loomhive.workbench.TestHouse;

class MoveMoneyTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 12);
  private static final Actor FINANCE = new Actor("S-X", Set.of(Role.FINANCE_PREPARER), Set.of());
  private final Journal journal = TestHouse.get(Journal.class);
  private final MoveMoney money = TestHouse.get(MoveMoney.class);
  private final String reference = UUID.randomUUID().toString();

  /** The payment service holds some dollars. */
  @BeforeEach
  void fill() {
    var some = usd("1000.00");
    journal.post(
        JournalEntry.about("test", reference, DAY)
            .debit(GATEWAY_CLEARING, some)
            .credit(CAPITAL, some));
  }

  @Test
  void less_than_the_rate_of_the_books_is_a_loss_and_each_currency_comes_to_nothing() {
    var gained = money.change(transfer("97.00", "3.00", "8600.00"), rate("89.00"), FINANCE);
    assertEquals(inr("-33.00"), gained);
    var lines = lines("money.changed:");
    assertEquals(inr("33.00"), lines.get(EXCHANGE_DIFFERENCE));
    assertEquals(usd("3.00"), lines.get(PAYMENT_COSTS));
    assertEquals(usd("-100.00"), lines.get(GATEWAY_CLEARING));
    assertEquals(inr("8600.00"), lines.get(BANK));
    assertTrue(TestHouse.get(CheckBooks.class).unbalanced().isEmpty());
  }

  @Test
  void more_is_a_gain_and_exactly_as_much_is_neither() {
    assertEquals(
        inr("100.00"), money.change(transfer("100.00", "0", "9000.00"), rate("89"), FINANCE));
    assertEquals(inr("-100.00"), lines("money.changed:").get(EXCHANGE_DIFFERENCE));
    var even = new Transfer(left("10.00", "0"), came("890.00"), DAY, reference + "b");
    assertTrue(money.change(even, rate("89"), FINANCE).isZero());
  }

  @Test
  void part_of_a_coin_goes_to_the_even_one() {
    var rate = new ExchangeRate("USD", "JPY", rate("150.50"), DAY);
    assertEquals(Money.of("150", "JPY"), rate.worth(usd("1.00")));
    assertEquals(Money.of("452", "JPY"), rate.worth(usd("3.00")));
  }

  @Test
  void the_same_reference_again_is_no_second_transfer_and_other_content_is_refused() {
    money.change(transfer("97.00", "3.00", "8600.00"), rate("89.00"), FINANCE);
    money.change(transfer("97.00", "3.00", "8600.00"), rate("89.00"), FINANCE);
    assertThrows(
        Refused.class,
        () -> money.change(transfer("98.00", "2.00", "8600.00"), rate("89.00"), FINANCE));
    var rates = TestHouse.get(ExchangeRates.class);
    assertEquals(
        new BigDecimal("89"), rates.find("USD", "INR", DAY.plusDays(4)).orElseThrow().rate());
    assertTrue(rates.find("USD", "INR", DAY.minusDays(1)).isEmpty());
  }

  @Test
  void money_that_stays_in_its_currency_needs_no_rate() {
    var moved =
        new Transfer(left("50.00", "1.00"), new Transfer.Came(BANK, usd("50.00")), DAY, reference);
    money.move(moved, FINANCE);
    assertEquals(usd("50.00"), lines("money.moved:").get(BANK));
    var other =
        new Transfer(
            left("50.00", "0"), new Transfer.Came(BANK, usd("49.00")), DAY, reference + "b");
    assertRefused(ExchangeRefusal.NOT_THE_SAME_AMOUNT, () -> money.move(other, FINANCE));
  }

  @Test
  void what_makes_no_sense_is_refused_in_words() {
    var good = transfer("97.00", "3.00", "8600.00");
    assertRefused(ExchangeRefusal.RATE_NOT_POSITIVE, () -> money.change(good, rate("0"), FINANCE));
    assertRefused(ExchangeRefusal.RATE_WITHOUT_SOURCE, () -> money.move(good, FINANCE));
    var much = transfer("99999999.00", "0", "8600.00");
    assertRefused(ExchangeRefusal.NOT_SO_MUCH_THERE, () -> money.change(much, rate("89"), FINANCE));
    var none = transfer("0.00", "0", "8600.00");
    assertRefused(ExchangeRefusal.NOTHING_MOVED, () -> money.change(none, rate("89"), FINANCE));
    var later = new Transfer(left("1.00", "0"), came("89.00"), LocalDate.of(2999, 1, 1), reference);
    assertRefused(ExchangeRefusal.DAY_TO_COME, () -> money.change(later, rate("89"), FINANCE));
    var wages =
        new Transfer(
            new Transfer.Left(Account.WAGES_PAYABLE, usd("1.00"), usd("0.00")),
            came("89.00"),
            DAY,
            reference);
    assertRefused(ExchangeRefusal.NO_MONEY_ACCOUNT, () -> money.change(wages, rate("89"), FINANCE));
  }

  @Test
  void a_manager_moves_no_money() {
    var manager = new Actor("S-X", Set.of(Role.MANAGER), Set.of());
    assertThrows(
        Refused.class,
        () -> money.change(transfer("97.00", "3.00", "8600.00"), rate("89"), manager));
  }

  private static void assertRefused(
      ExchangeRefusal why, org.junit.jupiter.api.function.Executable deed) {
    assertEquals(why, assertThrows(Refused.class, deed).reason());
  }

  private Map<Account, Money> lines(String event) {
    return journal.get(event + reference).lines().stream()
        .filter(line -> line.account() != Account.EXCHANGE)
        .collect(Collectors.toMap(JournalLine::account, JournalLine::amount));
  }

  private Transfer transfer(String left, String cost, String came) {
    return new Transfer(left(left, cost), came(came), DAY, reference);
  }

  private static Transfer.Left left(String amount, String cost) {
    return new Transfer.Left(GATEWAY_CLEARING, usd(amount), usd(cost));
  }

  private static Transfer.Came came(String amount) {
    return new Transfer.Came(BANK, inr(amount));
  }

  private static ExchangeRate.Quoted rate(String rate) {
    return new ExchangeRate.Quoted(new BigDecimal(rate), "Test bank");
  }

  private static Money usd(String amount) {
    return Money.of(amount, "USD");
  }

  private static Money inr(String amount) {
    return Money.of(amount, "INR");
  }
}
