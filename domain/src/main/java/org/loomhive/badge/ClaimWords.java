package org.loomhive.badge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.loomhive.catalog.Product;
import org.loomhive.kernel.Refused;
import org.loomhive.wording.WordList;

/**
 * Free texts say nothing that a badge would have to prove (Directive (EU) 2024/825): who writes
 * "organic" needs a paper for it. The words are kept in a list, in several languages.
 */
@ApplicationScoped
public class ClaimWords {
  private static final WordList LIST = WordList.beside(ClaimWords.class, "claimed.csv");

  @Inject BadgeBoard board;

  /** What a text claims, with the first word that does so. */
  public static Map<BadgeKind, String> in(String text) {
    var claims = new TreeMap<BadgeKind, String>();
    for (BadgeKind kind : BadgeKind.values()) {
      var words = LIST.of(kind.name(), text);
      if (!words.isEmpty()) claims.put(kind, words.get(0));
    }
    return claims;
  }

  /** Refused when a text of the house says what nothing proves today. */
  public void requireProof(String text) {
    requireProof(text, board.kinds());
  }

  void requireProof(String text, Collection<BadgeKind> proven) {
    in(text)
        .forEach(
            (kind, word) -> {
              if (!proven.contains(kind)) throw new Refused(BadgeRefusal.SAID_WITHOUT_PROOF, word);
            });
  }

  /** Nothing in it is said that no paper proves today. */
  public boolean isProven(String text) {
    return board.kinds().containsAll(in(text).keySet());
  }

  /** Words of a product's own texts that no badge of this product proves today. */
  public List<String> unproven(Product product) {
    var proven = board.kindsOf(product);
    return in(product.words()).entrySet().stream()
        .filter(claim -> !proven.contains(claim.getKey()))
        .map(Map.Entry::getValue)
        .toList();
  }
}
