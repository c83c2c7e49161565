package org.loomhive.wholesale.company;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.loomhive.kernel.BuyerRef;

/** All who buy for a company beside its contact. */
@ApplicationScoped
public class Colleagues {
  /** Of one company. */
  public static final int MOST = 20;

  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  void add(Colleague colleague) {
    em.persist(colleague);
    em.flush(); // an account that joins twice at once is told so
  }

  /** At once, so that the company may go in the same transaction. */
  void remove(Colleague colleague) {
    em.remove(colleague);
    em.flush();
  }

  /** Who came first stands first. */
  public List<Colleague> of(CompanyRef company) {
    return em.createQuery(
            "select l from Colleague l where l.company = :company order by l.joinedAt, l.id",
            Colleague.class)
        .setParameter("company", company)
        .getResultList();
  }

  public Optional<Colleague> find(BuyerRef buyer) {
    return em.createQuery("select l from Colleague l where l.buyer = :buyer", Colleague.class)
        .setParameter("buyer", buyer)
        .getResultStream()
        .findFirst();
  }
}
