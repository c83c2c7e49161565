package org.loomhive.production;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.MemberRef;
import org.loomhive.kernel.Role;
import org.loomhive.kernel.WorkOrderNumber;
import org.loomhive.messaging.Outbox;
import org.loomhive.production.declined.DeclinedOffers;

/** How an offer ends: the member takes it or not, or the workshop takes it back unanswered. */
@ApplicationScoped
public class AnswerOffer {
  @Inject WorkOrders workOrders;
  @Inject DeclinedOffers declined;
  @Inject Outbox outbox;
  @Inject Clock clock;

  /** Accepting twice is accepting once. The material follows through the outbox. */
  @Transactional
  public void accept(WorkOrderNumber number, MemberRef member) {
    var work = workOrders.lock(number);
    boolean isNew = !work.isAccepted();
    work.accept(member, clock.instant());
    if (!isNew) return;
    declined.forget(number);
    outbox.add(new OfferAccepted(number.value()));
  }

  /** Saying no has no consequence for her but that the next plan asks others for this work. */
  @Transactional
  public void decline(WorkOrderNumber number, MemberRef member) {
    workOrders.lock(number).decline(member, clock.instant());
    declined.note(number, member);
  }

  @Transactional
  public void takeBack(WorkOrderNumber number, Actor actor) {
    actor.require(Role.MANAGER, Role.NETWORK_ADMIN);
    workOrders.lock(number, actor).takeBackOffer();
  }
}
