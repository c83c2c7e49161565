package org.loomhive.storefront.languages;

import jakarta.faces.component.FacesComponent;
import java.io.IOException;
import java.util.List;
import org.loomhive.catalog.Workshop;
import org.loomhive.catalog.shelf.CraftWords.CraftWord;
import org.loomhive.catalog.told.Told;
import org.loomhive.catalog.told.ToldProduct;
import org.loomhive.web.Drawn;
import org.loomhive.web.Markup;

/** How a piece is made, cared for and measured, and the story of the group that makes it. */
@FacesComponent(createTag = true, namespace = "loomhive.shop", tagName = "made")
public class MadeText extends Drawn {
  @Override
  protected void draw(Markup page) throws IOException {
    page.open("div", "class", "two even");
    page.open("section");
    piece(page, given("of", ToldProduct.class));
    for (Object one : given("explained", List.class)) craftWord(page, ((CraftWord) one).key());
    page.close("section").open("section");
    makers(page, given("workshop", Workshop.class), given("story", Told.class));
    page.close("section").close("div");
  }

  private static void piece(Markup page, ToldProduct told) throws IOException {
    page.whole("h2", word("shop.product.how"));
    paragraph(page, told.craft(), "lines");
    page.whole("h3", word("shop.product.care"));
    paragraph(page, told.care(), null);
    if (told.sizes().text().isEmpty()) return;
    page.whole("h3", word("shop.product.sizes"));
    paragraph(page, told.sizes(), "lines");
  }

  /** As its makers say it, and explained. */
  private void craftWord(Markup page, String key) throws IOException {
    page.open("p", "class", "small");
    page.whole("a", key, "href", site() + "/words#" + key, "lang", "und");
    page.text(": " + word("finding.word." + key)).close("p");
  }

  private void makers(Markup page, Workshop workshop, Told story) throws IOException {
    page.whole("h2", word("shop.product.makers") + " " + workshop.name());
    paragraph(page, story, null);
    var more = site() + "/cooperative?c=" + workshop.ref();
    page.open("p").whole("a", word("shop.product.makers.more"), "href", more).close("p");
  }

  private static void paragraph(Markup page, Told told, String look) throws IOException {
    page.whole("p", told.text(), "class", look, "lang", told.tag());
  }

  private String site() {
    return given("site", String.class);
  }
}
