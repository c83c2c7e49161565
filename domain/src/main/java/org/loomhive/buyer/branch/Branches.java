package org.loomhive.buyer.branch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.loomhive.wholesale.company.CompanyRef;

/** All branches of all companies. */
@ApplicationScoped
public class Branches {
  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  void add(Branch branch) {
    em.persist(branch);
  }

  void remove(Branch branch) {
    em.remove(branch);
  }

  /** By name. */
  public List<Branch> of(CompanyRef company) {
    return em.createQuery(
            "select b from Branch b where b.company = :company order by b.address.receiver, b.id",
            Branch.class)
        .setParameter("company", company)
        .getResultList();
  }

  /** At once, so that the company may go in the same transaction. */
  void forgetAll(CompanyRef company) {
    of(company).forEach(this::remove);
    em.flush();
  }
}
