package org.loomhive.storefront.after;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.loomhive.ordering.cancel.CancelLines;
import org.loomhive.storefront.order.StatusPage;

/** A late payment found less than was ordered: she waits, or has her money back for that line. */
@Named("shortLine")
@RequestScoped
public class ShortForm {
  @Inject StatusPage status;
  @Inject CancelLines cancel;

  /** Stands in the form itself, so that an order that changed meanwhile means no other line. */
  @Inject
  @ManagedProperty("#{param.missing}")
  String line;

  public String keepWaiting() {
    cancel.waitFor(status.getOrder().number(), Integer.parseInt(line));
    return status.address();
  }

  public String giveBack() {
    cancel.shortLine(status.getOrder().number(), Integer.parseInt(line));
    return status.address();
  }
}
