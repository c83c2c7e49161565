package org.loomhive.storefront.finding;

import jakarta.faces.component.FacesComponent;
import java.io.IOException;
import java.util.List;
import org.loomhive.catalog.shelf.CraftWords.CraftWord;
import org.loomhive.web.Drawn;
import org.loomhive.web.Markup;

/** Words of the crafts, each as its makers say it and explained. */
@FacesComponent(createTag = true, namespace = "loomhive.shop", tagName = "explained")
public class WordList extends Drawn {
  @Override
  protected void draw(Markup page) throws IOException {
    var glossary = given("site", String.class) + "/words#";
    for (Object one : given("of", List.class)) {
      var key = ((CraftWord) one).key();
      page.open("p", "class", "small").whole("a", key, "href", glossary + key, "lang", "und");
      page.text(": " + word("finding.word." + key)).close("p");
    }
  }
}
