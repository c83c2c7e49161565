package org.loomhive.catalog.shelf;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.loomhive.kernel.leaf.ManyRows;

/**
 * Finds words of the shelf that are spelt nearly like one that is not there. Words that share the
 * most pairs of letters are looked up, and the few whose letters differ least are taken.
 */
@ApplicationScoped
public class Spellings {
  private static final int CANDIDATES = 60;
  private static final int MOST = 3;
  private static final String PAIR = "INSERT IGNORE INTO shelf_spelling (gram, word) VALUES (?, ?)";

  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  /** The nearest words; none when nothing is near enough. */
  List<String> near(String word) {
    var pairs = pairs(word);
    int allowed = Letters.allowed(word);
    if (allowed == 0 || pairs.isEmpty()) return List.of();
    var candidates = candidates(word, pairs);
    int nearest = candidates.stream().mapToInt(one -> Letters.apart(word, one)).min().orElse(99);
    if (nearest > allowed) return List.of();
    return candidates.stream()
        .filter(one -> Letters.apart(word, one) == nearest)
        .limit(MOST)
        .toList();
  }

  /** Words that are new are remembered in the same transaction. */
  void learn(Collection<String> words) {
    var rows = words.stream().flatMap(word -> pairs(word).stream().map(p -> List.of(p, word)));
    ManyRows.write(em, PAIR, rows.sorted(Spellings::inOrder).map(List::<Object>copyOf).toList());
  }

  /** Whoever writes at the same time writes in the same order and waits instead of dying. */
  private static int inOrder(List<String> one, List<String> other) {
    return (one.get(0) + one.get(1)).compareTo(other.get(0) + other.get(1));
  }

  private List<String> candidates(String word, Set<String> pairs) {
    var gaps = String.join(", ", Collections.nCopies(pairs.size(), "?"));
    var query =
        em.createNativeQuery(
            "SELECT word FROM shelf_spelling WHERE gram IN ("
                + gaps
                + ") GROUP BY word ORDER BY COUNT(*) DESC, ABS(CHAR_LENGTH(word) - ?), word LIMIT "
                + CANDIDATES);
    int at = 1;
    for (String pair : pairs) query.setParameter(at++, pair);
    query.setParameter(at, word.codePointCount(0, word.length()));
    List<?> found = query.getResultList();
    return found.stream().map(String.class::cast).toList();
  }

  /** A number has no spelling. */
  private static Set<String> pairs(String word) {
    var pairs = new TreeSet<String>();
    if (word.chars().noneMatch(Character::isLetter)) return pairs;
    int[] letters = ("^" + word + "$").codePoints().toArray();
    for (int i = 0; i + 1 < letters.length; i++) pairs.add(new String(letters, i, 2));
    return pairs;
  }
}
