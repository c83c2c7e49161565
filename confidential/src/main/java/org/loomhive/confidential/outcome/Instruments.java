package org.loomhive.confidential.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.loomhive.kernel.NotFound;

/** All instruments in all their editions. */
@ApplicationScoped
public class Instruments {
  @PersistenceContext(unitName = "confidential")
  EntityManager em;

  /** The newest edition of each. */
  public List<Instrument> newest() {
    return em.createQuery(
            "select i from Instrument i where i.edition ="
                + " (select max(j.edition) from Instrument j where j.code = i.code)"
                + " order by i.code",
            Instrument.class)
        .getResultList();
  }

  public Instrument get(String code, int edition) {
    return em.createQuery(
            "select i from Instrument i where i.code = :code and i.edition = :edition",
            Instrument.class)
        .setParameter("code", code)
        .setParameter("edition", edition)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new NotFound("instrument", code));
  }
}
