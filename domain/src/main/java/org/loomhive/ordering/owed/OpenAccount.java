package org.loomhive.ordering.owed;

import java.time.LocalDate;
import java.util.Optional;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.OrderNumber;
import org.loomhive.wholesale.company.CompanyRef;
import org.loomhive.wholesale.credit.PaymentTerm;

/**
 * What a company still owes for one order.
 *
 * @param left when the first parcel left; empty while all is here
 */
public record OpenAccount(
    OrderNumber order, CompanyRef company, Money owed, PaymentTerm term, Optional<LocalDate> left) {
  /** The last day to pay; empty before anything left. */
  public Optional<LocalDate> due() {
    return term.due(left.orElse(null));
  }

  public boolean isOverdue(LocalDate today) {
    return due().filter(today::isAfter).isPresent();
  }
}
