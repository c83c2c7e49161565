package org.loomhive.portal.earnings;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.loomhive.kernel.SlipNumber;
import org.loomhive.wage.Slips;
import org.loomhive.web.SignedIn;
import org.loomhive.web.slip.ReadSlip;
import org.loomhive.web.slip.ShownSlip;

/** One slip, line by line. Another member's slip is not there. */
@Named("slip")
@RequestScoped
public class SlipPage {
  @Inject
  @ManagedProperty("#{param.n}")
  String n;

  @Inject SignedIn signedIn;
  @Inject Slips slips;
  @Inject ReadSlip reading;
  private ShownSlip shown;

  public void open() {
    getShown();
  }

  public ShownSlip getShown() {
    if (shown == null) {
      var own = slips.getOwn(new SlipNumber(n), signedIn.member());
      shown = reading.read(own);
    }
    return shown;
  }
}
