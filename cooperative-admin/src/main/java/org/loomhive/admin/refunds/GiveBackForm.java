package org.loomhive.admin.refunds;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.loomhive.admin.trade.OrderPage;
import org.loomhive.kernel.Money;
import org.loomhive.ordering.refund.FirstOrder;
import org.loomhive.ordering.refund.GiveMoneyBack;
import org.loomhive.payment.refund.AskRefund;
import org.loomhive.payment.refund.LossCause;
import org.loomhive.payment.refund.Refund;
import org.loomhive.payment.refund.RefundReason;
import org.loomhive.payment.refund.RefundState;
import org.loomhive.payment.refund.Refunds;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;

/** On the page of an order: what went back of its money, and a form to give more. */
@Named("giveBack")
@RequestScoped
public class GiveBackForm {
  @Inject OrderPage page;
  @Inject FirstOrder first;
  @Inject Refunds refunds;
  @Inject GiveMoneyBack give;
  @Inject SignedIn signedIn;
  @Inject Notes notes;

  private BigDecimal amount;
  private RefundReason reason = RefundReason.GOODWILL;
  private LossCause cause;
  private String note;

  public List<Refund> getRefunds() {
    return refunds.of(first.of(page.getOrder()).number());
  }

  /** Those that are given by hand. */
  public List<RefundReason> getReasons() {
    return Arrays.stream(RefundReason.values()).filter(RefundReason::isCost).toList();
  }

  public LossCause[] getCauses() {
    return LossCause.values();
  }

  public String give() {
    var order = page.getOrder();
    var sum = Money.of(amount.toPlainString(), order.total().currency());
    var wish = new AskRefund.Wish(order.number(), sum, reason, note.strip());
    give.give(wish.because(cause), signedIn.actor());
    var all = getRefunds();
    boolean waits = all.get(all.size() - 1).state() == RefundState.TO_APPROVE;
    if (waits) notes.warn("refunds.waits");
    else notes.good("refunds.asked");
    return "/trade/order?faces-redirect=true&n=" + order.number();
  }

  public BigDecimal getAmount() {
    return amount;
  }

  public void setAmount(BigDecimal amount) {
    this.amount = amount;
  }

  public RefundReason getReason() {
    return reason;
  }

  public void setReason(RefundReason reason) {
    this.reason = reason;
  }

  public LossCause getCause() {
    return cause;
  }

  public void setCause(LossCause cause) {
    this.cause = cause;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }
}
