package org.loomhive.admin.refunds;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.List;
import org.loomhive.catalog.ChargeCurrency;
import org.loomhive.kernel.Money;
import org.loomhive.payment.refund.RefundLimit;
import org.loomhive.payment.refund.RefundLimits;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;

/** Above which sum a second person approves. */
@Named("refundLimit")
@RequestScoped
public class LimitForm {
  @Inject RefundLimits limits;
  @Inject SignedIn signedIn;
  @Inject Notes notes;

  private String currency;
  private BigDecimal amount;

  public List<RefundLimit> getAll() {
    return limits.all();
  }

  public ChargeCurrency[] getCurrencies() {
    return ChargeCurrency.values();
  }

  public String save() {
    limits.set(Money.of(amount.toPlainString(), currency), signedIn.actor());
    notes.good("refunds.limit.saved");
    return "/trade/refunds?faces-redirect=true";
  }

  public String getCurrency() {
    return currency;
  }

  public void setCurrency(String currency) {
    this.currency = currency;
  }

  public BigDecimal getAmount() {
    return amount;
  }

  public void setAmount(BigDecimal amount) {
    this.amount = amount;
  }
}
