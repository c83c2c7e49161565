package org.loomhive.storefront.back;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import org.loomhive.storefront.shop.ProductOffer;
import org.loomhive.web.Drawn;
import org.loomhive.web.Markup;

/** Somebody asks for a letter once a piece is to be had again. */
@FacesComponent(createTag = true, namespace = "loomhive.shop", tagName = "tell")
public class TellForm extends Drawn {
  private static final String MAILED = "yes";

  @Override
  protected void draw(Markup page) throws IOException {
    told(page);
    if (MAILED.equals(asked())) return;
    var offer = given("of", ProductOffer.class);
    var held = offer.stock().isAllHeld() ? ".free" : "";
    begin(page, given("site", String.class), offer);
    page.hidden("once", given("once", String.class));
    email(page, "tell", word("back.email" + held), word("back.hint"));
    page.whole("button", word("back.tell" + held), "class", "quiet").close("form");
  }

  /** What became of the form that was sent before. */
  static void told(Markup page) throws IOException {
    var asked = asked();
    if (MAILED.equals(asked)) note(page, "good", "status", "back.mailed");
    if ("no".equals(asked)) note(page, "bad", "alert", "back.wrong");
    if ("later".equals(asked)) note(page, "warn", "alert", "back.later");
  }

  private static String asked() {
    var request = FacesContext.getCurrentInstance().getExternalContext();
    return request.getRequestParameterMap().get("told");
  }

  private static void note(Markup page, String tone, String role, String key) throws IOException {
    page.whole("p", word(key), "class", "note " + tone, "role", role);
  }

  static void begin(Markup page, String site, ProductOffer offer) throws IOException {
    page.open("form", "method", "post", "action", site + "/tell-me");
    page.hidden("sku", offer.sku());
  }

  static void email(Markup page, String id, String label, String hint) throws IOException {
    page.open("div", "class", "field").whole("label", label, "for", id);
    page.open("input", "id", id, "name", "email", "type", "email", "required", "required");
    page.attributes("maxlength", "254", "autocomplete", "email", "aria-describedby", id + "Hint");
    page.close("input").whole("span", hint, "id", id + "Hint", "class", "hint").close("div");
  }
}
