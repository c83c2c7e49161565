package org.loomhive.storefront.shop;

import jakarta.faces.component.FacesComponent;
import java.io.IOException;
import org.loomhive.kernel.Money;
import org.loomhive.storefront.languages.ToldPieces;
import org.loomhive.web.Address;
import org.loomhive.web.Drawn;
import org.loomhive.web.Formats;
import org.loomhive.web.Markup;

/** Leads to the same piece in another size, colour or pattern, or to another label of it. */
@FacesComponent(createTag = true, namespace = "loomhive.shop", tagName = "variants")
public class VariantChoice extends Drawn {
  @Override
  protected void draw(Markup page) throws IOException {
    var beside = given("of", BesideProduct.class);
    var shown = given("shown", ProductOffer.class);
    for (Axis axis : beside.getAxes()) draw(page, axis, shown.price());
    if (beside.getOthers().isEmpty()) return;
    begin(page, word("shop.product.choose"));
    for (ProductOffer one : beside.getOthers())
      if (one.sku().equals(shown.sku())) chosen(page, one.label());
      else way(page, one, one.label(), true);
    page.close("p");
  }

  private void draw(Markup page, Axis axis, Money price) throws IOException {
    begin(page, word("shop.product.choose." + axis.kind()));
    for (Axis.Option one : axis.options())
      if (one.isChosen()) chosen(page, one.word());
      else way(page, one.offer(), one.word(), !one.offer().price().equals(price));
    page.close("p");
  }

  private static void begin(Markup page, String about) throws IOException {
    page.open("p", "class", "variants").whole("span", about + ":", "class", "soft").text(" ");
  }

  private void chosen(Markup page, String english) throws IOException {
    page.whole("strong", term(english), "class", "tag chosen", "aria-current", "true").text(" ");
  }

  private void way(Markup page, ProductOffer offer, String english, boolean priced)
      throws IOException {
    var price = priced ? ", " + given("format", Formats.class).money(offer.price()) : "";
    var there = given("address", Address.class).with("v", offer.sku());
    page.whole("a", term(english) + price, "class", "tag", "href", there).text(" ");
  }

  private String term(String english) {
    return given("told", ToldPieces.class).term(english);
  }
}
