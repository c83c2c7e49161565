package org.loomhive.material;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.loomhive.kernel.NotFound;

/** The kinds of raw material that the network knows. */
@ApplicationScoped
public class Materials {
  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  @Transactional
  public void add(Material material) {
    em.persist(material);
  }

  public Optional<Material> find(MaterialCode code) {
    return em.createQuery("select m from Material m where m.code = :code", Material.class)
        .setParameter("code", code)
        .getResultStream()
        .findFirst();
  }

  public Material get(MaterialCode code) {
    return find(code).orElseThrow(() -> new NotFound("material", code));
  }

  public List<Material> all() {
    return em.createQuery("select m from Material m order by m.name", Material.class)
        .getResultList();
  }
}
