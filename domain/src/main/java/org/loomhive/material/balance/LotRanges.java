package org.loomhive.material.balance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

/** All lots a part at a time, so that a check of millions of movements holds nothing for long. */
@ApplicationScoped
public class LotRanges {
  private static final long LOTS_AT_ONCE = 2_000;
  private static final int WHOLE_PERCENT = 100;

  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  @Inject LotRanges self;

  /** Rows of lots, both ends included. */
  public record Range(long from, long to) {}

  public void each(IntConsumer progress, Consumer<Range> work) {
    var all = self.all();
    for (long from = all.from(); from <= all.to(); from += LOTS_AT_ONCE) {
      work.accept(new Range(from, Math.min(all.to(), from + LOTS_AT_ONCE - 1)));
      long done = Math.min(all.to(), from + LOTS_AT_ONCE - 1) - all.from() + 1;
      progress.accept((int) (done * WHOLE_PERCENT / (all.to() - all.from() + 1)));
    }
  }

  @Transactional
  public Range all() {
    var ends =
        (Object[])
            em.createNativeQuery(
                    "SELECT COALESCE(MIN(id), 1), COALESCE(MAX(id), 0) FROM material_lot")
                .getSingleResult();
    return new Range(((Number) ends[0]).longValue(), ((Number) ends[1]).longValue());
  }
}
