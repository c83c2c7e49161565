package org.loomhive.giftcard.books;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;

/** Compares each card with what moved on it and with the journal. Healthy books give nothing. */
@ApplicationScoped
public class CheckGiftCards {
  static final String DIFFERING =
      """
      SELECT ref FROM (
        SELECT ref, balance_minor AS kept, 0 AS moved, 0 AS booked FROM gift_card
        UNION ALL SELECT card_ref, 0, minor, 0 FROM gift_card_movement
        UNION ALL SELECT party, 0, 0, -minor FROM journal_line WHERE account = 'GIFT_CARDS'
      ) three_sides
      GROUP BY ref HAVING SUM(kept) <> SUM(moved) OR SUM(moved) <> SUM(booked) ORDER BY ref
      """;

  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  /** The cards for which the three differ. */
  @Transactional
  public List<String> differing() {
    return em.createNativeQuery(DIFFERING).getResultStream().map(String::valueOf).toList();
  }
}
