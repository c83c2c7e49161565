package org.loomhive.catalog.design;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.MemberRef;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;
import org.loomhive.membership.Cooperatives;
import org.loomhive.membership.Members;

/**
 * A sample is made of the latest edition, looked at, and the edition taken into use. Each names the
 * edition that was looked at, so that nothing is said of a newer one that nobody saw.
 */
@ApplicationScoped
public class JudgeSample {
  @Inject Designs designs;
  @Inject Members members;
  @Inject Cooperatives cooperatives;
  @Inject Clock clock;

  /** Gives the sample's number. */
  @Transactional
  public int made(EditionRef of, MemberRef maker, LocalDate day, Actor actor) {
    actor.require(Role.MANAGER, Role.QUALITY, Role.NETWORK_ADMIN);
    var design = designs.lock(of.design(), actor);
    if (!members.get(maker).cooperative().equals(design.cooperative()))
      throw new Refused(DesignRefusal.OTHER_COOPERATIVE);
    if (day.isAfter(cooperatives.get(design.cooperative()).businessDay(clock.instant())))
      throw new Refused(DesignRefusal.MADE_IN_THE_FUTURE);
    return design.latest(of.number()).sample(day, maker).number();
  }

  /**
   * What was seen of a sample.
   *
   * @param why may be empty when it is good
   */
  public record Verdict(int sample, boolean isGood, String why) {}

  @Transactional
  public void judge(EditionRef of, Verdict verdict, Actor actor) {
    actor.require(Role.MANAGER, Role.QUALITY, Role.NETWORK_ADMIN);
    var edition = designs.lock(of.design(), actor).latest(of.number());
    var sample = edition.sample(verdict.sample());
    sample.judge(verdict.isGood(), verdict.why(), clock.instant(), actor.ref());
  }

  /** Work is done by the latest edition from now on. */
  @Transactional
  public void use(EditionRef which, Actor actor) {
    actor.require(Role.MANAGER, Role.NETWORK_ADMIN);
    var edition = designs.lock(which.design(), actor).latest(which.number());
    edition.use(clock.instant(), actor.ref());
  }
}
