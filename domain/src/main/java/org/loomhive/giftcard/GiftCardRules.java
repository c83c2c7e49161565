package org.loomhive.giftcard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;

/**
 * What the house has set: sums that are sold, what one person may give, how long a card is good.
 */
@ApplicationScoped
public class GiftCardRules {
  private static final int SHORTEST = 12;
  private static final int LONGEST = 120;

  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  @Inject Clock clock;

  /** Sums that are sold, the smallest first. */
  public List<Money> amounts(String currency) {
    List<?> rows =
        em.createNativeQuery("SELECT minor FROM gift_card_amount WHERE currency = ? ORDER BY minor")
            .setParameter(1, currency)
            .getResultList();
    return rows.stream().map(row -> Money.ofMinor(((Number) row).longValue(), currency)).toList();
  }

  void requireOffered(Money amount) {
    if (!amounts(amount.currency()).contains(amount))
      throw new Refused(GiftCardRefusal.NOT_OFFERED, amount);
  }

  /** Up to this sum one person may give a card; in a currency without a limit never. */
  public Money limit(String currency) {
    List<?> rows =
        em.createNativeQuery(
                "SELECT minor FROM gift_card_limit WHERE currency = ? ORDER BY id DESC LIMIT 1")
            .setParameter(1, currency)
            .getResultList();
    long minor = rows.isEmpty() ? 0 : ((Number) rows.get(0)).longValue();
    return Money.ofMinor(minor, currency);
  }

  /** How long a new card is good; empty for ever, which is how the house begins. */
  public Optional<Integer> months() {
    List<?> rows =
        em.createNativeQuery("SELECT months FROM gift_card_term ORDER BY id DESC LIMIT 1")
            .getResultList();
    return rows.stream().filter(Objects::nonNull).map(row -> ((Number) row).intValue()).findFirst();
  }

  /** The last day of a card that begins today; null for none. */
  LocalDate lastDay(LocalDate today) {
    return months().map(today::plusMonths).orElse(null);
  }

  /**
   * For cards that begin from now on; those that are out keep what they were given.
   *
   * @param months null for ever
   */
  @Transactional
  public void expireAfter(Integer months, Actor actor) {
    actor.require(Role.NETWORK_ADMIN);
    if (months != null && (months < SHORTEST || months > LONGEST))
      throw new Refused(GiftCardRefusal.NOT_A_TERM, SHORTEST, LONGEST);
    em.createNativeQuery("INSERT INTO gift_card_term (months, set_at, set_by) VALUES (?, ?, ?)")
        .setParameter(1, months)
        .setParameter(2, Timestamp.from(clock.instant()))
        .setParameter(3, actor.ref())
        .executeUpdate();
  }

  @Transactional
  public void limit(Money amount, Actor actor) {
    actor.require(Role.NETWORK_ADMIN);
    em.createNativeQuery(
            "INSERT INTO gift_card_limit (minor, currency, set_at, set_by) VALUES (?, ?, ?, ?)")
        .setParameter(1, amount.minor())
        .setParameter(2, amount.currency())
        .setParameter(3, Timestamp.from(clock.instant()))
        .setParameter(4, actor.ref())
        .executeUpdate();
  }
}
