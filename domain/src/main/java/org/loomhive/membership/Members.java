package org.loomhive.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.MemberRef;
import org.loomhive.kernel.NotFound;

/** All members of all cooperatives. */
@ApplicationScoped
public class Members {
  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  public void add(Member member) {
    em.persist(member);
  }

  public Optional<Member> find(MemberRef ref) {
    return em.createQuery("select m from Member m where m.ref = :ref", Member.class)
        .setParameter("ref", ref)
        .getResultStream()
        .findFirst();
  }

  public Member get(MemberRef ref) {
    return find(ref).orElseThrow(() -> new NotFound("member", ref));
  }

  public List<Member> of(CooperativeRef cooperative) {
    return em.createQuery(
            "select m from Member m where m.cooperative = :cooperative order by m.called",
            Member.class)
        .setHint("eclipselink.batch", "m.skills")
        .setParameter("cooperative", cooperative)
        .getResultList();
  }
}
