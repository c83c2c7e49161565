package org.loomhive.admin.returns;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.loomhive.kernel.Money;
import org.loomhive.ordering.returns.DecideReturn;
import org.loomhive.ordering.returns.ReturnKind;
import org.loomhive.payment.refund.LossCause;
import org.loomhive.web.SignedIn;

/** How one request of a buyer ends: what goes back, what is as new, and what it came from. */
@Named("settleForm")
@RequestScoped
public class SettleForm {
  @Inject ReturnForm page;
  @Inject DecideReturn decide;
  @Inject SignedIn signedIn;

  private final Map<Integer, Integer> good = new TreeMap<>();
  private BigDecimal back;
  private LossCause cause;

  /**
   * What came is as new unless somebody says otherwise; who thought better of it had no complaint.
   */
  @PostConstruct
  void propose() {
    good.putAll(page.getRequest().came());
    if (!isClaim()) cause = LossCause.CHANGE_OF_MIND;
  }

  private boolean isClaim() {
    return page.getRequest().kind() == ReturnKind.CLAIM;
  }

  public List<LossCause> getCauses() {
    return Arrays.stream(LossCause.values())
        .filter(one -> !isClaim() || one != LossCause.CHANGE_OF_MIND)
        .toList();
  }

  public String settle() {
    var currency = page.getOrder().total().currency();
    var sum = back == null ? Money.zero(currency) : Money.of(back.toPlainString(), currency);
    var how = new DecideReturn.Ending(sum, good, cause);
    decide.settle(page.getRequest().ref(), how, signedIn.actor());
    return page.done("returns.settled");
  }

  public BigDecimal getBack() {
    return back == null ? page.getWorth().amount() : back;
  }

  public void setBack(BigDecimal back) {
    this.back = back;
  }

  public LossCause getCause() {
    return cause;
  }

  public void setCause(LossCause cause) {
    this.cause = cause;
  }

  /** By the number of the line: so many are as new. */
  public Map<Integer, Integer> getGood() {
    return good;
  }
}
