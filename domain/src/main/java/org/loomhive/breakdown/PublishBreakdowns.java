package org.loomhive.breakdown;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.loomhive.kernel.job.GoingOn;

/** Publishes what became of each line whose makers are all paid. A job calls it. */
@ApplicationScoped
public class PublishBreakdowns {
  @Inject PublishBreakdown publish;
  @Inject Clock clock;

  private final GoingOn goingOn = new GoingOn();

  /** Gives how many it published. */
  public int all() {
    var begun = clock.instant();
    var since = goingOn.since(begun);
    long published = publish.ready(since).stream().filter(publish::publish).count();
    goingOn.done(since, begun);
    return (int) published;
  }
}
