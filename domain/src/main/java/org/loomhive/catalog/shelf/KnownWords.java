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
import java.util.stream.Stream;
import org.loomhive.kernel.ShortMemory;

/**
 * The words and marks on the shelf. A word of a craft stands for all its spellings. A word that
 * nobody wrote stands for those that begin with it, so that "bask" finds baskets, else for those
 * that are spelt nearly so. Answers are remembered for a minute.
 */
@ApplicationScoped
public class KnownWords {
  private static final int MOST_WORDS = 6;
  private static final int MOST_ENDINGS = 3;
  private static final int MOST_VALUES = 60;
  private static final int COUNTED = 20_001;
  private static final Duration LIFETIME = Duration.ofSeconds(60);

  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  @Inject Spellings spellings;
  @Inject Clock clock;

  private final ShortMemory<String, Term> memory = new ShortMemory<>(LIFETIME, 2_000);
  private final ShortMemory<Facet, List<String>> facets = new ShortMemory<>(LIFETIME, 10);

  /**
   * One word or mark of a search.
   *
   * @param words that are looked for, one of which is enough; empty when there is none
   * @param count of products that have one of them, counted no further than needed
   * @param isGuess whether they only look like what was asked for
   */
  record Term(String asked, List<String> words, int count, boolean isGuess) {
    Guess guess() {
      return new Guess(asked, words);
    }
  }

  /** What a search asks for, the rarest first. */
  List<Term> of(ProductSearch search) {
    var now = clock.instant();
    var words =
        ShelfWords.of(search.text()).stream()
            .limit(MOST_WORDS)
            .map(word -> memory.get(word, now, () -> look(word)));
    var marks =
        search.filter().marks().stream()
            .map(Mark::word)
            .map(mark -> memory.get(mark, now, () -> term(mark, List.of(mark))));
    return Stream.of(words, marks, anyOf(search))
        .flatMap(terms -> terms)
        .sorted(Comparator.comparingInt(Term::count))
        .toList();
  }

  private Stream<Term> anyOf(ProductSearch search) {
    var wanted = search.filter().anyOf();
    if (wanted == null) return Stream.empty();
    var words = wanted.stream().map(Mark::word).sorted().toList();
    var name = String.join(" ", words);
    return Stream.of(memory.get(name, clock.instant(), () -> term(name, words)));
  }

  /** The first values that a facet has on the shelf, in the order of the alphabet. */
  public List<String> values(Facet facet) {
    return facets.get(facet, clock.instant(), () -> look(facet));
  }

  /** Whether a product on the shelf has it now. */
  public boolean isOnShelf(Mark mark) {
    return count(mark.word()) > 0;
  }

  private List<String> look(Facet facet) {
    var values = new ArrayList<String>();
    var start = facet.start();
    for (String next = next(start, start); next != null && values.size() < MOST_VALUES; ) {
      values.add(next.substring(start.length()));
      next = next(start, next);
    }
    return List.copyOf(values);
  }

  private Term look(String word) {
    var spelt = CraftWords.find(word).map(CraftWords.CraftWord::spellings).orElse(List.of());
    var same = Stream.concat(Stream.of(word), spelt.stream()).distinct().toList();
    var exact = term(word, same);
    if (exact.count() > 0) return exact;
    var longer = term(word, longer(word));
    if (longer.count() > 0) return longer;
    var near = term(word, spellings.near(word));
    return new Term(word, near.words(), near.count(), true);
  }

  private List<String> longer(String word) {
    var longer = new ArrayList<String>();
    for (String next = next(word, word); next != null && longer.size() < MOST_ENDINGS; ) {
      longer.add(next);
      next = next(word, next);
    }
    return longer;
  }

  /** Words that no product has are left out. */
  private Term term(String asked, List<String> words) {
    var there = new ArrayList<String>();
    int sum = 0;
    for (String word : words) {
      int count = count(word);
      if (count > 0) there.add(word);
      sum += count;
    }
    return new Term(asked, List.copyOf(there), sum, false);
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
