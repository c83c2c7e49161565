package org.loomhive.delivery.papers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.Role;

/** Which form a parcel needs. Where a rate is not known, the long form is right everywhere. */
@ApplicationScoped
public class PostalForms {
  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  /** For a parcel that crosses a border. */
  PostalForm abroad(Money value, int grams, LocalDate day) {
    var rate = rate(value.currency(), day);
    var limit = limit(day);
    boolean isShort = rate.isPresent() && limit.covers(rate.get().sdr(value), grams);
    return isShort ? PostalForm.CN22 : PostalForm.CN23;
  }

  /**
   * Keeps the worth of a special drawing right from a day on. A slip is put right by another row
   * for the same day.
   *
   * @param source who published it
   */
  @Transactional
  public void write(SdrRate rate, String source, Actor actor) {
    actor.require(Role.NETWORK_ADMIN);
    em.persist(rate.written(source, actor.ref()));
  }

  /** The latest on or before a day. */
  public Optional<SdrRate> rate(String currency, LocalDate day) {
    return em.createQuery(
            """
            select r from SdrRate r where r.currency = :currency and r.validFrom <= :day
            order by r.validFrom desc, r.id desc
            """,
            SdrRate.class)
        .setParameter("currency", currency)
        .setParameter("day", day)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** The newest first. */
  public List<SdrRate> rates(int count) {
    return em.createQuery(
            "select r from SdrRate r order by r.validFrom desc, r.currency, r.id desc",
            SdrRate.class)
        .setMaxResults(count)
        .getResultList();
  }

  public PostalFormLimit limit(LocalDate day) {
    return em.createQuery(
            "select l from PostalFormLimit l where l.validFrom <= :day order by l.validFrom desc",
            PostalFormLimit.class)
        .setParameter("day", day)
        .setMaxResults(1)
        .getSingleResult();
  }
}
