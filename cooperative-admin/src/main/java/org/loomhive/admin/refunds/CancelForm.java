package org.loomhive.admin.refunds;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import org.loomhive.admin.trade.OrderPage;
import org.loomhive.ordering.OrderLine;
import org.loomhive.ordering.cancel.CancelLines;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;

/** On the page of an order: lines that nobody has begun to make, each with a button. */
@Named("cancelLine")
@RequestScoped
public class CancelForm {
  @Inject OrderPage page;
  @Inject CancelLines cancel;
  @Inject SignedIn signedIn;
  @Inject Notes notes;

  /** Stands in the form itself, so a list that changed meanwhile means no other line. */
  @Inject
  @ManagedProperty("#{param.cancelled}")
  private String line;

  public List<OrderLine> getLines() {
    var open = CancelLines.cancellable(page.getOrder());
    return open.stream().filter(page.getLines()::contains).toList();
  }

  public String cancel() {
    var number = page.getOrder().number();
    cancel.byStaff(number, Set.of(Integer.parseInt(line)), signedIn.actor());
    notes.good("refunds.cancelled");
    return "/trade/order?faces-redirect=true&n=" + number;
  }
}
