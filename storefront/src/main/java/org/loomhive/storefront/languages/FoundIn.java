package org.loomhive.storefront.languages;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import org.loomhive.kernel.language.Language;
import org.loomhive.web.Markup;
import org.loomhive.web.language.Spoken;

/**
 * Tells search engines the one address of a page and those of the same page in other languages.
 * Every page in every language names all of them, itself too, or none is believed.
 */
@FacesComponent(createTag = true, namespace = "loomhive.shop", tagName = "found")
public class FoundIn extends UIComponentBase {
  private static final String LINK = "link";

  @Override
  public String getFamily() {
    return "loomhive.shop";
  }

  @Override
  public void encodeBegin(FacesContext faces) throws IOException {
    var page = new Markup(faces, this);
    var languages = (PageLanguages) getAttributes().get("of");
    var at = (String) getAttributes().get("at");
    link(page, "canonical", null, languages.found(Spoken.now(), at));
    for (Language one : languages.all())
      link(page, "alternate", one.tag(), languages.found(one, at));
    link(page, "alternate", "x-default", languages.found(Language.EN, at));
  }

  private static void link(Markup page, String kind, String language, String address)
      throws IOException {
    page.open(LINK, "rel", kind, "hreflang", language, "href", address).close(LINK);
  }
}
