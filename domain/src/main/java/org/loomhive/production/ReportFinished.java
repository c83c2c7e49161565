package org.loomhive.production;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.loomhive.kernel.MemberRef;
import org.loomhive.kernel.WorkOrderNumber;

/** A member says that her pieces are finished and can be fetched or brought. */
@ApplicationScoped
public class ReportFinished {
  @Inject WorkOrders workOrders;
  @Inject Clock clock;

  @Transactional
  public void finished(WorkOrderNumber number, MemberRef member) {
    workOrders.lock(number).finish(member, clock.instant());
  }
}
