package org.loomhive.ordering.parcel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.loomhive.delivery.papers.CustomsRecords;
import org.loomhive.delivery.travel.SignedPaper;
import org.loomhive.delivery.travel.SignedPapers;
import org.loomhive.delivery.travel.ToSign;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.OrderNumber;
import org.loomhive.kernel.Role;
import org.loomhive.ordering.Orders;

/** Puts a paper to a closed parcel. The same paper is there once. */
@ApplicationScoped
public class SignTravelPaper {
  @Inject Orders orders;
  @Inject CustomsRecords records;
  @Inject SignedPapers papers;

  @Transactional
  public void sign(OrderNumber number, int parcel, ToSign what, Actor actor) {
    actor.require(Role.MANAGER, Role.NETWORK_ADMIN);
    orders.lock(number).parcel(parcel).lines().forEach(l -> actor.requireSight(l.cooperative()));
    var record = records.get(number, parcel);
    if (papers.find(record, what.paper()).isPresent()) return;
    papers.add(new SignedPaper(record, what), actor);
  }
}
