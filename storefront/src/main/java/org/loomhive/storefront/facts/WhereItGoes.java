package org.loomhive.storefront.facts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.Collator;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.loomhive.catalog.ProductKind;
import org.loomhive.delivery.DeliveryRefusal;
import org.loomhive.delivery.Restriction;
import org.loomhive.delivery.Restrictions;
import org.loomhive.delivery.travel.TravelPaper;
import org.loomhive.kernel.ShortMemory;
import org.loomhive.kernel.language.Language;
import org.loomhive.web.Formats;
import org.loomhive.web.HouseWords;
import org.loomhive.web.language.Spoken;

/**
 * Where a kind of piece may not be sent, and where it goes only with papers, as a buyer should know
 * before she puts it into a basket. It may be said a minute late: the checkout asks anew, and so
 * does who closes a parcel.
 */
@ApplicationScoped
public class WhereItGoes {
  @Inject Restrictions restrictions;
  @Inject Formats format;
  @Inject Clock clock;

  private final ShortMemory<Asked, List<Note>> known =
      new ShortMemory<>(Duration.ofSeconds(60), 100);

  private record Asked(ProductKind kind, Language language) {}

  /**
   * What is said of some countries at once.
   *
   * @param look the classes of its paragraph
   */
  public record Note(String look, String about, String text) {}

  List<Note> of(ProductKind kind) {
    return known.get(new Asked(kind, Spoken.now()), clock.instant(), () -> look(kind));
  }

  private List<Note> look(ProductKind kind) {
    var rows = restrictions.of(kind);
    var refused = places(rows, Restriction::isRefusing, Restriction::reason);
    var papers = places(rows, row -> !row.isRefusing(), row -> TravelPaper.write(row.papers()));
    return Stream.concat(
            refused.entrySet().stream().map(one -> refused(one.getKey(), one.getValue())),
            papers.entrySet().stream().map(one -> with(one.getKey(), one.getValue())))
        .toList();
  }

  /** The names of the countries of some rows, by what holds for them. */
  private static <K extends Comparable<K>> Map<K, String> places(
      List<Restriction> rows, Predicate<Restriction> wanted, Function<Restriction, K> key) {
    var byName = Collator.getInstance(Spoken.now().locale());
    return rows.stream()
        .filter(wanted)
        .sorted((one, other) -> byName.compare(place(one), place(other)))
        .collect(
            Collectors.groupingBy(
                key,
                TreeMap::new,
                Collectors.mapping(WhereItGoes::place, Collectors.joining(", "))));
  }

  private static String place(Restriction row) {
    return Spoken.country(row.country());
  }

  private static Note refused(DeliveryRefusal why, String places) {
    var text = ToldFacts.word("shop.product.notsent." + why) + " " + places + ".";
    return new Note("note warn", ToldFacts.word("shop.product.notsent"), text);
  }

  private Note with(String papers, String places) {
    var named =
        TravelPaper.read(papers).stream()
            .map(paper -> HouseWords.say("code." + paper))
            .collect(Collectors.joining(", "));
    var text = format.filled(ToldFacts.word("shop.product.sentwith.text"), List.of(places, named));
    return new Note("note", ToldFacts.word("shop.product.sentwith"), text);
  }
}
