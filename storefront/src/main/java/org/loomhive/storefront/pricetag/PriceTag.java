package org.loomhive.storefront.pricetag;

import jakarta.faces.component.FacesComponent;
import java.io.IOException;
import java.util.List;
import org.loomhive.kernel.Money;
import org.loomhive.storefront.landed.TaxedPrices;
import org.loomhive.storefront.shop.ProductOffer;
import org.loomhive.web.Drawn;
import org.loomhive.web.Formats;
import org.loomhive.web.Markup;

/** What a piece costs: now, by weight, before it was lowered, and with tax where the law asks. */
@FacesComponent(createTag = true, namespace = "loomhive.shop", tagName = "price")
public class PriceTag extends Drawn {
  @Override
  protected void draw(Markup page) throws IOException {
    var offer = given("of", ProductOffer.class);
    var exact = offer.price().amount().toPlainString();
    page.open("p").whole("data", money(offer.price()), "class", "price large", "value", exact);
    if (offer.unitPrice() != null)
      page.text(" ")
          .whole(
              "span",
              filled("shop.product.hundred", money(offer.unitPrice())),
              "class",
              "soft small");
    page.close("p");
    if (offer.earlierPrice() != null) before(page, offer);
    for (Object one : given("taxed", List.class)) taxed(page, (TaxedPrices.Shown) one);
  }

  private void before(Markup page, ProductOffer offer) throws IOException {
    var until = format().date(offer.variant().reducedUntil().orElseThrow());
    page.open("p", "id", "before").text(filled("shop.product.reduced", until) + " ");
    page.whole("del", money(offer.earlierPrice())).text(" ");
    page.whole("span", word("shop.product.lowest"), "class", "soft small").close("p");
  }

  private void taxed(Markup page, TaxedPrices.Shown taxed) throws IOException {
    var key = taxed.isAsked() ? "landed.price.within" : "landed.price.taxed";
    var told = filled(key, money(taxed.price()), taxed.percent(), taxed.country());
    page.whole("p", told, "class", "small", "id", "taxed");
  }

  private String money(Money amount) {
    return format().money(amount);
  }

  private String filled(String key, Object... values) {
    return format().filled(word(key), List.of(values));
  }

  private Formats format() {
    return given("format", Formats.class);
  }
}
