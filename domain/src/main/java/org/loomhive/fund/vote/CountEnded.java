package org.loomhive.fund.vote;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Counts all votes whose last day is over. A job calls it. */
@ApplicationScoped
public class CountEnded {
  @Inject CountVotes count;

  /** Gives how many it counted. */
  public int all() {
    var ended = count.ended();
    ended.forEach(count::count);
    return ended.size();
  }
}
