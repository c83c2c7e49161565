package org.loomhive.ledger.closing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.YearMonth;
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
  @Inject ClosedMonths closed;
  @Inject Clock clock;

  @Transactional
  public void close(Book book, YearMonth month, Actor actor) {
    actor.require(Role.FINANCE_APPROVER, Role.NETWORK_ADMIN);
    if (book.equals(Book.ALL)) throw new IllegalArgumentException("Books are closed one by one");
    if (!closed.isOver(month)) throw new Refused(LedgerRefusal.MONTH_NOT_OVER, month);
    if (closed.isClosed(book, month.atDay(1))) return;
    closed.add(new ClosedBooks(book, month, clock.instant(), actor.ref()));
  }
}
