package org.loomhive.ordering.back;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.loomhive.account.pause.Pause;
import org.loomhive.account.pause.SlowTries;
import org.loomhive.catalog.Variants;
import org.loomhive.kernel.Fingerprint;
import org.loomhive.kernel.NotFound;
import org.loomhive.kernel.Sku;
import org.loomhive.kernel.language.Language;
import org.loomhive.messaging.Outbox;

/**
 * Somebody asks to be told when a piece is back, or costs less. Nothing more is written to her
 * before she said yes by the letter that goes to that address; asking twice is once.
 */
@ApplicationScoped
public class AskBack {
  /** Letters to strangers are no toy. */
  private static final int FREE = 6;

  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  @Inject Variants variants;
  @Inject SlowTries tries;
  @Inject Outbox outbox;
  @Inject Clock clock;

  /**
   * @param language in which she is written to
   * @param place in the net from where it is asked
   */
  @Transactional
  public void ask(Sku sku, String typed, Language language, String place) {
    requireRoom(sku, place);
    write(new BackInStock(sku, normal(typed), language, clock.instant()), "");
  }

  /** The same when it costs less than now. */
  @Transactional
  public void askCheaper(Sku sku, String currency, Reader reader) {
    requireRoom(sku, reader.place());
    var price =
        variants.get(sku).findPrice(currency).orElseThrow(() -> new NotFound("price", currency));
    var email = normal(reader.email());
    var asked = new BackInStock(sku, email, reader.language(), clock.instant()).below(price);
    write(asked, currency);
  }

  /** Who is to be written to, in which language, and from where in the net it is asked. */
  public record Reader(String email, Language language, String place) {}

  private void requireRoom(Sku sku, String place) {
    if (!variants.get(sku).isOffered()) throw new NotFound("variant", sku);
    var left = tries.take(new SlowTries.Try("back", place, FREE));
    if (!left.isZero()) throw Pause.refused(left);
  }

  private void write(BackInStock asked, String currency) {
    if (isThere(asked, currency)) return;
    em.persist(asked);
    em.flush(); // its number is in the event
    outbox.add(new BackToConfirm(asked.id()));
  }

  private static String normal(String typed) {
    return typed.strip().toLowerCase(Locale.ROOT);
  }

  private boolean isThere(BackInStock asked, String currency) {
    return em.createQuery(
                """
                select count(b) from BackInStock b
                where b.sku = :sku and b.email = :email and b.belowCurrency = :currency
                """,
                Long.class)
            .setParameter("sku", asked.sku())
            .setParameter("email", asked.email())
            .setParameter("currency", currency)
            .getSingleResult()
        > 0;
  }

  public Optional<BackInStock> find(String token) {
    return em.createQuery(
            "select b from BackInStock b where b.tokenHash = :hash", BackInStock.class)
        .setParameter("hash", hash(token))
        .getResultStream()
        .findFirst();
  }

  /** It was she. */
  @Transactional
  public void confirm(String token) {
    find(token).orElseThrow(() -> new NotFound("request", "***")).confirm(clock.instant());
  }

  /** Nothing of it is left. */
  @Transactional
  public void forget(String token) {
    find(token).ifPresent(em::remove);
  }

  static String hash(String token) {
    return Fingerprint.of("back " + token);
  }
}
