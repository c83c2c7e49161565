package org.loomhive.admin.books;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.loomhive.kernel.SlipNumber;
import org.loomhive.payout.PayLine;
import org.loomhive.payout.PayLines;
import org.loomhive.wage.Slip;
import org.loomhive.wage.Slips;
import org.loomhive.web.SignedIn;
import org.loomhive.web.slip.ReadSlip;
import org.loomhive.web.slip.ShownSlip;

/** One slip: how the amount came about and what became of it. */
@Named("slipPage")
@RequestScoped
public class SlipPage {
  @Inject Slips slips;
  @Inject PayLines lines;
  @Inject ReadSlip reading;
  @Inject SignedIn signedIn;

  @Inject
  @ManagedProperty("#{param.n}")
  String n;

  private Slip slip;
  private ShownSlip shown;

  public Slip getSlip() {
    if (slip == null) {
      slip = slips.get(new SlipNumber(n));
      signedIn.actor().requireSight(slip.cooperative());
    }
    return slip;
  }

  public ShownSlip getShown() {
    if (shown == null) shown = reading.read(getSlip());
    return shown;
  }

  public List<PayLine> getPayments() {
    return lines.of(getSlip().member()).stream()
        .filter(line -> line.slip().equals(getSlip().number()))
        .toList();
  }
}
