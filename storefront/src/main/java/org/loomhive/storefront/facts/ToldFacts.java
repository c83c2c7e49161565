package org.loomhive.storefront.facts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.loomhive.catalog.MaterialShare;
import org.loomhive.delivery.ReturnPromise;
import org.loomhive.delivery.safety.AnsweredInTheEu;
import org.loomhive.delivery.safety.SafetyContact;
import org.loomhive.delivery.safety.SafetyContacts;
import org.loomhive.storefront.Words;
import org.loomhive.storefront.finding.ShopWords;
import org.loomhive.storefront.languages.ToldPieces;
import org.loomhive.storefront.shop.ProductPage;
import org.loomhive.web.Formats;

/** The facts of the piece that is shown, in sentences for its page and for social networks. */
@Named
@ApplicationScoped
public class ToldFacts {
  private static final ResourceBundle WORDS = new Words();

  @Inject ProductPage page;
  @Inject PageFacts facts;
  @Inject SafetyContacts contacts;
  @Inject AnsweredInTheEu safety;
  @Inject WhereItGoes countries;
  @Inject ToldPieces told;
  @Inject ShopWords called;
  @Inject Formats format;

  /**
   * One of them.
   *
   * @param id by which others find it in the page; null for most
   */
  public record Fact(String about, String text, String id) {
    Fact(String about, String text) {
      this(about, text, null);
    }
  }

  public ProductFacts shown() {
    return facts.getShown();
  }

  public List<Fact> all() {
    var variant = shown().variant();
    var all = new ArrayList<Fact>();
    all.add(new Fact(word("shop.product.materials"), materials()));
    all.add(
        new Fact(word("shop.product.weight"), filled("shop.product.grams", variant.weightGrams())));
    all.add(new Fact(word("shop.product.origin"), origin()));
    all.add(new Fact(word("shop.product.number"), variant.sku().value()));
    all.add(new Fact(word("landed.heading"), variant.customs().hsCode()));
    all.add(delivered());
    returned().ifPresent(all::add);
    contacts.of(shown().product().cooperative()).stream()
        .map(ToldFacts::answering)
        .forEach(all::add);
    return all;
  }

  List<WhereItGoes.Note> whereItGoes() {
    var product = shown().product();
    var all = new ArrayList<>(countries.of(product.kind()));
    if (safety.isMissing(product))
      all.add(
          new WhereItGoes.Note(
              "note warn", word("shop.product.notsent"), word("shop.product.notsent.union")));
    return all;
  }

  private String materials() {
    return shown().product().materials().stream()
        .map(this::material)
        .collect(Collectors.joining(", "));
  }

  private String material(MaterialShare one) {
    var origin = one.origin().map(place -> " (" + called.place(place) + ")").orElse("");
    return one.percent() + " % " + told.term(shown().product(), one.material()) + origin;
  }

  private String origin() {
    var workshop = page.getWorkshop();
    return filled("shop.cooperative.district", workshop.district())
        + ", "
        + called.place(workshop.stateCode());
  }

  private Fact delivered() {
    var always = word("shop.product.delivery.text") + " " + word("shop.product.duty");
    var about = word("shop.product.delivery");
    return delivery()
        .map(sentence -> new Fact(about, sentence + " " + always, "delivery"))
        .orElse(new Fact(about, always));
  }

  /** To where, how fast and for how much; empty where it may not go. */
  public Optional<String> delivery() {
    return shown()
        .delivery()
        .map(
            terms ->
                filled(
                    "shop.product.delivery.to",
                    shown().market().countryName(),
                    terms.daysFrom(),
                    terms.daysTo(),
                    format.money(terms.price())));
  }

  private Optional<Fact> returned() {
    return returns()
        .map(sentence -> new Fact(word("shop.product.return"), sentence + " " + paid(), "return"));
  }

  private String paid() {
    boolean herself =
        shown().delivery().flatMap(terms -> terms.returns()).map(ReturnPromise::buyerPays).get();
    return word(herself ? "shop.product.return.own" : "shop.product.return.free");
  }

  /** Within how many days; empty where nothing is promised beyond the law. */
  public Optional<String> returns() {
    int days = shown().returnDays();
    return days > 0 ? Optional.of(filled("shop.product.return.days", days)) : Optional.empty();
  }

  /** Who answers for its safety. */
  private static Fact answering(SafetyContact who) {
    var text = String.join(", ", who.name(), who.address(), who.reachedAt());
    return new Fact(word("shop.safety." + who.part()), text);
  }

  private String filled(String key, Object... values) {
    return format.filled(word(key), List.of(values));
  }

  static String word(String key) {
    return WORDS.getString(key);
  }
}
