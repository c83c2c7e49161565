package org.loomhive.storefront.after;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Sku;
import org.loomhive.ordering.OrderRefusal;
import org.loomhive.ordering.cancel.CancelLines;
import org.loomhive.ordering.instead.TakeInstead;
import org.loomhive.storefront.order.StatusPage;

/**
 * A late payment found less than was ordered: she waits, has her money back for that line, or takes
 * something else instead.
 */
@Named("shortLine")
@RequestScoped
public class ShortForm {
  @Inject StatusPage status;
  @Inject CancelLines cancel;
  @Inject TakeInstead instead;

  /** Stands in the form itself, so that an order that changed meanwhile means no other line. */
  @Inject
  @ManagedProperty("#{param.missing}")
  String line;

  @Inject
  @ManagedProperty("#{param.instead}")
  String wanted;

  public String keepWaiting() {
    cancel.waitFor(status.getOrder().number(), Integer.parseInt(line));
    return status.address();
  }

  public String giveBack() {
    cancel.shortLine(status.getOrder().number(), Integer.parseInt(line));
    return status.address();
  }

  public String takeInstead() {
    if (wanted == null) throw new Refused(OrderRefusal.NOT_INSTEAD);
    instead.take(status.getOrder().number(), Integer.parseInt(line), new Sku(wanted));
    return status.address();
  }
}
