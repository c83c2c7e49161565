package org.loomhive.launcher.demo;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.loomhive.confidential.payee.PayeeBook;
import org.loomhive.kernel.MemberRef;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.Role;
import org.loomhive.ledger.Account;
import org.loomhive.ledger.Journal;
import org.loomhive.ledger.JournalEntry;
import org.loomhive.payout.bank.BankAccount;
import org.loomhive.payout.bank.BankOrder;
import org.loomhive.payout.bank.Destination;
import org.loomhive.payout.bank.PayingAccounts;
import org.loomhive.payout.bank.code.LoadBankCodes;
import org.loomhive.payout.hold.PayLimits;
import org.loomhive.payout.letterbox.PayeeLetters;
import org.loomhive.workbench.TimeMachine;

/**
 * Invented accounts at a bank that does not exist: one for the network, with money on it, and one
 * for each member.
 */
public final class DemoPayees {
  private static final int FILED_DAYS_AGO = 220;
  private static final int IN_CASH = 4;
  private static final int TO_PHONES = 2;
  private static final String NO_REAL_BANK = "ZZZZ0";

  void load(DemoWorld world) {
    world.on(FILED_DAYS_AGO, 10, 0, () -> file(world));
  }

  private static void file(DemoWorld world) {
    payFrom(world);
    check(world);
    int number = 0;
    for (Map.Entry<String, MemberRef> member : new TreeMap<>(world.members.all()).entrySet())
      file(world, member.getValue(), ++number);
    whoWantCash(world).forEach(member -> inCash(world, member));
  }

  /** The last in the list want their money in their hand. */
  public static List<MemberRef> whoWantCash(DemoWorld world) {
    return new TreeMap<>(world.members.all())
        .descendingMap().values().stream().limit(IN_CASH).toList();
  }

  private static void inCash(DemoWorld world, MemberRef member) {
    world.get(PayeeBook.class).file(member, Destination.cash(), "demo cash " + member, "system");
    world.get(PayeeLetters.class).hint(member, Destination.cash(), TimeMachine.now());
  }

  /** Those before them in the list choose their phones later on; the second has a wrong number. */
  public static void choosePhones(DemoWorld world) {
    var numbers = List.of("+918100200300", "+918100200000").iterator();
    new TreeMap<>(world.members.all())
        .descendingMap().values().stream()
            .skip(IN_CASH)
            .limit(TO_PHONES)
            .forEach(member -> toPhone(world, member, numbers.next()));
  }

  private static void toPhone(DemoWorld world, MemberRef member, String number) {
    var to = Destination.wallet(number, "");
    world.get(PayeeBook.class).file(member, to, "demo phone " + member, "system");
    world.get(PayeeLetters.class).hint(member, to, TimeMachine.now());
  }

  private static void check(DemoWorld world) {
    var approver = world.actor("finance-approver", Role.FINANCE_APPROVER);
    world.get(PayLimits.class).set(Money.of("60000.00", "INR"), approver);
    var codes = "ZZZZ".getBytes(StandardCharsets.UTF_8);
    var day = world.today().minusDays(FILED_DAYS_AGO);
    world.get(LoadBankCodes.class).load(codes, "Invented for the demo", day, approver);
  }

  private static void payFrom(DemoWorld world) {
    var account = new BankAccount("700500100001", NO_REAL_BANK + "000001");
    var payer = new BankOrder.Payer("Loomhive Trading", account);
    world
        .get(PayingAccounts.class)
        .set("INR", payer, world.actor("finance-approver", Role.FINANCE_APPROVER));
    var capital = Money.of("1500000.00", "INR");
    world
        .get(Journal.class)
        .post(
            JournalEntry.about("capital.paid_in", "demo", world.today().minusDays(FILED_DAYS_AGO))
                .debit(Account.BANK, capital)
                .credit(Account.CAPITAL, capital));
  }

  /** She wants her money at an account, from the moment to which the clock was turned. */
  public static void file(DemoWorld world, MemberRef member, int number) {
    var digits = "9001%08d".formatted(number * 7_919L + 4_821);
    var account = new BankAccount(digits, NO_REAL_BANK + "%06d".formatted(100 + number % 7));
    var to = Destination.bank(account, "");
    world.get(PayeeBook.class).file(member, to, "demo " + member + " " + number, "system");
    world.get(PayeeLetters.class).hint(member, to, TimeMachine.now());
  }
}
