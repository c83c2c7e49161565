package org.loomhive.portal.earnings;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.loomhive.kernel.PayLineRef;
import org.loomhive.payout.PayLine;
import org.loomhive.payout.PayLines;
import org.loomhive.payout.receipt.ConfirmReceipt;
import org.loomhive.wage.Slips;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;

/** One payment and one question: is it in her hands? */
@Named("payment")
@RequestScoped
public class PaymentPage {
  @Inject
  @ManagedProperty("#{param.n}")
  String n;

  @Inject SignedIn signedIn;
  @Inject PayLines lines;
  @Inject Slips slips;
  @Inject ConfirmReceipt receipt;
  @Inject Notes notes;
  private SlipAndPayment shown;

  public void open() {
    getShown();
  }

  public SlipAndPayment getShown() {
    if (shown == null) {
      PayLine line = lines.getOwn(new PayLineRef(n), signedIn.member());
      shown = new SlipAndPayment(slips.get(line.slip()), line);
    }
    return shown;
  }

  public String received() {
    receipt.received(signedIn.member(), new PayLineRef(n));
    notes.good("earnings.thanks");
    return "/earnings?faces-redirect=true";
  }

  public String notReceived() {
    receipt.notReceived(signedIn.member(), new PayLineRef(n));
    notes.good("earnings.missed");
    return "/earnings?faces-redirect=true";
  }
}
