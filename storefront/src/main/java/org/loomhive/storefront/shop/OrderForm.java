package org.loomhive.storefront.shop;

import jakarta.faces.component.FacesComponent;
import java.io.IOException;
import org.loomhive.web.Drawn;
import org.loomhive.web.Markup;

/** Puts pieces of the shown variant into the basket; of what there is one of, one. */
@FacesComponent(createTag = true, namespace = "loomhive.shop", tagName = "order")
public class OrderForm extends Drawn {
  @Override
  protected void draw(Markup page) throws IOException {
    var offer = given("of", ProductOffer.class);
    var action = given("site", String.class) + "/basket/add";
    page.open("form", "class", "add", "method", "post", "action", action);
    page.hidden("sku", offer.sku());
    page.hidden("once", given("once", String.class));
    if (offer.variant().isOneOfAKind()) page.hidden("quantity", "1");
    else quantity(page);
    page.whole("button", word("shop.product.add")).close("form");
  }

  private static void quantity(Markup page) throws IOException {
    page.open("div", "class", "field");
    page.whole("label", word("shop.product.quantity"), "for", "quantity");
    page.open("input", "id", "quantity", "name", "quantity", "type", "number");
    page.attributes("inputmode", "numeric", "min", "1", "max", "99", "value", "1");
    page.attributes("required", "required").close("input").close("div");
  }
}
