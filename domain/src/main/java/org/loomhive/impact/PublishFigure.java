package org.loomhive.impact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/**
 * Publishes a count by rule: under eleven nothing at all, else rounded down to five. What was
 * published for a quarter is never published again with another value.
 */
@ApplicationScoped
public class PublishFigure {
  /** Fewer than this could be recognised. */
  static final long FEWEST = 11;

  private static final long STEP = 5;

  @Inject Figures figures;
  @Inject Clock clock;

  /** The exact count goes no further than this method. */
  @Transactional
  public void publish(String name, Quarter quarter, long exactCount) {
    if (exactCount < FEWEST || figures.find(name, quarter).isPresent()) return;
    figures.add(
        new PublishedFigure(name, quarter, exactCount - exactCount % STEP, clock.instant()));
  }
}
