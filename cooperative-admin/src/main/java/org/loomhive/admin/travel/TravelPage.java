package org.loomhive.admin.travel;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.loomhive.admin.stages.ParcelLookPage;
import org.loomhive.admin.trade.OrderPage;
import org.loomhive.delivery.papers.CustomsRecord;
import org.loomhive.delivery.papers.CustomsRecords;
import org.loomhive.delivery.travel.TravelPaper;
import org.loomhive.kernel.NotFound;
import org.loomhive.web.asked.Chosen;

/** One paper of one closed parcel, before it is signed. */
@Named("travelPage")
@RequestScoped
public class TravelPage {
  @Inject OrderPage page;
  @Inject ParcelLookPage look;
  @Inject CustomsRecords records;

  @Inject
  @ManagedProperty("#{param.paper}")
  String paper;

  /** Ends in a page that says that it is not there, unless all in the parcel is hers to send. */
  public void open() {
    if (!TravelPaper.of(getRecord()).contains(getPaper())) throw new NotFound("paper", paper);
  }

  public TravelPaper getPaper() {
    return Chosen.of(TravelPaper.class, paper).orElseThrow(() -> new NotFound("paper", paper));
  }

  public CustomsRecord getRecord() {
    return records.get(page.getOrder().number(), look.getParcel().number());
  }

  public String address() {
    return page.address();
  }
}
