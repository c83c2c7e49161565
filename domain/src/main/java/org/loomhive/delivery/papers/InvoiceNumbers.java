package org.loomhive.delivery.papers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.Month;
import org.loomhive.kernel.series.NumberSeries;

/**
 * Numbers of invoices without gaps, for each registered sender and financial year, of at most 16
 * signs (rule 46 of India's CGST Rules).
 */
@ApplicationScoped
public class InvoiceNumbers {
  private static final int CENTURY = 100;

  @Inject NumberSeries numbers;

  /** The next one, in the transaction that writes the parcel. */
  String next(Consignor from, LocalDate day) {
    var year = financialYear(day);
    int number = numbers.next("invoice/" + registration(from) + "/" + year);
    return "EX%s-%06d".formatted(year, number);
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
