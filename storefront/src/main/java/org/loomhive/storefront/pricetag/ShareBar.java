package org.loomhive.storefront.pricetag;

import jakarta.faces.component.FacesComponent;
import java.io.IOException;
import java.util.List;
import org.loomhive.storefront.shop.Bar;
import org.loomhive.storefront.shop.ProductOffer;
import org.loomhive.web.Drawn;
import org.loomhive.web.Markup;

/** Who gets what of a price at a glance: a bar, and what its parts are. */
@FacesComponent(createTag = true, namespace = "loomhive.shop", tagName = "bar")
public class ShareBar extends Drawn {
  @Override
  protected void draw(Markup page) throws IOException {
    var bars = given("of", ProductOffer.class).bars();
    draw(page, bars);
    page.open("ul", "class", "legend small");
    for (Bar bar : bars) {
      page.open("li");
      key(page, bar);
      page.text(word("shop.receiver." + bar.receiver()) + " ");
      page.whole("strong", percent(bar)).close("li");
    }
    page.close("ul");
  }

  static void draw(Markup page, List<Bar> bars) throws IOException {
    page.open("div", "class", "share-bar");
    page.open("svg", "viewBox", "0 0 1000 48", "preserveAspectRatio", "none", "role", "img");
    page.attributes("aria-label", word("shop.price.bar"));
    for (Bar bar : bars)
      page.open("rect", "class", "share " + bar.receiver(), "x", bar.start(), "y", "0")
          .attributes("width", bar.width(), "height", "48")
          .close("rect");
    page.close("svg").close("div");
  }

  static void key(Markup page, Bar bar) throws IOException {
    page.whole("span", "", "class", "key share " + bar.receiver(), "aria-hidden", "true");
  }

  static String percent(Bar bar) {
    return bar.percent() + "\u00a0%";
  }
}
