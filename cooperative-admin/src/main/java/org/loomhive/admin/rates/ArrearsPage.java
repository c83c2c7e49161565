package org.loomhive.admin.rates;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.loomhive.admin.ChosenCooperative;
import org.loomhive.kernel.Money;
import org.loomhive.wage.arrears.Arrears;
import org.loomhive.wage.arrears.Due;
import org.loomhive.wage.arrears.PayArrears;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;

/** What is owed for work whose floor rose late: looked at first, and then paid. */
@Named("arrearsPage")
@RequestScoped
public class ArrearsPage {
  @Inject Arrears arrears;
  @Inject PayArrears paying;
  @Inject ChosenCooperative chosen;
  @Inject SignedIn signedIn;
  @Inject Notes notes;

  private List<Due> due;

  public List<Due> getDue() {
    if (due == null) due = arrears.of(chosen.ref());
    return due;
  }

  public Money getTotal() {
    return sum(getDue());
  }

  private Money sum(List<Due> some) {
    return Money.sum(chosen.getOne().currency(), some.stream().map(Due::difference).toList());
  }

  public boolean isPayable() {
    return !getDue().isEmpty() && signedIn.hasAny("FINANCE_PREPARER NETWORK_ADMIN");
  }

  public String pay() {
    var paid = paying.pay(chosen.ref(), signedIn.actor());
    if (paid.isEmpty()) notes.good("rates.arrears.none");
    else notes.good("rates.arrears.paid", paid.size(), sum(paid));
    return "/books/arrears?faces-redirect=true&of=" + chosen.ref();
  }
}
