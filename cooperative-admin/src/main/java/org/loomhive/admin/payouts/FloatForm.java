package org.loomhive.admin.payouts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import org.loomhive.kernel.Money;
import org.loomhive.payout.cash.CashFloat;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;

/** Cash that comes into a float, goes back, or is counted. */
@Named("floatForm")
@RequestScoped
public class FloatForm {
  @Inject CashPage page;
  @Inject CashFloat cashFloat;
  @Inject SignedIn signedIn;
  @Inject Notes notes;

  private BigDecimal amount;
  private String why;

  public String topUp() {
    cashFloat.topUp(page.getChosen().ref(), typed(), signedIn.actor());
    return done("books.cash.toppedup");
  }

  public String payBack() {
    cashFloat.payBack(page.getChosen().ref(), typed(), signedIn.actor());
    return done("books.cash.paidback");
  }

  public String count() {
    cashFloat.count(page.getChosen().ref(), typed(), why, signedIn.actor());
    return done("books.cash.counted");
  }

  private Money typed() {
    return Typed.money(amount, page.getChosen().currency());
  }

  private String done(String note) {
    notes.good(note);
    return "/books/cash?faces-redirect=true&c=" + page.getChosen().ref();
  }

  public BigDecimal getAmount() {
    return amount;
  }

  public void setAmount(BigDecimal amount) {
    this.amount = amount;
  }

  public String getWhy() {
    return why;
  }

  public void setWhy(String why) {
    this.why = why;
  }
}
