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
 * @param since when the first parcel left, or was packed where nothing leaves before it is paid;
 *     empty until then
 */
public record OpenAccount(
    OrderNumber order,
    CompanyRef company,
    Money owed,
    PaymentTerm term,
    Optional<LocalDate> since) {
  /** The last day to pay; empty before it is known. */
  public Optional<LocalDate> due() {
    return term.due(since.orElse(null));
  }

  public boolean isOverdue(LocalDate today) {
    return due().filter(today::isAfter).isPresent();
  }
}
