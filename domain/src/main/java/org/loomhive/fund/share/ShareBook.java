package org.loomhive.fund.share;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.MemberRef;

/** All shares of all cooperatives. */
@ApplicationScoped
public class ShareBook {
  private static final String HOLDERS =
      """
      select new org.loomhive.fund.share.Holder(
          m.member, sum(m.shares), sum(m.amount.minor), m.amount.currency)
      from ShareMove m where %s
      group by m.member, m.amount.currency having sum(m.shares) <> 0 order by m.member
      """;

  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  void add(ShareMove move) {
    em.persist(move);
  }

  Optional<ShareMove> find(CooperativeRef cooperative, String document) {
    return em.createQuery(
            "select m from ShareMove m where m.cooperative = :cooperative"
                + " and m.document = :document",
            ShareMove.class)
        .setParameter("cooperative", cooperative)
        .setParameter("document", document)
        .getResultStream()
        .findFirst();
  }

  public List<Holder> of(CooperativeRef cooperative) {
    return em.createQuery(HOLDERS.formatted("m.cooperative = :of"), Holder.class)
        .setParameter("of", cooperative)
        .getResultList();
  }

  public Optional<Holder> of(MemberRef member) {
    return em.createQuery(HOLDERS.formatted("m.member = :of"), Holder.class)
        .setParameter("of", member)
        .getResultStream()
        .findFirst();
  }
}
