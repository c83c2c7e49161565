package org.loomhive.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.loomhive.kernel.BuyerRef;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.MemberRef;
import org.loomhive.kernel.NotFound;
import org.loomhive.kernel.StaffRef;

/** Everybody who may come in. */
@ApplicationScoped
public class Logins {
  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  void add(Login login) {
    em.persist(login);
  }

  public Optional<StaffAccount> find(StaffRef ref) {
    return find(StaffAccount.class, "ref", ref);
  }

  public StaffAccount get(StaffRef ref) {
    return find(ref).orElseThrow(() -> new NotFound("staff", ref));
  }

  /** Nobody else changes it until this transaction ends. */
  public StaffAccount lock(StaffRef ref) {
    return em.createQuery("select s from StaffAccount s where s.ref = :ref", StaffAccount.class)
        .setParameter("ref", ref)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new NotFound("staff", ref));
  }

  public BuyerAccount get(BuyerRef ref) {
    return find(ref).orElseThrow(() -> new NotFound("buyer", ref));
  }

  public Optional<BuyerAccount> find(BuyerRef ref) {
    return find(BuyerAccount.class, "ref", ref);
  }

  /** Nobody else changes it until this transaction ends. */
  public BuyerAccount lock(BuyerRef ref) {
    return em.createQuery("select b from BuyerAccount b where b.ref = :ref", BuyerAccount.class)
        .setParameter("ref", ref)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new NotFound("buyer", ref));
  }

  /** The round of sessions that holds now; nothing for an account that is not there. */
  public Optional<Integer> sessionRound(BuyerRef ref) {
    return em.createQuery(
            "select b.sessionRound from BuyerAccount b where b.ref = :ref and b.erasedAt is null",
            Integer.class)
        .setParameter("ref", ref)
        .getResultStream()
        .findFirst();
  }

  public Optional<MemberLogin> find(MemberRef member) {
    return find(MemberLogin.class, "member", member);
  }

  /** The staff, by name. */
  public List<StaffAccount> staff() {
    return em.createQuery("select s from StaffAccount s order by s.called", StaffAccount.class)
        .getResultList();
  }

  public List<MemberLogin> of(CooperativeRef cooperative) {
    return em.createQuery(
            "select m from MemberLogin m where m.cooperative = :cooperative", MemberLogin.class)
        .setParameter("cooperative", cooperative)
        .getResultList();
  }

  Optional<StaffAccount> staffByEmail(String email) {
    return find(StaffAccount.class, "email", email);
  }

  /**
   * @param email as somebody typed it
   */
  public Optional<BuyerAccount> buyerByEmail(String email) {
    return find(BuyerAccount.class, "email", Login.bareEmail(email));
  }

  Optional<MemberLogin> memberByPhone(Phone phone) {
    return find(MemberLogin.class, "phone", phone.number());
  }

  private <T> Optional<T> find(Class<T> kind, String field, Object value) {
    return em.createQuery(
            "select l from " + kind.getSimpleName() + " l where l." + field + " = :value", kind)
        .setParameter("value", value)
        .getResultStream()
        .findFirst();
  }
}
