package org.loomhive.delivery.papers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.Month;

/**
 * Numbers of invoices without gaps, for each registered sender and financial year, of at most 16
 * signs (rule 46 of India's CGST Rules).
 */
@ApplicationScoped
public class InvoiceNumbers {
  private static final int CENTURY = 100;

  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  /** The next one. The row stays locked until the parcel is written or nothing of it is. */
  String next(Consignor from, LocalDate day) {
    var year = financialYear(day);
    var series = registration(from) + "/" + year;
    em.createNativeQuery(
            "INSERT INTO invoice_series (series, last_number) VALUES (?, 1)"
                + " ON DUPLICATE KEY UPDATE last_number = last_number + 1")
        .setParameter(1, series)
        .executeUpdate();
    var last =
        (Number)
            em.createNativeQuery("SELECT last_number FROM invoice_series WHERE series = ?")
                .setParameter(1, series)
                .getSingleResult();
    return "EX%s-%06d".formatted(year, last.intValue());
  }

  /** Two senders with the same tax number are one, and no number may stand there twice. */
  private static String registration(Consignor from) {
    var tax = from.codes().taxNumber();
    return tax.isBlank() ? from.cooperative().map(Object::toString).orElse("NETWORK") : tax;
  }

  /** From April to March: 2627. */
  private static String financialYear(LocalDate day) {
    int first = day.getMonth().compareTo(Month.APRIL) < 0 ? day.getYear() - 1 : day.getYear();
    return "%02d%02d".formatted(first % CENTURY, (first + 1) % CENTURY);
  }
}
