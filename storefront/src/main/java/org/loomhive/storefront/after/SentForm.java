package org.loomhive.storefront.after;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.loomhive.ordering.returns.AskReturn;
import org.loomhive.ordering.returns.ReturnRef;
import org.loomhive.storefront.order.StatusPage;

/** A buyer says that her parcel is on its way back. */
@Named("sentBack")
@RequestScoped
public class SentForm {
  @Inject StatusPage status;
  @Inject AskReturn ask;

  /** Stands in the form itself, so that it means this request and no other. */
  @Inject
  @ManagedProperty("#{param.request}")
  String ref;

  @Inject
  @ManagedProperty("#{param.tracking}")
  String tracking;

  public String send() {
    ask.sent(status.getOrder().number(), new ReturnRef(ref), tracking == null ? "" : tracking);
    return status.address();
  }
}
