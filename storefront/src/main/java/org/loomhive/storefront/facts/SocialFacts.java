package org.loomhive.storefront.facts;

import jakarta.faces.component.FacesComponent;
import java.io.IOException;
import org.loomhive.kernel.Money;
import org.loomhive.web.Drawn;
import org.loomhive.web.Markup;

/** The facts of a piece as social networks read them: Open Graph, and the labels of a card. */
@FacesComponent(createTag = true, namespace = "loomhive.shop", tagName = "social")
public class SocialFacts extends Drawn {
  private static final String META = "meta";

  @Override
  protected void draw(Markup page) throws IOException {
    var told = given("of", ToldFacts.class);
    var piece = told.shown();
    if (!piece.links().picture().isEmpty()) picture(page, piece);
    price(page, "product:price", piece.price());
    if (piece.offer().earlierPrice() != null)
      price(page, "product:original_price", piece.offer().earlierPrice());
    tell(page, "product:availability", availability(piece));
    tell(page, "product:condition", "new");
    tell(page, "product:retailer_item_id", piece.identifier());
    tell(page, "product:item_group_id", piece.group());
    tell(page, "product:brand", piece.maker());
    tell(page, "product:weight:value", piece.variant().weightGrams());
    tell(page, "product:weight:units", "g");
    if (piece.delivery().isPresent())
      price(page, "product:shipping_cost", piece.delivery().get().price());
    label(page, 1, ToldFacts.word("shop.product.delivery"), told.delivery().orElse(null));
    label(page, 2, ToldFacts.word("shop.product.return"), told.returns().orElse(null));
  }

  private static void picture(Markup page, ProductFacts piece) throws IOException {
    tell(page, "og:image", piece.links().picture());
    tell(page, "og:image:alt", piece.words().product().firstAlt(piece.product()));
  }

  private static String availability(ProductFacts piece) {
    return switch (piece.availability()) {
      case "OutOfStock" -> "out of stock";
      case "MadeToOrder" -> "available for order";
      default -> "in stock";
    };
  }

  private static void price(Markup page, String property, Money price) throws IOException {
    tell(page, property + ":amount", price.amount().toPlainString());
    tell(page, property + ":currency", price.currency());
  }

  private static void tell(Markup page, String property, Object content) throws IOException {
    page.open(META, "property", property, "content", content).close(META);
  }

  private static void label(Markup page, int number, String about, String text) throws IOException {
    if (text == null) return;
    page.open(META, "name", "twitter:label" + number, "content", about).close(META);
    page.open(META, "name", "twitter:data" + number, "content", text).close(META);
  }
}
