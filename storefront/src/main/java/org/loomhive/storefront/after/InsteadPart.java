package org.loomhive.storefront.after;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.loomhive.catalog.Product;
import org.loomhive.catalog.Variant;
import org.loomhive.catalog.told.Told;
import org.loomhive.catalog.told.ToldProducts;
import org.loomhive.kernel.Money;
import org.loomhive.ordering.OrderLine;
import org.loomhive.ordering.instead.InsteadOf;
import org.loomhive.ordering.tax.AskedPrice;
import org.loomhive.storefront.order.StatusPage;
import org.loomhive.storefront.picture.PictureAddress;
import org.loomhive.web.Address;
import org.loomhive.web.language.Spoken;

/** What could be taken instead of a line that a late payment did not find, and what was. */
@Named("instead")
@RequestScoped
public class InsteadPart {
  private static final int SHOWN = 6;

  @Inject StatusPage status;
  @Inject InsteadOf choices;
  @Inject ToldProducts told;
  @Inject Address address;

  private final Map<Integer, List<Choice>> known = new HashMap<>();

  /**
   * One piece that is there.
   *
   * @param name in the language of the page
   * @param back what goes back to her of the price of the line
   * @param picture small; null where there is none
   */
  public record Choice(Variant variant, Told name, Money price, Money back, String picture) {}

  public List<Choice> of(OrderLine line) {
    return known.computeIfAbsent(line.lineNumber(), none -> look(line));
  }

  private List<Choice> look(OrderLine line) {
    var there = choices.of(status.getOrder(), line).stream().limit(SHOWN).toList();
    var names = told.names(there.stream().map(Variant::product).toList(), Spoken.now());
    return there.stream().map(one -> choice(line, one, names.get(one.product().slug()))).toList();
  }

  private Choice choice(OrderLine line, Variant one, Told name) {
    var price = one.priceIn(line.unitPrice().currency());
    var asked = AskedPrice.of(status.getOrder(), line).each();
    var back = asked.minus(price).times(line.quantity());
    return new Choice(one, name, price, back, picture(one.product()));
  }

  private String picture(Product product) {
    return product
        .picture()
        .map(key -> new PictureAddress(address.getRoot(), key).small())
        .orElse(null);
  }

  /** She took something else for it. */
  public boolean isFor(OrderLine line) {
    return status.getOrder().lines().stream()
        .anyMatch(one -> one.inPlaceOf().filter(n -> n == line.lineNumber()).isPresent());
  }
}
