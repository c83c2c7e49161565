package org.loomhive.admin.refunds;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.loomhive.ordering.refund.SendMoneyAgain;
import org.loomhive.payment.refund.Refund;
import org.loomhive.payment.refund.RefundRef;
import org.loomhive.payment.refund.RefundState;
import org.loomhive.payment.refund.Refunds;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;

/** Beside the refunds: one that came to nothing, with a button that sends it once more. */
@Named("refundAgain")
@RequestScoped
public class AgainForm {
  @Inject Refunds refunds;
  @Inject SendMoneyAgain again;
  @Inject SignedIn signedIn;
  @Inject Notes notes;

  @Inject
  @ManagedProperty("#{param.again}")
  String ref;

  /** The one that is looked at; null without one. */
  public Refund getChosen() {
    if (ref == null || ref.isEmpty() || !signedIn.actor().isNetworkWide()) return null;
    return refunds.get(new RefundRef(ref));
  }

  public String send() {
    var next = again.send(new RefundRef(ref), signedIn.actor());
    if (next.state() == RefundState.TO_APPROVE) notes.warn("refunds.waits");
    else notes.good("refunds.again.sent");
    return "/trade/refunds?faces-redirect=true";
  }
}
