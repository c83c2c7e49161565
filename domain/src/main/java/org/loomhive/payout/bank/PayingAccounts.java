package org.loomhive.payout.bank;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;

/** From which account each currency is paid. */
@ApplicationScoped
public class PayingAccounts {
  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  @Inject Clock clock;

  public Optional<PayingAccount> find(String currency) {
    return em.createQuery(
            "select a from PayingAccount a where a.currency = :currency order by a.id desc",
            PayingAccount.class)
        .setParameter("currency", currency)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  public PayingAccount get(String currency) {
    return find(currency).orElseThrow(() -> new Refused(BankRefusal.NO_PAYING_ACCOUNT, currency));
  }

  /** From now on the currency is paid from this account, by files of ISO 20022. */
  @Transactional
  public void set(String currency, BankOrder.Payer payer, Actor actor) {
    set(currency, payer, null, actor);
  }

  /**
   * @param profile by which its bank takes files, or null for ISO 20022
   */
  @Transactional
  public void set(String currency, BankOrder.Payer payer, String profile, Actor actor) {
    actor.require(Role.FINANCE_APPROVER, Role.NETWORK_ADMIN);
    var account = payer.account();
    if (!account.hasGoodNumber()) throw new Refused(BankRefusal.PAYING_NUMBER_FORM);
    if (!account.hasGoodBankCode()) throw new Refused(BankRefusal.PAYING_CODE_FORM);
    em.persist(new PayingAccount(currency, payer, actor.ref(), clock.instant()).inFilesOf(profile));
  }
}
