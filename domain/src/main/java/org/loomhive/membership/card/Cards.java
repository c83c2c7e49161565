package org.loomhive.membership.card;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.MemberRef;
import org.loomhive.kernel.Refused;

/** All cards, those that ended too, so that a lost one is known when somebody brings it. */
@ApplicationScoped
public class Cards {
  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  void add(MemberCard card) {
    em.persist(card);
  }

  /** The good one. */
  public Optional<MemberCard> of(MemberRef member) {
    return em.createQuery("select c from MemberCard c where c.goodFor = :member", MemberCard.class)
        .setParameter("member", member)
        .getResultStream()
        .findFirst();
  }

  /** The good cards in a cooperative. */
  public Map<MemberRef, MemberCard> in(CooperativeRef cooperative) {
    return em.createQuery(
            "select c from MemberCard c, Member m where m.ref = c.goodFor"
                + " and m.cooperative = :cooperative",
            MemberCard.class)
        .setParameter("cooperative", cooperative)
        .getResultStream()
        .collect(Collectors.toMap(MemberCard::member, card -> card));
  }

  /** The good cards of some. */
  public Map<MemberRef, MemberCard> goodOf(Collection<MemberRef> some) {
    if (some.isEmpty()) return Map.of();
    return em.createQuery("select c from MemberCard c where c.goodFor in :some", MemberCard.class)
        .setParameter("some", some)
        .getResultStream()
        .collect(Collectors.toMap(MemberCard::member, card -> card));
  }

  /** Whose card it is; nobody's when it was never given. One that ended is refused in words. */
  public Optional<MemberRef> holderOf(CardCode code) {
    var card =
        em.createQuery("select c from MemberCard c where c.code = :code", MemberCard.class)
            .setParameter("code", code)
            .getResultStream()
            .findFirst();
    if (card.isPresent() && !card.get().isGood()) throw new Refused(CardRefusal.CARD_ENDED);
    return card.map(MemberCard::member);
  }
}
