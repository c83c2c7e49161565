package org.loomhive.account.passkey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import org.loomhive.kernel.BuyerRef;
import org.loomhive.kernel.Fingerprint;

/** All passkeys. */
@ApplicationScoped
public class Passkeys {
  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  void add(Passkey passkey) {
    em.persist(passkey);
  }

  void remove(Passkey passkey) {
    em.remove(passkey);
  }

  /** The first one that she added comes first. */
  public List<Passkey> of(BuyerRef buyer) {
    return em.createQuery(
            "select p from Passkey p where p.buyer = :buyer order by p.id", Passkey.class)
        .setParameter("buyer", buyer)
        .getResultList();
  }

  /**
   * @param credentialId as the device gave it
   */
  public Optional<Passkey> find(byte[] credentialId) {
    return query(credentialId).getResultStream().findFirst();
  }

  /** The same, and nobody else changes it until the transaction ends. */
  Optional<Passkey> lock(byte[] credentialId) {
    return query(credentialId)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  private TypedQuery<Passkey> query(byte[] credentialId) {
    return em.createQuery("select p from Passkey p where p.credentialHash = :hash", Passkey.class)
        .setParameter("hash", Fingerprint.of(credentialId));
  }
}
