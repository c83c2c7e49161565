package org.loomhive.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;

/**
 * Counts tries, each in its own transaction: a refusal rolls back what the visitor wanted, never
 * the count. The row is locked while it is counted, so that guesses made at once all count.
 */
@ApplicationScoped
public class Tries {
  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  @Inject Clock clock;

  /** Gives how long the door is still shut, nothing when it was open. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public Duration take(Login login) {
    return locked(login).takeTry(clock.instant());
  }

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void wrong(Login login) {
    locked(login).pause(clock.instant());
  }

  /** The secret was right. A step of codes is taken once; null for none. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public boolean letIn(Login login, Long codeStep) {
    var row = locked(login);
    if (codeStep != null && !((StaffAccount) row).takeCode(codeStep)) return false;
    row.forgetTries();
    return true;
  }

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void write(String realm, Login login, SignInLine.Outcome outcome) {
    em.persist(new SignInLine(realm, login == null ? null : login.who(), outcome, clock.instant()));
  }

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void changeSecret(Login login, String hash) {
    locked(login).changeSecret(hash);
  }

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void choosePassword(StaffAccount account, String hash) {
    ((StaffAccount) locked(account)).choosePassword(hash, clock.instant());
  }

  private Login locked(Login login) {
    return em.find(login.getClass(), login.id(), LockModeType.PESSIMISTIC_WRITE);
  }
}
