package org.loomhive.storefront.finding;

import jakarta.faces.component.FacesComponent;
import java.io.IOException;
import java.util.List;
import org.loomhive.storefront.shop.ProductCard;
import org.loomhive.web.Drawn;
import org.loomhive.web.Formats;
import org.loomhive.web.Markup;

/**
 * Pieces side by side, each with its picture, its makers and its price. The first picture is asked
 * for before all others, as most people see it first; the rest when they come near. In a list that
 * stands <code>below</code> what is seen at once all of them wait.
 */
@FacesComponent(createTag = true, namespace = "loomhive.shop", tagName = "cards")
public class CardList extends Drawn {
  private static final String SIZES = "(min-width: 60rem) 17rem, (min-width: 34rem) 45vw, 92vw";

  @Override
  protected void draw(Markup page) throws IOException {
    var cards = (List<?>) getAttributes().get("of");
    page.open("ul", "class", "products");
    boolean isAhead = !Boolean.TRUE.equals(getAttributes().get("below"));
    for (int i = 0; i < cards.size(); i++)
      write(page, (ProductCard) cards.get(i), isAhead && i == 0);
    page.close("ul");
  }

  private void write(Markup page, ProductCard card, boolean isAhead) throws IOException {
    page.open("li", "class", "product");
    if (card.hasPicture()) picture(page, card, isAhead);
    page.open("div", "class", "about").open("h3", "lang", card.told().tag());
    page.whole("a", card.told().text(), "href", card.address()).close("h3");
    page.whole("span", card.maker(), "class", "soft small");
    var price = card.price();
    var exact = price.amount().toPlainString();
    page.whole("data", format().money(price), "class", "price", "value", exact);
    if (!card.proven().isEmpty()) proven(page, card);
    if (card.rating().isShown()) rating(page, card);
    page.close("div").close("li");
  }

  private void picture(Markup page, ProductCard card, boolean isAhead) throws IOException {
    var picture = card.picture();
    page.open("img", "src", picture.middle(), "srcset", picture.all(), "sizes", SIZES);
    page.attributes("width", "640", "height", "480");
    if (isAhead) page.attributes("fetchpriority", "high");
    else page.attributes("loading", "lazy");
    page.attributes("alt", card.alt().text(), "lang", card.alt().tag()).close("img");
  }

  private static void proven(Markup page, ProductCard card) throws IOException {
    page.open("span", "class", "small proven").whole("span", "✓", "aria-hidden", "true");
    page.text(" " + card.proven()).close("span");
  }

  private void rating(Markup page, ProductCard card) throws IOException {
    var told = List.of(card.rating().average(), card.rating().count());
    page.open("span", "class", "small stars").whole("span", "★", "aria-hidden", "true");
    page.text(" " + format().filled(word("shop.rating"), told)).close("span");
  }

  private Formats format() {
    return given("format", Formats.class);
  }
}
