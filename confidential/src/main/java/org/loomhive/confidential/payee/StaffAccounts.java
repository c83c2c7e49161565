package org.loomhive.confidential.payee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.loomhive.confidential.access.Seal;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;
import org.loomhive.kernel.StaffRef;
import org.loomhive.kernel.leaf.Portions;
import org.loomhive.payout.bank.BankAccount;
import org.loomhive.payout.letterbox.LetterboxRefusal;

/** Accounts of the staff, kept as prints, so that no member's money goes to one of them unseen. */
@ApplicationScoped
public class StaffAccounts {
  private static final int AT_ONCE = 500;

  @PersistenceContext(unitName = "confidential")
  EntityManager em;

  @Inject Seal seal;
  @Inject Clock clock;

  @Transactional(TxType.REQUIRES_NEW)
  public void file(StaffRef staff, BankAccount account, Actor actor) {
    actor.require(Role.NETWORK_ADMIN);
    if (!account.hasGoodNumber()) throw new Refused(LetterboxRefusal.ACCOUNT_NUMBER_FORM);
    if (!account.hasGoodBankCode()) throw new Refused(LetterboxRefusal.BANK_CODE_FORM);
    em.persist(new StaffPrint(staff, AccountPrint.of(seal, account), actor.ref(), clock.instant()));
  }

  /** How many prints are filed of this person. */
  @Transactional(TxType.REQUIRES_NEW)
  public long count(StaffRef staff) {
    return em.createQuery("select count(a) from StaffPrint a where a.staff = :staff", Long.class)
        .setParameter("staff", staff)
        .getSingleResult();
  }

  /** Which of these prints are the staff's. */
  Set<String> among(Collection<String> prints) {
    var found = new HashSet<String>();
    for (var some : Portions.of(prints, AT_ONCE))
      found.addAll(
          em.createQuery(
                  "select a.accountPrint from StaffPrint a where a.accountPrint in :some",
                  String.class)
              .setParameter("some", some)
              .getResultList());
    return found;
  }
}
