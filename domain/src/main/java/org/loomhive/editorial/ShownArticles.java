package org.loomhive.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.loomhive.badge.BadgeBoard;
import org.loomhive.kernel.ShortMemory;

/**
 * What buyers read right now. Every page names some of it, so what was set is kept for five
 * seconds; whether its moment has come, and whether its claims are proven, is asked each time.
 */
@ApplicationScoped
public class ShownArticles {
  private static final String ALL = "all";

  @Inject Articles articles;
  @Inject BadgeBoard badges;
  @Inject Clock clock;

  private final ShortMemory<String, List<Planned>> kept =
      new ShortMemory<>(Duration.ofSeconds(5), 1);

  /** One that is shown, as other pages name it. */
  public record Shown(String slug, ArticleKind kind, ArticlePlace place, ArticleVersion version) {
    public String title() {
      return version.title();
    }

    public String summary() {
      return version.summary();
    }
  }

  /** All that was set for a text, with the versions that may be shown. */
  private record Planned(
      Article article, List<ArticleShowing> showings, Map<Integer, ArticleVersion> versions) {}

  /** The words of one; empty when it is not shown now. Asked of the database. */
  public Optional<ArticleVersion> find(String slug) {
    return ArticleShowing.inForce(articles.showings(slug), clock.instant())
        .filter(showing -> showing.isProven(badges.kinds()))
        .flatMap(showing -> articles.version(slug, showing.number().orElseThrow()));
  }

  public List<Shown> at(ArticlePlace place) {
    return all().stream().filter(one -> one.place() == place).toList();
  }

  public List<Shown> all() {
    var now = clock.instant();
    var proven = badges.kinds();
    var shown = new ArrayList<Shown>();
    for (Planned one : kept.get(ALL, now, this::look))
      ArticleShowing.inForce(one.showings(), now)
          .filter(showing -> showing.isProven(proven))
          .map(showing -> one.versions().get(showing.number().orElseThrow()))
          .ifPresent(version -> shown.add(shown(one.article(), version)));
    return shown;
  }

  private static Shown shown(Article article, ArticleVersion version) {
    return new Shown(article.slug(), article.kind(), article.place(), version);
  }

  /** Another one whenever pages name something else. */
  public String version() {
    return all().stream()
        .map(one -> one.slug() + "." + one.version().number() + one.place())
        .collect(Collectors.joining(" "));
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
    return articles.all().stream()
        .filter(one -> versions.containsKey(one.slug()))
        .map(one -> new Planned(one, showings.get(one.slug()), versions.get(one.slug())))
        .toList();
  }
}
