package org.loomhive.wholesale.company;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.loomhive.kernel.BuyerRef;
import org.loomhive.kernel.NotFound;

/** The contact makes a link for those who shall buy for her company too, and takes one away. */
@ApplicationScoped
public class InviteColleagues {
  @Inject Companies companies;
  @Inject Colleagues colleagues;
  @Inject Clock clock;

  /** Whom she gives it is not asked. The link before is over. */
  @Transactional
  public void makeLink(BuyerRef contact) {
    var company = led(contact);
    if (!company.isApproved()) throw new NotFound("company", contact);
    var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    company.joinsUntil(now.plus(JoinLink.GOOD_FOR));
  }

  /** The link is over too: she has it. Twice is the same as once. */
  @Transactional
  public void remove(BuyerRef contact, BuyerRef colleague) {
    var company = led(contact);
    company.endJoining();
    colleagues
        .find(colleague)
        .filter(one -> one.company().equals(company.ref()))
        .ifPresent(colleagues::remove);
  }

  private Company led(BuyerRef contact) {
    return companies
        .lockOf(contact)
        .filter(company -> company.isLed(contact))
        .orElseThrow(() -> new NotFound("company", contact));
  }
}
