package org.loomhive.ledger.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;
import org.loomhive.ledger.Account;
import org.loomhive.ledger.Journal;
import org.loomhive.ledger.JournalEntry;

/**
 * Books money that the organisation moved from one account to another. When it became another
 * currency, the rate and its source are kept, and what came above or below it is shown as a gain or
 * a loss of the organisation; no maker's pay depends on it.
 */
@ApplicationScoped
public class MoveMoney {
  private static final ZoneId ZONE = ZoneId.of("Asia/Kolkata");

  /** Where money of the organisation lies. */
  public static final Set<Account> PLACES = Set.of(Account.BANK, Account.GATEWAY_CLEARING);

  @Inject Journal journal;
  @Inject ExchangeRates rates;
  @Inject Clock clock;

  /** In the same currency. */
  @Transactional
  public void move(Transfer transfer, Actor actor) {
    require(transfer, actor);
    if (transfer.isChange()) throw new Refused(ExchangeRefusal.RATE_WITHOUT_SOURCE);
    post(ExchangeEntries.moved(transfer), transfer.left());
  }

  /** Into another currency; gives what was gained, or lost when it is below zero. */
  @Transactional
  public Money change(Transfer transfer, ExchangeRate.Quoted quoted, Actor actor) {
    require(transfer, actor);
    if (quoted.source().isEmpty()) throw new Refused(ExchangeRefusal.RATE_WITHOUT_SOURCE);
    if (quoted.rate() == null || quoted.rate().signum() <= 0)
      throw new Refused(ExchangeRefusal.RATE_NOT_POSITIVE);
    var rate = rate(transfer, quoted);
    var worth = rate.worth(transfer.left().amount());
    if (post(ExchangeEntries.changed(transfer, worth), transfer.left())) rates.add(rate);
    return transfer.came().amount().minus(worth);
  }

  private static ExchangeRate rate(Transfer transfer, ExchangeRate.Quoted quoted) {
    return new ExchangeRate(
        transfer.left().amount().currency(),
        transfer.came().amount().currency(),
        quoted,
        transfer.on());
  }

  private void require(Transfer transfer, Actor actor) {
    actor.require(Role.FINANCE_PREPARER, Role.FINANCE_APPROVER);
    transfer.requireSense();
    for (Account account : Set.of(transfer.left().account(), transfer.came().account()))
      if (!PLACES.contains(account)) throw new Refused(ExchangeRefusal.NO_MONEY_ACCOUNT, account);
    if (transfer.on().isAfter(LocalDate.ofInstant(clock.instant(), ZONE)))
      throw new Refused(ExchangeRefusal.DAY_TO_COME, transfer.on());
  }

  /** True for a new one; what is booked already is compared by the journal. */
  private boolean post(JournalEntry entry, Transfer.Left left) {
    boolean isNew = journal.find(entry.key()).isEmpty();
    var there = journal.balance(left.account(), left.amount().currency());
    if (isNew && there.compareTo(left.amount().plus(left.cost())) < 0)
      throw new Refused(ExchangeRefusal.NOT_SO_MUCH_THERE, there);
    journal.post(entry);
    return isNew;
  }
}
