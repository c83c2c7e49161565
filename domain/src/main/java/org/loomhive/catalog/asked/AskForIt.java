package org.loomhive.catalog.asked;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.ZoneOffset;
import org.loomhive.catalog.Variants;
import org.loomhive.kernel.Fingerprint;
import org.loomhive.kernel.NotFound;
import org.loomhive.kernel.Sku;

/**
 * Somebody would like to have something back. The same form counts once, however often it comes.
 */
@ApplicationScoped
public class AskForIt {
  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  @Inject Variants variants;
  @Inject Clock clock;

  /**
   * @param onceKey made when the form was shown
   */
  @Transactional
  public void ask(Sku sku, String onceKey) {
    if (!variants.get(sku).isOffered()) throw new NotFound("variant", sku);
    em.createNativeQuery("INSERT IGNORE INTO asked_for (sku, asked_on, once_hash) VALUES (?, ?, ?)")
        .setParameter(1, sku.value())
        .setParameter(
            2, java.sql.Date.valueOf(clock.instant().atZone(ZoneOffset.UTC).toLocalDate()))
        .setParameter(3, Fingerprint.of(sku + ":" + onceKey))
        .executeUpdate();
  }
}
