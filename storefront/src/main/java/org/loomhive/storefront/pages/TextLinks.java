package org.loomhive.storefront.pages;

import jakarta.faces.component.FacesComponent;
import java.io.IOException;
import java.util.List;
import org.loomhive.editorial.ArticleText;
import org.loomhive.web.Drawn;
import org.loomhive.web.Markup;

/** The ways to texts of staff that a place of every page names. */
@FacesComponent(createTag = true, namespace = "loomhive.shop", tagName = "texts")
public class TextLinks extends Drawn {
  @Override
  protected void draw(Markup page) throws IOException {
    var from = given("site", String.class) + "/page?a=";
    for (Object one : given("of", List.class)) {
      var text = (ArticleText) one;
      var there = from + text.slug();
      page.whole("a", text.title(), "lang", text.language().tag(), "href", there).text(" ");
    }
  }
}
