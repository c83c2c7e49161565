package org.loomhive.wage.deduction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.MemberRef;
import org.loomhive.kernel.NotFound;
import org.loomhive.kernel.Role;

/** The member agrees, or takes it back. Saying it twice is saying it once. */
@ApplicationScoped
public class ConsentToDeduction {
  @Inject Agreements agreements;
  @Inject Clock clock;

  /** On the portal, where she is signed in with her PIN. */
  @Transactional
  public void onPortal(AgreementNumber number, MemberRef member) {
    agreements.lockOwn(number, member).consentOnPortal(clock.instant());
  }

  /** She said so before this witness, who did not ask for it. */
  @Transactional
  public void inPerson(AgreementNumber number, Actor witness) {
    seen(number, witness).consentBefore(witness, clock.instant());
  }

  /** From the next month that closes on nothing is kept back. */
  @Transactional
  public void takeBack(AgreementNumber number, MemberRef member) {
    agreements.lockOwn(number, member).takeBack(clock.instant());
  }

  private Agreement seen(AgreementNumber number, Actor witness) {
    witness.require(Role.MANAGER, Role.QUALITY, Role.FINANCE_PREPARER, Role.NETWORK_ADMIN);
    var agreement = agreements.lock(number);
    if (!witness.sees(agreement.cooperative())) throw new NotFound("agreement", number);
    return agreement;
  }
}
