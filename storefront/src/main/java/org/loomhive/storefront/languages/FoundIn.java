package org.loomhive.storefront.languages;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import org.loomhive.kernel.language.Language;
import org.loomhive.web.Markup;
import org.loomhive.web.language.Spoken;

/**
 * Tells search engines the one address of a page and those of the same page in other languages.
 * Every page in every language names all of them, itself too, or none is believed. Where the words
 * of a page are there in fewer languages than its frame, only those are named.
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
    var readable = new ArrayList<>(languages.all());
    if (getAttributes().get("in") instanceof Collection<?> written) readable.retainAll(written);
    var here = readable.contains(Spoken.now()) ? Spoken.now() : Language.EN;
    link(page, "canonical", null, languages.found(here, at));
    for (Language one : readable) link(page, "alternate", one.tag(), languages.found(one, at));
    link(page, "alternate", "x-default", languages.found(Language.EN, at));
  }

  private static void link(Markup page, String kind, String language, String address)
      throws IOException {
    page.open(LINK, "rel", kind, "hreflang", language, "href", address).close(LINK);
  }
}
