package org.loomhive.wholesale.company;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Role;
import org.loomhive.messaging.Outbox;
import org.loomhive.stock.StandingHolds;

/** The office says yes to a company, or why not, or pauses it; each word is told by letter. */
@ApplicationScoped
public class DecideCompany {
  @Inject Companies companies;
  @Inject StandingHolds standing;
  @Inject Outbox outbox;
  @Inject Clock clock;

  /** Twice is the same as once. */
  @Transactional
  public void approve(CompanyRef ref, Actor actor) {
    var company = decidedBy(actor, ref);
    if (company.isApproved()) return;
    var now = clock.instant();
    company.approve(actor, now);
    tell(company, now);
  }

  @Transactional
  public void refuse(CompanyRef ref, String why, Actor actor) {
    var company = decidedBy(actor, ref);
    var now = clock.instant();
    company.refuse(why, actor, now);
    tell(company, now);
  }

  /** What stood held for its quotes is free at once. */
  @Transactional
  public void pause(CompanyRef ref, String why, Actor actor) {
    var company = decidedBy(actor, ref);
    var now = clock.instant();
    company.pause(why, actor, now);
    standing.releaseAll(ref.value());
    tell(company, now);
  }

  private Company decidedBy(Actor actor, CompanyRef ref) {
    actor.require(Role.NETWORK_ADMIN);
    return companies.lock(ref);
  }

  private void tell(Company company, Instant now) {
    var state = company.state().name();
    outbox.add(new CompanyToTell(company.contact().value(), state, now.toEpochMilli()));
  }
}
