package org.loomhive.badge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.loomhive.catalog.Product;
import org.loomhive.catalog.Workshop;
import org.loomhive.catalog.shelf.ProductRow;
import org.loomhive.catalog.told.Stories;
import org.loomhive.catalog.told.Told;
import org.loomhive.catalog.told.ToldProduct;
import org.loomhive.catalog.told.ToldProducts;
import org.loomhive.kernel.ShortMemory;
import org.loomhive.kernel.language.Language;

/**
 * What buyers read of a piece or a cooperative, without what no paper proves any more: a sentence
 * goes out of a text, a word out of a name. Both are back once there is a paper again, and the desk
 * is told each night until somebody mends the words.
 */
@ApplicationScoped
public class ProvenWords {
  private static final Duration LIFETIME = Duration.ofMinutes(30);
  private static final int KEPT = 5_000;
  private static final int KEPT_STORIES = 500;
  private static final String NUMBERED = "\u2116 ";

  @Inject BadgeBoard board;
  @Inject ToldProducts products;
  @Inject Stories stories;
  @Inject Clock clock;

  private final ShortMemory<Asked, ToldProduct> told = new ShortMemory<>(LIFETIME, KEPT);
  private final ShortMemory<Name, String> names = new ShortMemory<>(LIFETIME, KEPT);
  private final ShortMemory<Name, String> toldStories = new ShortMemory<>(LIFETIME, KEPT_STORIES);

  private record Asked(Long product, int version, Language language, Set<BadgeKind> proven) {}

  private record Name(String text, Set<BadgeKind> proven) {}

  public ToldProduct of(Product product, Language language) {
    var proven = Set.copyOf(board.kindsOf(product));
    var asked = new Asked(product.id(), product.version(), language, proven);
    return told.get(asked, clock.instant(), () -> look(product, language, proven));
  }

  private ToldProduct look(Product product, Language language, Set<BadgeKind> proven) {
    var number = NUMBERED + product.id();
    var first = product.picture().map(key -> Map.of(key, product.pictureAlt().orElse("")));
    return products
        .of(product, language)
        .showing(first.orElse(Map.of()))
        .each(
            name -> orElse(ClaimWords.provenWords(name, proven), number),
            text -> ClaimWords.provenSentences(text, proven),
            alt -> ClaimWords.provenWords(alt, proven));
  }

  /** Of a cooperative only its own papers prove anything. */
  public Told story(Workshop workshop, Language language) {
    var proven = Set.copyOf(board.kindsOf(workshop.ref()));
    return stories.of(workshop, language).with(text -> story(text, proven));
  }

  private String story(String text, Set<BadgeKind> proven) {
    var asked = new Name(text, proven);
    return toldStories.get(asked, clock.instant(), () -> ClaimWords.provenSentences(text, proven));
  }

  /** A name of a product, in whatever language; its number when nothing of it is left. */
  public Told name(Product product, Told name) {
    var proven = Set.copyOf(board.kindsOf(product));
    return name.with(text -> orElse(word(text, proven), NUMBERED + product.id()));
  }

  /** What it is made of, what one of its variants is called, or what a picture shows. */
  public String word(Product product, String word) {
    return word(word, Set.copyOf(board.kindsOf(product)));
  }

  /** A short word that many products have: gone when no paper of the house proves it. */
  public String word(String word) {
    return word(word, Set.copyOf(board.kinds()));
  }

  /** The rows of a list as they may be told. */
  public List<ProductRow> rows(List<ProductRow> rows) {
    return rows(rows, board.of(rows));
  }

  /**
   * The same for whoever knows what is proven of them.
   *
   * @param proven badges of each, by its address
   */
  public List<ProductRow> rows(List<ProductRow> rows, Map<String, List<Badge>> proven) {
    return rows.stream().map(row -> told(row, proven.getOrDefault(row.slug(), List.of()))).toList();
  }

  private ProductRow told(ProductRow row, Collection<Badge> badges) {
    var proven = badges.stream().map(Badge::kind).collect(Collectors.toSet());
    UnaryOperator<String> cut = text -> orElse(word(text, proven), NUMBERED + row.place());
    return row.told(row.told().with(cut), row.alt().with(text -> word(text, proven)));
  }

  private String word(String text, Set<BadgeKind> proven) {
    var name = new Name(text, proven);
    return names.get(name, clock.instant(), () -> ClaimWords.provenWords(text, proven));
  }

  private static String orElse(String name, String number) {
    return name.isEmpty() ? number : name;
  }
}
