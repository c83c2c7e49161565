package org.loomhive.admin.trade;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.TreeMap;
import org.loomhive.ordering.OrderLine;
import org.loomhive.ordering.Packing;
import org.loomhive.ordering.ShipLines;
import org.loomhive.ordering.Tracking;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;

/** The form that sends a packed parcel. */
@Named("shipForm")
@RequestScoped
public class ShipPage {
  @Inject OrderPage page;
  @Inject ShipLines ship;
  @Inject SignedIn signedIn;
  @Inject Notes notes;

  private Integer parcel;
  private String carrier = "India Post";
  private String tracking;

  /** Parcels that are packed and wait, if all in them is hers to send. */
  public List<Packing> getParcels() {
    var waiting = new TreeMap<Integer, Packing>();
    for (OrderLine line : page.getLines())
      if (!line.isShipped()) line.packing().ifPresent(p -> waiting.put(p.number(), p));
    return waiting.values().stream().filter(p -> page.getLines().containsAll(inside(p))).toList();
  }

  public List<OrderLine> inside(Packing parcel) {
    return page.getOrder().packedAs(parcel.number());
  }

  public String ship() {
    var number = page.getOrder().number();
    var by = new Tracking(carrier.strip(), tracking.strip());
    ship.ship(number, lines(), by, signedIn.actor());
    notes.good("trade.order.shipped");
    return "/trade/order?faces-redirect=true&n=" + number;
  }

  private List<Integer> lines() {
    return page.getOrder().packedAs(parcel).stream().map(OrderLine::lineNumber).toList();
  }

  public Integer getParcel() {
    return parcel;
  }

  public void setParcel(Integer parcel) {
    this.parcel = parcel;
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
