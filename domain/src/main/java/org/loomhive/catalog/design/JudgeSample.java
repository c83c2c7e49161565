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

/** A sample is made of the latest edition, looked at, and the edition taken into use. */
@ApplicationScoped
public class JudgeSample {
  @Inject Designs designs;
  @Inject Members members;
  @Inject Cooperatives cooperatives;
  @Inject Clock clock;

  /** The sample's number. */
  @Transactional
  public int made(DesignRef ref, MemberRef maker, LocalDate day, Actor actor) {
    actor.require(Role.MANAGER, Role.QUALITY, Role.NETWORK_ADMIN);
    var design = designs.lock(ref, actor);
    if (!members.get(maker).cooperative().equals(design.cooperative()))
      throw new Refused(DesignRefusal.OTHER_COOPERATIVE);
    if (day.isAfter(cooperatives.get(design.cooperative()).businessDay(clock.instant())))
      throw new Refused(DesignRefusal.MADE_IN_THE_FUTURE);
    return design.latest().sample(day, maker).number();
  }

  /**
   * What was seen of a sample of the latest edition.
   *
   * @param why may be empty when it is good
   */
  public record Verdict(int sample, boolean isGood, String why) {}

  @Transactional
  public void judge(DesignRef ref, Verdict verdict, Actor actor) {
    actor.require(Role.MANAGER, Role.QUALITY, Role.NETWORK_ADMIN);
    var sample = designs.lock(ref, actor).latest().sample(verdict.sample());
    sample.judge(verdict.isGood(), verdict.why(), clock.instant(), actor.ref());
  }

  /** Work is done by the latest edition from now on. */
  @Transactional
  public void use(DesignRef ref, Actor actor) {
    actor.require(Role.MANAGER, Role.NETWORK_ADMIN);
    designs.lock(ref, actor).latest().use(clock.instant(), actor.ref());
  }
}
