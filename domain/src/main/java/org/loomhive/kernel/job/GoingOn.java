package org.loomhive.kernel.job;

import java.time.Duration;
import java.time.Instant;

/**
 * From when on a job looks that goes on from where it was. After a start of its node, and once a
 * day, it looks at everything, so that nothing stays unseen for long whatever happened.
 */
public final class GoingOn {
  /** What takes this long to be committed is still seen. */
  private static final Duration OVERLAP = Duration.ofHours(1);

  private static final Duration WHOLE_AGAIN = Duration.ofDays(1);

  private Instant lookedAtAll;
  private Instant looked;

  /** What happened before that was looked at; the beginning of time for everything. */
  public synchronized Instant since(Instant now) {
    boolean isWhole =
        lookedAtAll == null || lookedAtAll.plus(WHOLE_AGAIN).isBefore(now) || now.isBefore(looked);
    return isWhole ? Instant.EPOCH : looked.minus(OVERLAP);
  }

  /**
   * All of it was looked at.
   *
   * @param since as it was given
   * @param begun when the looking began
   */
  public synchronized void done(Instant since, Instant begun) {
    if (since.equals(Instant.EPOCH)) lookedAtAll = begun;
    looked = begun;
  }
}
