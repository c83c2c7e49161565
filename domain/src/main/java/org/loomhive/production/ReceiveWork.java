package org.loomhive.production;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Role;
import org.loomhive.kernel.WorkOrderNumber;

/** Takes finished pieces over from their maker; they wait for inspection from then on. */
@ApplicationScoped
public class ReceiveWork {
  @Inject WorkOrders workOrders;
  @Inject HandOverMaterial handOver;
  @Inject Clock clock;

  @Transactional
  public void receive(WorkOrderNumber number, Actor actor) {
    actor.require(Role.MANAGER, Role.QUALITY, Role.NETWORK_ADMIN);
    var work = workOrders.lock(number, actor);
    handOver.handOver(number);
    work.receive(clock.instant());
  }
}
