package org.loomhive.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.OrderNumber;
import org.loomhive.ledger.Journal;

/** Turns a buyer's prepayment into income when a parcel leaves. The same parcel earns once. */
@ApplicationScoped
public class EarnRevenue {
  @Inject Journal journal;

  /**
   * What left the house.
   *
   * @param key names the parcel in the books
   * @param delivery what of the delivery price is earned with it; may be zero
   */
  public record Parcel(String key, Money goods, Money delivery) {}

  @Transactional
  public void earn(OrderNumber order, Parcel parcel, LocalDate day) {
    journal.post(PaymentEntries.earned(order, parcel, day));
  }
}
