package org.loomhive.admin.trade;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.loomhive.ordering.PackLines;
import org.loomhive.ordering.Packing;
import org.loomhive.ordering.ShipLines;
import org.loomhive.ordering.Tracking;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;

/** The forms of closed parcels: one is sent, or opened again. */
@Named("shipForm")
@RequestScoped
public class ShipPage {
  @Inject OrderPage page;
  @Inject PackLines pack;
  @Inject ShipLines ship;
  @Inject SignedIn signedIn;
  @Inject Notes notes;

  /** Stands in the form itself, so a list that changed meanwhile means no other parcel. */
  @Inject
  @ManagedProperty("#{param.opened}")
  private String opened;

  private Integer parcel;
  private String carrier = "India Post";
  private String tracking;

  /** Parcels that are closed and wait, if all in them is hers to send. */
  public List<Packing> getParcels() {
    return page.getParcels().stream().filter(one -> one.shipment().isEmpty()).toList();
  }

  public String ship() {
    var by = new Tracking(carrier.strip(), tracking.strip());
    ship.ship(page.getOrder().number(), parcel, by, signedIn.actor());
    notes.good("trade.order.shipped");
    return page.address();
  }

  public String open() {
    pack.open(page.getOrder().number(), Integer.parseInt(opened), signedIn.actor());
    notes.good("trade.order.opened");
    return page.address();
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
