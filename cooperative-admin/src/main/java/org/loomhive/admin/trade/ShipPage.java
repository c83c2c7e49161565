package org.loomhive.admin.trade;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import org.loomhive.ordering.OrderLine;
import org.loomhive.ordering.ShipLines;
import org.loomhive.ordering.Tracking;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;

/** The form that sends some lines of an order in one parcel. */
@Named("shipForm")
@RequestScoped
public class ShipPage {
  @Inject OrderPage page;
  @Inject ShipLines ship;
  @Inject SignedIn signedIn;
  @Inject Notes notes;

  private String[] chosen;
  private String carrier = "India Post";
  private String tracking;

  public String ship() {
    var lines = Arrays.stream(getChosen()).map(Integer::valueOf).toList();
    var number = page.getOrder().number();
    ship.ship(number, lines, new Tracking(carrier.strip(), tracking.strip()), signedIn.actor());
    notes.good("trade.order.shipped");
    return "/trade/order?faces-redirect=true&n=" + number;
  }

  /** All that can leave is chosen at first. */
  public String[] getChosen() {
    if (chosen == null)
      chosen =
          page.getShippable().stream()
              .map(OrderLine::lineNumber)
              .map(String::valueOf)
              .toArray(String[]::new);
    return chosen;
  }

  public void setChosen(String[] chosen) {
    this.chosen = chosen;
  }

  public String getCarrier() {
    return carrier;
  }

  public void setCarrier(String carrier) {
    this.carrier = carrier;
  }

  public String getTracking() {
    return tracking;
  }

  public void setTracking(String tracking) {
    this.tracking = tracking;
  }
}
