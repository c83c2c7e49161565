package org.loomhive.storefront.pricetag;

import jakarta.faces.component.FacesComponent;
import java.io.IOException;
import java.util.List;
import org.loomhive.catalog.rate.Approximation;
import org.loomhive.web.Drawn;
import org.loomhive.web.Formats;
import org.loomhive.web.Markup;

/**
 * What a price is about in other currencies, by which rates; and that it is not in the chosen one.
 */
@FacesComponent(createTag = true, namespace = "loomhive.shop", tagName = "about")
public class AboutPrice extends Drawn {
  @Override
  protected void draw(Markup page) throws IOException {
    var paid = given("paid", String.class);
    var chosen = given("chosen", String.class);
    if (!paid.equals(chosen)) {
      var no = filled("shop.product.not.in.currency", chosen, paid);
      page.whole("p", no, "class", "note warn", "role", "status");
    }
    List<?> all = given("of", List.class);
    if (!all.isEmpty()) about(page, (Approximation) all.get(0), paid);
  }

  private void about(Markup page, Approximation first, String paid) throws IOException {
    page.open("details").whole("summary", word("shop.product.about"));
    page.whole("p", given("told", String.class));
    var rates =
        filled("shop.product.about.rates", paid, format().date(first.day()), first.source());
    page.whole("p", rates, "class", "hint").close("details");
  }

  private String filled(String key, Object... values) {
    return format().filled(word(key), List.of(values));
  }

  private Formats format() {
    return given("format", Formats.class);
  }
}
