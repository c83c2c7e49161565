package org.loomhive.storefront.languages;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import org.loomhive.kernel.language.Language;
import org.loomhive.web.language.Spoken;

/** Leads to the same page in another language; each is called as its speakers call it. */
@FacesComponent(createTag = true, namespace = "loomhive.shop", tagName = "languages")
public class LanguageSwitch extends UIComponentBase {
  @Override
  public String getFamily() {
    return "loomhive.shop";
  }

  @Override
  public void encodeBegin(FacesContext faces) throws IOException {
    var page = faces.getResponseWriter();
    var languages = (PageLanguages) getAttributes().get("of");
    for (Language one : languages.all()) write(page, one, languages.here(one));
  }

  private void write(ResponseWriter page, Language one, String address) throws IOException {
    boolean isHere = one == Spoken.now();
    var tag = isHere ? "strong" : "a";
    page.startElement(tag, this);
    page.writeAttribute("class", "small", null);
    page.writeAttribute("lang", one.tag(), null);
    if (isHere) page.writeAttribute("aria-current", "true", null);
    else {
      page.writeAttribute("hreflang", one.tag(), null);
      page.writeAttribute("href", address, null);
    }
    page.writeText(one.ownName(), null);
    page.endElement(tag);
  }
}
