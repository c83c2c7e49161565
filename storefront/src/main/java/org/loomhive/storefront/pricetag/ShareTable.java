package org.loomhive.storefront.pricetag;

import jakarta.faces.component.FacesComponent;
import java.io.IOException;
import org.loomhive.kernel.Money;
import org.loomhive.storefront.shop.Bar;
import org.loomhive.storefront.shop.ProductOffer;
import org.loomhive.web.Drawn;
import org.loomhive.web.Formats;
import org.loomhive.web.Markup;

/** Who gets what of a price: drawn as a bar, and told as a table that adds up to the cent. */
@FacesComponent(createTag = true, namespace = "loomhive.shop", tagName = "shares")
public class ShareTable extends Drawn {
  private static final String NUMBER = "number";

  @Override
  protected void draw(Markup page) throws IOException {
    var offer = given("of", ProductOffer.class);
    ShareBar.draw(page, offer.bars());
    page.open("table", "class", "shares");
    page.whole("caption", word("shop.price.caption"), "class", "unseen");
    head(page);
    page.open("tbody");
    for (Bar bar : offer.bars()) row(page, bar);
    page.close("tbody").open("tfoot").open("tr");
    page.whole("th", word("shop.price.total"), "scope", "row");
    amount(page, offer.price(), "100\u00a0%");
    page.close("tr").close("tfoot").close("table");
  }

  private void head(Markup page) throws IOException {
    page.open("thead").open("tr").whole("th", word("shop.price.who"), "scope", "col");
    page.whole("th", word("shop.price.amount"), "scope", "col", "class", NUMBER);
    page.whole("th", word("shop.price.share"), "scope", "col", "class", NUMBER);
    page.close("tr").close("thead");
  }

  private void row(Markup page, Bar bar) throws IOException {
    var key = "shop.receiver." + bar.receiver();
    page.open("tr").open("th", "scope", "row");
    ShareBar.key(page, bar);
    page.text(word(key) + " ").whole("span", word(key + ".for"), "class", "soft small what");
    page.close("th");
    amount(page, bar.amount(), ShareBar.percent(bar));
    page.close("tr");
  }

  private void amount(Markup page, Money amount, String share) throws IOException {
    var format = given("format", Formats.class);
    var exact = amount.amount().toPlainString();
    page.open("td", "class", NUMBER);
    page.whole("data", format.money(amount), "class", "price", "value", exact).close("td");
    page.whole("td", share, "class", NUMBER);
  }
}
