package org.loomhive.ledger.closing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;
import org.loomhive.ledger.Book;
import org.loomhive.ledger.LedgerRefusal;

/**
 * Closes somebody's books up to a month, with all months before it; for a year that is its last
 * month. Closing twice is the same as closing once, and nothing opens them again.
 */
@ApplicationScoped
public class CloseBooks {
  /** Where a day ends last: a month that is over there is over everywhere. */
  private static final ZoneOffset LAST = ZoneOffset.ofHours(-12);

  @Inject ClosedMonths closed;
  @Inject Clock clock;

  @Transactional
  public void close(Book book, YearMonth month, Actor actor) {
    actor.require(Role.FINANCE_APPROVER, Role.NETWORK_ADMIN);
    if (book.equals(Book.ALL)) throw new IllegalArgumentException("Books are closed one by one");
    if (!month.isBefore(YearMonth.from(LocalDate.ofInstant(clock.instant(), LAST))))
      throw new Refused(LedgerRefusal.MONTH_NOT_OVER, month);
    if (closed.isClosed(book, month.atDay(1))) return;
    closed.add(new ClosedBooks(book, month, clock.instant(), actor.ref()));
  }
}
