package org.loomhive.storefront.picture;

import jakarta.faces.component.FacesComponent;
import java.io.IOException;
import java.util.List;
import org.loomhive.catalog.picture.ProductPicture;
import org.loomhive.catalog.told.ToldProduct;
import org.loomhive.web.Drawn;
import org.loomhive.web.Markup;

/** The photos of a piece, each of which leads to itself in large. The first is asked for first. */
@FacesComponent(createTag = true, namespace = "loomhive.shop", tagName = "gallery")
public class Gallery extends Drawn {
  private static final String SIZES = "(min-width: 60rem) 42rem, 92vw";

  @Override
  protected void draw(Markup page) throws IOException {
    boolean isFirst = true;
    for (Object one : given("of", List.class)) {
      hang(page, (ProductPicture) one, isFirst);
      isFirst = false;
    }
  }

  private void hang(Markup page, ProductPicture picture, boolean isFirst) throws IOException {
    var file = new PictureAddress(given("site", String.class), picture.key());
    var told = given("told", ToldProduct.class).alt(picture);
    page.open("a", "class", "zoom", "href", file.large(), "title", word("shop.product.zoom"));
    page.open("img", "src", file.middle(), "srcset", file.all(), "sizes", SIZES);
    page.attributes("width", picture.width(), "height", picture.height());
    page.attributes("fetchpriority", isFirst ? "high" : null, "loading", isFirst ? null : "lazy");
    page.attributes("alt", told.text(), "lang", told.tag()).close("img").close("a");
  }
}
