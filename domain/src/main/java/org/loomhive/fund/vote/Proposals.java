package org.loomhive.fund.vote;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.NotFound;

/** All on which members vote or voted. */
@ApplicationScoped
public class Proposals {
  private static final int SHOWN = 60;

  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  void add(Proposal proposal) {
    em.persist(proposal);
  }

  public Optional<Proposal> find(ProposalRef ref) {
    return em.createQuery("select p from Proposal p where p.ref = :ref", Proposal.class)
        .setParameter("ref", ref)
        .getResultStream()
        .findFirst();
  }

  public Proposal get(ProposalRef ref) {
    return find(ref).orElseThrow(() -> new NotFound("proposal", ref));
  }

  /** The same, and nobody else counts or spends until the transaction ends. */
  public Proposal lock(ProposalRef ref) {
    return em.createQuery("select p from Proposal p where p.ref = :ref", Proposal.class)
        .setParameter("ref", ref)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new NotFound("proposal", ref));
  }

  /** The newest first. */
  public List<Proposal> of(CooperativeRef cooperative) {
    return em.createQuery(
            "select p from Proposal p where p.cooperative = :cooperative order by p.id desc",
            Proposal.class)
        .setParameter("cooperative", cooperative)
        .setMaxResults(SHOWN)
        .getResultList();
  }

  List<ProposalRef> endedBefore(LocalDate today) {
    return em.createQuery(
            "select p.ref from Proposal p where p.countedAt is null and p.endsOn < :today"
                + " order by p.id",
            ProposalRef.class)
        .setParameter("today", today)
        .getResultList();
  }

  /** Who is a member and has not left. */
  int members(CooperativeRef cooperative) {
    return em.createQuery(
            "select count(m) from Member m where m.cooperative = :cooperative and m.leftOn is null",
            Long.class)
        .setParameter("cooperative", cooperative)
        .getSingleResult()
        .intValue();
  }
}
