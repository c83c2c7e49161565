package org.loomhive.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.loomhive.badge.BadgeBoard;
import org.loomhive.badge.BadgeKind;
import org.loomhive.kernel.ShortMemory;

/**
 * What buyers read right now. Every page names some of it, so what was set is kept for five
 * seconds; whether its moment has come is asked each second, whether its claims are proven each
 * time.
 */
@ApplicationScoped
public class ShownArticles {
  private static final String ALL = "all";

  @Inject Articles articles;
  @Inject BadgeBoard badges;
  @Inject Clock clock;

  private final ShortMemory<String, List<Planned>> kept =
      new ShortMemory<>(Duration.ofSeconds(5), 1);

  /** For each set of proven claims; a page asks three times. */
  private final ShortMemory<Collection<BadgeKind>, List<ShownArticle>> shownNow =
      new ShortMemory<>(Duration.ofSeconds(1), 4);

  /** All that was set for a text, with the versions that may be shown and their other languages. */
  private record Planned(
      Article article,
      List<ArticleShowing> showings,
      Map<Integer, ArticleVersion> versions,
      List<ArticleWords> words) {}

  /** The version that is read; empty when nothing is shown now. Asked of the database. */
  public Optional<ArticleVersion> find(String slug) {
    return ArticleShowing.inForce(articles.showings(slug), clock.instant())
        .filter(showing -> showing.isProven(badges.kinds()))
        .flatMap(showing -> articles.version(slug, showing.number().orElseThrow()));
  }

  /** The same with what is told of it in other languages. */
  public Optional<ShownArticle> read(String slug) {
    return find(slug)
        .map(
            version -> {
              var words = articles.words(slug, version.number());
              return shown(articles.get(slug), version, words, badges.kinds());
            });
  }

  public List<ShownArticle> at(ArticlePlace place) {
    return all().stream().filter(one -> one.place() == place).toList();
  }

  public List<ShownArticle> all() {
    var now = clock.instant();
    var proven = badges.kinds();
    return shownNow.get(proven, now, () -> shown(now, proven));
  }

  private List<ShownArticle> shown(Instant now, Collection<BadgeKind> proven) {
    var shown = new ArrayList<ShownArticle>();
    for (Planned one : kept.get(ALL, now, this::look))
      ArticleShowing.inForce(one.showings(), now)
          .filter(showing -> showing.isProven(proven))
          .map(showing -> one.versions().get(showing.number().orElseThrow()))
          .ifPresent(version -> shown.add(shown(one.article(), version, one.words(), proven)));
    return shown;
  }

  /**
   * @param words the newest first; only the first of a language counts
   */
  private static ShownArticle shown(
      Article article,
      ArticleVersion version,
      List<ArticleWords> words,
      Collection<BadgeKind> proven) {
    var newest =
        words.stream()
            .filter(one -> one.isOf(version))
            .collect(
                Collectors.toMap(
                    ArticleWords::language, Function.identity(), (first, second) -> first));
    newest.values().removeIf(one -> one.isTakenAway() || !one.isProven(proven));
    return new ShownArticle(article, version, Map.copyOf(newest));
  }

  /** Another one whenever pages name something else. */
  public String version() {
    return all().stream().map(ShownArticle::print).collect(Collectors.joining(" "));
  }

  private List<Planned> look() {
    var showings =
        articles.showings().stream().collect(Collectors.groupingBy(ArticleShowing::slug));
    var versions =
        articles.everShown().stream()
            .collect(
                Collectors.groupingBy(
                    ArticleVersion::slug,
                    Collectors.toMap(ArticleVersion::number, Function.identity())));
    var words = articles.everShownWords();
    return articles.all().stream()
        .filter(one -> versions.containsKey(one.slug()))
        .map(one -> new Planned(one, showings.get(one.slug()), versions.get(one.slug()), words))
        .toList();
  }
}
