package org.loomhive.admin.returns;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.loomhive.admin.trade.OrderPage;
import org.loomhive.ordering.returns.ReturnKind;
import org.loomhive.ordering.returns.ReturnRequest;
import org.loomhive.ordering.returns.ReturnRequests;

/** On the page of an order: what its buyer asked for, and whether she went back on it. */
@Named("orderRequests")
@RequestScoped
public class OrderRequests {
  @Inject OrderPage page;
  @Inject ReturnRequests requests;

  private List<ReturnRequest> known;

  public List<ReturnRequest> getAll() {
    if (known == null) known = requests.of(page.getOrder().number());
    return known;
  }

  public boolean isWithdrawn() {
    return getAll().stream().anyMatch(one -> one.kind() == ReturnKind.WITHDRAWAL);
  }
}
