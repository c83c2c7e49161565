package org.loomhive.storefront.shop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Collectors;
import org.loomhive.catalog.asked.AskedFor;
import org.loomhive.catalog.rate.Approximation;
import org.loomhive.catalog.rate.PublishedRates;
import org.loomhive.catalog.shelf.CraftWords;
import org.loomhive.catalog.shelf.CraftWords.CraftWord;
import org.loomhive.kernel.Money;
import org.loomhive.web.Formats;
import org.loomhive.web.asked.PerRequest;

/** What stands around the piece that is shown: its other variants, its words, its relatives. */
@Named("beside")
@ApplicationScoped
public class BesideProduct {
  @Inject ProductPage page;
  @Inject RelatedProducts related;
  @Inject ProductCards cards;
  @Inject AskedFor asked;
  @Inject ShopCurrency shop;
  @Inject PublishedRates rates;
  @Inject Formats format;
  @Inject HttpServletRequest request;

  private final PerRequest<List<ProductCard>> pieces =
      new PerRequest<>(BesideProduct.class, "pieces");
  private final PerRequest<List<Approximation>> about =
      new PerRequest<>(BesideProduct.class, "about");
  private final PerRequest<List<Axis>> axes = new PerRequest<>(BesideProduct.class, "axes");

  public List<Axis> getAxes() {
    return axes.get(request, this::findAxes);
  }

  private List<Axis> findAxes() {
    var all = page.getOffers();
    return all.size() < 2 ? List.of() : Axis.of(all, page.getOffer());
  }

  /** Variants that are not chosen by size, colour and pattern. */
  public List<ProductOffer> getOthers() {
    var all = page.getOffers();
    if (all.size() < 2) return List.of();
    if (getAxes().isEmpty()) return all;
    return all.stream().filter(offer -> offer.variant().isSecond()).toList();
  }

  public List<ProductCard> getRelated() {
    return pieces.get(request, () -> cards.of(related.of(page.getProduct(), shop.getCurrency())));
  }

  /** How many asked for what is not there. */
  public int getTimesAsked() {
    return asked.times(page.getOffer().variant().sku());
  }

  /** The price in all other currencies of which a rate is known; none is charged. */
  public List<Approximation> getApproximations() {
    return about.get(request, () -> about(page.getOffer().price()));
  }

  private List<Approximation> about(Money price) {
    return rates.currencies().stream()
        .filter(currency -> !currency.equals(price.currency()))
        .flatMap(currency -> rates.about(price, currency).stream())
        .toList();
  }

  /** All of them in a line, each with its rate, and with day and source where these are others. */
  public String getTold() {
    var all = getApproximations();
    return all.stream().map(one -> told(one, all.get(0))).collect(Collectors.joining(" · "));
  }

  private String told(Approximation one, Approximation first) {
    var by = format.number(one.rate());
    if (!one.day().equals(first.day())) by += ", " + format.date(one.day());
    if (!one.source().equals(first.source())) by += ", " + one.source();
    return format.money(one.about()) + " (" + by + ")";
  }

  public List<CraftWord> getCraftWords() {
    var product = page.getProduct();
    return CraftWords.in(product.name() + " " + product.craft());
  }
}
