package org.loomhive.wage.rate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.NotFound;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;
import org.loomhive.membership.Cooperatives;
import org.loomhive.membership.Members;
import org.loomhive.production.Recipes;

/**
 * Writes down how long a piece takes, as it was timed and agreed. From the day of the agreement on
 * it is what the piece is paid by; what was agreed or earned before stays as it was.
 */
@ApplicationScoped
public class RecordStudy {
  @Inject TimeStudies studies;
  @Inject Recipes recipes;
  @Inject Cooperatives cooperatives;
  @Inject Members members;
  @Inject Clock clock;

  @Transactional
  public void record(TimeStudy study, Actor actor) {
    actor.require(Role.MANAGER, Role.QUALITY, Role.NETWORK_ADMIN);
    var cooperative = recipes.cooperativeOf(study.sku());
    actor.requireSight(cooperative);
    study.requireExplained();
    for (TimedPiece piece : study.pieces()) requireMaker(piece, cooperative);
    var now = clock.instant();
    if (study.agreedOn().isAfter(cooperatives.get(cooperative).businessDay(now)))
      throw new Refused(RateRefusal.AGREED_LATER);
    if (studies.of(study.sku()).stream().anyMatch(one -> one.agreedOn().equals(study.agreedOn())))
      throw new Refused(RateRefusal.AGREED_THAT_DAY, study.agreedOn());
    study.recorded(actor.ref(), now);
    studies.add(study);
  }

  /** Those who are timed are those who make it. */
  private void requireMaker(TimedPiece piece, CooperativeRef cooperative) {
    if (!members.get(piece.maker()).cooperative().equals(cooperative))
      throw new NotFound("member", piece.maker());
  }
}
