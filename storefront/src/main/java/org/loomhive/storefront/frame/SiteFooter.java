package org.loomhive.storefront.frame;

import jakarta.faces.component.FacesComponent;
import java.io.IOException;
import org.loomhive.web.Drawn;
import org.loomhive.web.Markup;

/** The ways that stand below every page of the shop. */
@FacesComponent(createTag = true, namespace = "loomhive.shop", tagName = "footer")
public class SiteFooter extends Drawn {
  @Override
  protected void draw(Markup page) throws IOException {
    var frame = given("of", Frame.class);
    var links = new SiteLinks(page, frame.site());
    page.open("footer", "class", "site-footer").open("div", "class", "bar");
    page.whole("span", word("site.promise"));
    links.to("/impact", word("site.impact"));
    links.to("/withdraw", word("site.withdraw"));
    links.to("/gift-card", word("site.cards"));
    links.to("/wholesale", word("site.wholesale"));
    links.to("/stories", word("site.stories"));
    links.to("/words", word("site.words"));
    links.to(frame.footerTexts());
    links.to("/newsletter", word("site.letters"));
    links.to("/order/find", word("site.where.is.my.order"));
    links.to("/worried", word("site.worried"));
    page.close("div").close("footer");
  }
}
