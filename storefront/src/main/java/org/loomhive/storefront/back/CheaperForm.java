package org.loomhive.storefront.back;

import jakarta.faces.component.FacesComponent;
import java.io.IOException;
import org.loomhive.storefront.shop.ProductOffer;
import org.loomhive.web.Drawn;
import org.loomhive.web.Markup;

/** Somebody asks for a letter once a piece costs less; it folds away. */
@FacesComponent(createTag = true, namespace = "loomhive.shop", tagName = "cheaper")
public class CheaperForm extends Drawn {
  @Override
  protected void draw(Markup page) throws IOException {
    var offer = given("of", ProductOffer.class);
    TellForm.told(page);
    page.open("details").whole("summary", word("back.cheaper.do"));
    TellForm.begin(page, given("site", String.class), offer);
    page.hidden("below", offer.price().currency());
    TellForm.email(page, "cheaper", word("back.cheaper.email"), word("back.cheaper.hint"));
    page.whole("button", word("back.cheaper.do"), "class", "quiet");
    page.close("form").close("details");
  }
}
