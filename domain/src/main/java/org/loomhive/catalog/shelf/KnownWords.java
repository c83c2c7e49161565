package org.loomhive.catalog.shelf;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.loomhive.kernel.ShortMemory;

/**
 * The words on the shelf. A word that nobody wrote stands for those that begin with it, so that
 * "bask" finds baskets. Answers are remembered for a minute.
 */
@ApplicationScoped
public class KnownWords {
  private static final int MOST_WORDS = 6;
  private static final int MOST_ENDINGS = 3;
  private static final int COUNTED = 20_001;

  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  @Inject Clock clock;

  private final ShortMemory<String, Term> memory = new ShortMemory<>(Duration.ofSeconds(60), 2_000);

  /**
   * One word of a search.
   *
   * @param words one word, or some that begin with what was written; empty when there is none
   * @param count of products that have one of them, counted no further than needed
   */
  record Term(List<String> words, int count) {}

  /** The words of a text, the rarest first. */
  List<Term> in(String text) {
    var now = clock.instant();
    return ShelfWords.of(text).stream()
        .limit(MOST_WORDS)
        .map(word -> memory.get(word, now, () -> look(word)))
        .sorted(Comparator.comparingInt(Term::count))
        .toList();
  }

  private Term look(String word) {
    int exact = count(word);
    if (exact > 0) return new Term(List.of(word), exact);
    var longer = new ArrayList<String>();
    int sum = 0;
    for (String next = next(word, word); next != null && longer.size() < MOST_ENDINGS; ) {
      longer.add(next);
      sum += count(next);
      next = next(word, next);
    }
    return new Term(List.copyOf(longer), sum);
  }

  /** The first word after a word that still begins with the start; the index is asked only once. */
  private String next(String start, String after) {
    return (String)
        em.createNativeQuery("SELECT MIN(word) FROM shelf_word WHERE word > ? AND word < ?")
            .setParameter(1, after)
            .setParameter(2, start + '\uffff')
            .getSingleResult();
  }

  private int count(String word) {
    var counted =
        em.createNativeQuery(
                "SELECT COUNT(*) FROM (SELECT product_id FROM shelf_word WHERE word = ? LIMIT "
                    + COUNTED
                    + ") some")
            .setParameter(1, word)
            .getSingleResult();
    return ((Number) counted).intValue();
  }
}
