package org.loomhive.breakdown;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Publishes what became of each line whose makers are all paid. A job calls it. */
@ApplicationScoped
public class PublishBreakdowns {
  @Inject PublishBreakdown publish;

  /** Gives how many it published. */
  public int all() {
    var ready = publish.ready();
    ready.forEach(publish::publish);
    return ready.size();
  }
}
