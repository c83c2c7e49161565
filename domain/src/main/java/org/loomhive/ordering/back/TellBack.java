package org.loomhive.ordering.back;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.loomhive.catalog.Variants;
import org.loomhive.catalog.told.Terms;
import org.loomhive.catalog.told.ToldProducts;
import org.loomhive.messaging.Message;
import org.loomhive.messaging.Recipient;
import org.loomhive.messaging.SendMessage;

/**
 * Writes the two letters: was it you, and it is back, or costs less. With the second she is
 * forgotten.
 */
@ApplicationScoped
public class TellBack {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int BYTES = 24;
  private static final int AT_ONCE = 100;
  private static final Duration UNCONFIRMED = Duration.ofDays(7);
  private static final String ASKED = "back.asked";
  private static final String THERE = "back.there";
  private static final String CHEAPER = "cheaper.";

  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  @Inject Variants variants;
  @Inject ToldProducts told;
  @Inject Terms terms;
  @Inject SendMessage send;
  @Inject Clock clock;
  @Inject TellBack self;

  /** The first letter; its address is drawn now and stands nowhere else. */
  @Transactional
  public void askWhether(long id, String shop) {
    var asked = em.find(BackInStock.class, id, LockModeType.PESSIMISTIC_WRITE);
    if (asked == null || asked.isConfirmed()) return;
    var token = token();
    asked.opensBy(AskBack.hash(token));
    var words = List.of(name(asked), site(asked, shop) + "/back?t=" + token);
    write(asked, asked.below().isEmpty() ? ASKED : CHEAPER + ASKED, words);
  }

  /**
   * Tells all whose piece is there or costs less, and forgets who never said yes. Gives how many
   * were told.
   */
  public int all(String shop) {
    self.forgetUnconfirmed();
    var due = new ArrayList<>(self.due());
    due.addAll(self.dueCheaper());
    due.forEach(id -> self.tell(id, shop));
    return due.size();
  }

  @Transactional
  public List<Long> due() {
    List<?> ids =
        em.createNativeQuery(
                """
                SELECT b.id FROM back_in_stock b
                JOIN stock_item i ON i.sku = b.sku AND b.below_minor IS NULL
                JOIN variant v ON v.sku = b.sku JOIN product p ON p.id = v.product_id
                WHERE b.confirmed_at IS NOT NULL AND p.published_at IS NOT NULL
                  AND v.off_shelf_at IS NULL
                  AND i.on_hand - i.allocated - i.safety > (SELECT COALESCE(SUM(h.pieces), 0)
                    FROM stock_hold h WHERE h.sku = b.sku AND h.held_until > ?)
                ORDER BY b.id LIMIT\s"""
                    + AT_ONCE)
            .setParameter(1, Timestamp.from(clock.instant()))
            .getResultList();
    return ids.stream().map(id -> ((Number) id).longValue()).toList();
  }

  @Transactional
  public List<Long> dueCheaper() {
    List<?> ids =
        em.createNativeQuery(
                """
                SELECT b.id FROM back_in_stock b JOIN variant v ON v.sku = b.sku
                JOIN product p ON p.id = v.product_id
                WHERE b.confirmed_at IS NOT NULL AND p.published_at IS NOT NULL
                  AND v.off_shelf_at IS NULL
                  AND JSON_EXTRACT(v.prices, CONCAT('$.', b.below_currency)) + 0 < b.below_minor
                ORDER BY b.id LIMIT\s"""
                    + AT_ONCE)
            .getResultList();
    return ids.stream().map(id -> ((Number) id).longValue()).toList();
  }

  @Transactional
  public void tell(long id, String shop) {
    var asked = em.find(BackInStock.class, id, LockModeType.PESSIMISTIC_WRITE);
    if (asked == null) return;
    var variant = variants.get(asked.sku());
    var address =
        site(asked, shop) + "/product?p=" + variant.product().slug() + "&v=" + asked.sku();
    var words = new ArrayList<>(List.of(name(asked), address));
    asked.below().ifPresent(than -> words.add(variant.priceIn(than.currency()).toString()));
    write(asked, asked.below().isEmpty() ? THERE : CHEAPER + THERE, words);
    em.remove(asked);
  }

  @Transactional
  public void forgetUnconfirmed() {
    em.createNativeQuery("DELETE FROM back_in_stock WHERE confirmed_at IS NULL AND asked_at < ?")
        .setParameter(1, Timestamp.from(clock.instant().minus(UNCONFIRMED)))
        .executeUpdate();
  }

  /** She waits for nothing any more. */
  @Transactional
  public void forget(String email) {
    em.createQuery("delete from BackInStock b where b.email = :email")
        .setParameter("email", email)
        .executeUpdate();
  }

  private void write(BackInStock asked, String key, List<String> words) {
    var to = Recipient.email(asked.email());
    var message = new Message(to, key, words, asked.language().tag());
    send.once(key + ":" + asked.id(), message);
  }

  private static String site(BackInStock asked, String shop) {
    return shop + asked.language().path();
  }

  /** As it is called where she asked for it. */
  private String name(BackInStock asked) {
    var variant = variants.get(asked.sku());
    var name = told.of(variant.product(), asked.language()).name();
    return (name + " " + terms.say(variant.label(), asked.language())).strip();
  }

  private static String token() {
    var bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
