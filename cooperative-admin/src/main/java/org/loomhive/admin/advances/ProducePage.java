package org.loomhive.admin.advances;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.loomhive.apiary.Harvest;
import org.loomhive.apiary.HoneyLot;
import org.loomhive.kernel.LotNumber;
import org.loomhive.wage.produce.BuyHarvests;
import org.loomhive.wage.produce.ProducePrice;
import org.loomhive.wage.produce.ProducePrices;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;

/** Honey that keepers brought and nobody paid for yet, and the prices by which it is bought. */
@Named("producePage")
@RequestScoped
public class ProducePage {
  @Inject BuyHarvests buying;
  @Inject ProducePrices prices;
  @Inject SignedIn signedIn;
  @Inject Notes notes;

  @Inject
  @ManagedProperty("#{param.lot}")
  String lot;

  private List<HoneyLot> waiting;

  public List<HoneyLot> getWaiting() {
    if (waiting == null) waiting = buying.waiting(signedIn.actor());
    return waiting;
  }

  public List<Harvest> harvests(HoneyLot of) {
    return buying.waiting(of.number());
  }

  public List<ProducePrice> getPrices() {
    return prices.all();
  }

  /** Which lot stands in the form itself: the list may have changed meanwhile. */
  public String buy() {
    buying.buy(new LotNumber(lot), signedIn.actor());
    notes.good("produce.done.buy");
    return "/books/produce?faces-redirect=true";
  }
}
