package org.loomhive.storefront.facts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.loomhive.catalog.ProductKind;
import org.loomhive.delivery.Restriction;
import org.loomhive.delivery.Restrictions;
import org.loomhive.delivery.travel.TravelPaper;
import org.loomhive.kernel.ShortMemory;
import org.loomhive.kernel.language.Language;
import org.loomhive.web.HouseWords;
import org.loomhive.web.language.Spoken;

/**
 * To where a kind of piece goes only with papers, as a buyer should know before she puts it into a
 * basket. It may be said a minute late; a parcel is asked when it is closed.
 */
@Named
@ApplicationScoped
public class SentWith {
  @Inject Restrictions restrictions;
  @Inject Clock clock;

  private final ShortMemory<Asked, List<Rule>> known =
      new ShortMemory<>(Duration.ofSeconds(60), 100);

  private record Asked(ProductKind kind, Language language) {}

  /** The same papers for some countries, by name. */
  public record Rule(Set<TravelPaper> papers, List<String> countries) {
    public String getPlaces() {
      return String.join(", ", countries);
    }

    public String getWith() {
      return papers.stream()
          .map(paper -> HouseWords.say("code." + paper))
          .collect(Collectors.joining(", "));
    }
  }

  public List<Rule> of(ProductKind kind) {
    return known.get(new Asked(kind, Spoken.now()), clock.instant(), () -> look(kind));
  }

  private List<Rule> look(ProductKind kind) {
    var byPapers =
        restrictions.of(kind).stream()
            .filter(row -> !row.isRefusing())
            .collect(
                Collectors.groupingBy(
                    row -> TravelPaper.write(row.papers()),
                    TreeMap::new,
                    Collectors.mapping(SentWith::name, Collectors.toList())));
    var byName = Collator.getInstance(Spoken.now().locale());
    return byPapers.entrySet().stream()
        .map(
            one ->
                new Rule(
                    TravelPaper.read(one.getKey()),
                    one.getValue().stream().sorted(byName).toList()))
        .toList();
  }

  private static String name(Restriction row) {
    return Spoken.country(row.country());
  }
}
