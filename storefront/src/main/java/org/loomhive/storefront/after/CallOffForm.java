package org.loomhive.storefront.after;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.loomhive.ordering.returns.AskReturn;
import org.loomhive.ordering.returns.ReturnRef;
import org.loomhive.storefront.order.StatusPage;

/** A buyer keeps after all what she asked to send back. */
@Named("callOff")
@RequestScoped
public class CallOffForm {
  @Inject StatusPage status;
  @Inject AskReturn ask;

  /** Stands in the form itself, so that it means this request and no other. */
  @Inject
  @ManagedProperty("#{param.request}")
  String ref;

  public String callOff() {
    ask.callOff(status.getOrder().number(), new ReturnRef(ref));
    return status.address();
  }
}
