package org.loomhive.admin.owed;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.loomhive.admin.accounts.BooksSpan;
import org.loomhive.payment.tax.PayTaxOver;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;

/** Books that tax was paid to a tax office. */
@Named("payTax")
@RequestScoped
public class PayTaxForm {
  private static final int MONTHS = 12;

  @Inject PayTaxOver pay;
  @Inject BooksSpan span;
  @Inject SignedIn signedIn;
  @Inject Notes notes;

  private String scheme;
  private String month;
  private String document;

  public String book() {
    pay.pay(scheme, YearMonth.parse(month), document.strip(), signedIn.actor());
    notes.good("owed.paid");
    return "/books/tax?faces-redirect=true";
  }

  /** The last twelve that are over. */
  public List<YearMonth> getMonths() {
    var now = YearMonth.from(span.getToday());
    return IntStream.rangeClosed(1, MONTHS).mapToObj(now::minusMonths).toList();
  }

  public String getScheme() {
    return scheme;
  }

  public void setScheme(String scheme) {
    this.scheme = scheme;
  }

  public String getMonth() {
    return month;
  }

  public void setMonth(String month) {
    this.month = month;
  }

  public String getDocument() {
    return document;
  }

  public void setDocument(String document) {
    this.document = document;
  }
}
