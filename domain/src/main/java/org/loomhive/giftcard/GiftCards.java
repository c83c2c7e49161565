package org.loomhive.giftcard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.loomhive.kernel.NotFound;
import org.loomhive.kernel.OrderNumber;

/** All gift cards, what moved on them, and what was asked to be one. */
@ApplicationScoped
public class GiftCards {
  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  void add(Object made) {
    em.persist(made);
    em.flush(); // what is there already shows here
  }

  public Optional<GiftCard> find(GiftCardRef ref) {
    return byRef(ref).getResultStream().findFirst();
  }

  public GiftCard get(GiftCardRef ref) {
    return find(ref).orElseThrow(() -> new NotFound("gift card", ref));
  }

  /** The same, and nobody else spends from it until the transaction ends. */
  public GiftCard lock(GiftCardRef ref) {
    return byRef(ref)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new NotFound("gift card", ref));
  }

  private TypedQuery<GiftCard> byRef(GiftCardRef ref) {
    return em.createQuery("select c from GiftCard c where c.ref = :ref", GiftCard.class)
        .setParameter("ref", ref);
  }

  /** The card that a sale became, once it is paid. */
  public Optional<GiftCard> of(OrderNumber sale) {
    return em.createQuery("select c from GiftCard c where c.sale = :sale", GiftCard.class)
        .setParameter("sale", sale)
        .getResultStream()
        .findFirst();
  }

  Optional<GiftCard> find(GiftCardCode code) {
    return em.createQuery("select c from GiftCard c where c.codeHash = :hash", GiftCard.class)
        .setParameter("hash", code.hash())
        .getResultStream()
        .findFirst();
  }

  /** By how the code ends, by its reference, its e-mail or the number of its sale; newest first. */
  public List<GiftCard> found(String typed, int most) {
    var text = typed == null ? "" : typed.strip();
    return em.createQuery(
            """
            select c from GiftCard c
            where :text = '' or c.lastFour = :upper or c.toEmail = :lower
              or c.ref = :ref or c.sale = :sale
            order by c.id desc
            """,
            GiftCard.class)
        .setParameter("text", text)
        .setParameter("upper", text.toUpperCase(Locale.ROOT))
        .setParameter("lower", text.toLowerCase(Locale.ROOT))
        .setParameter("ref", ref(text))
        .setParameter("sale", number(text))
        .setMaxResults(most)
        .getResultList();
  }

  private static GiftCardRef ref(String text) {
    var upper = text.toUpperCase(Locale.ROOT);
    return upper.matches("GC-[0-9A-Z]{1,30}") ? new GiftCardRef(upper) : null;
  }

  private static OrderNumber number(String text) {
    var upper = text.toUpperCase(Locale.ROOT);
    return upper.matches("LH-[0-9A-Z]{1,30}") ? new OrderNumber(upper) : null;
  }

  /** The first one first. */
  public List<GiftCardMovement> movements(GiftCardRef ref) {
    return em.createQuery(
            "select m from GiftCardMovement m where m.card = :ref order by m.id",
            GiftCardMovement.class)
        .setParameter("ref", ref)
        .getResultList();
  }

  public Optional<GiftCardSale> findSale(OrderNumber number) {
    return sale(number).getResultStream().findFirst();
  }

  /** The same, and nobody else changes it until the transaction ends. */
  public Optional<GiftCardSale> lockSale(OrderNumber number) {
    return sale(number).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
  }

  private TypedQuery<GiftCardSale> sale(OrderNumber number) {
    return em.createQuery(
            "select s from GiftCardSale s where s.number = :number", GiftCardSale.class)
        .setParameter("number", number);
  }

  /** What she bought, or meant to; the first one first. */
  public List<GiftCardSale> boughtBy(String email) {
    return em.createQuery(
            "select s from GiftCardSale s where s.buyerEmail = :email order by s.id",
            GiftCardSale.class)
        .setParameter("email", email.toLowerCase(Locale.ROOT))
        .getResultList();
  }

  /** Sales that still name somebody who is to be forgotten. */
  public List<OrderNumber> toForget() {
    return em.createQuery(
            "select s.number from GiftCardSale s where s.forgetAskedAt is not null"
                + " and s.forgottenAt is null order by s.id",
            OrderNumber.class)
        .getResultList();
  }

  Optional<GiftCardSale> findSale(String onceHash) {
    return em.createQuery("select s from GiftCardSale s where s.onceKey = :key", GiftCardSale.class)
        .setParameter("key", onceHash)
        .getResultStream()
        .findFirst();
  }
}
