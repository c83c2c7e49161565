package org.loomhive.confidential.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.loomhive.confidential.access.FileRef;
import org.loomhive.kernel.NotFound;

/** All referrals. Lists carry nothing by which a person is known. */
@ApplicationScoped
public class Referrals {
  @PersistenceContext(unitName = "confidential")
  EntityManager em;

  void add(Referral referral) {
    em.persist(referral);
    em.flush();
  }

  public Optional<Referral> find(FileRef file) {
    return one("select r from Referral r where r.file = :value", file);
  }

  public Referral get(FileRef file) {
    return find(file).orElseThrow(() -> new NotFound("file", "asked for"));
  }

  Optional<Referral> byCase(String lookup) {
    return one("select r from Referral r where r.caseLookup = :value", lookup);
  }

  Optional<Referral> byMember(String lookup) {
    return one("select r from Referral r where r.memberLookup = :value", lookup);
  }

  /** Received and not answered, or accepted and not linked yet; the oldest first. */
  public List<Referral> waiting(int count) {
    return list(
        "select r from Referral r where r.declinedAt is null and r.endedAt is null"
            + " and r.linkedAt is null order by r.referredOn, r.id",
        count);
  }

  /** Those with a member; the newest first. */
  public List<Referral> linked(int count) {
    return list(
        "select r from Referral r where r.sealedMember is not null order by r.linkedAt desc, r.id",
        count);
  }

  private List<Referral> list(String query, int count) {
    return em.createQuery(query, Referral.class).setMaxResults(count).getResultList();
  }

  private Optional<Referral> one(String query, Object value) {
    return em.createQuery(query, Referral.class)
        .setParameter("value", value)
        .getResultStream()
        .findFirst();
  }
}
