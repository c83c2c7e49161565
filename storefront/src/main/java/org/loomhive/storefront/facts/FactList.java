package org.loomhive.storefront.facts;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import org.loomhive.web.Markup;

/** What somebody should know of a piece before she takes it. */
@FacesComponent(createTag = true, namespace = "loomhive.shop", tagName = "facts")
public class FactList extends UIComponentBase {
  @Override
  public String getFamily() {
    return "loomhive.shop";
  }

  @Override
  public void encodeBegin(FacesContext faces) throws IOException {
    var page = new Markup(faces, this);
    page.open("dl", "class", "facts");
    for (var fact : ((ToldFacts) getAttributes().get("of")).all())
      page.whole("dt", fact.about()).whole("dd", fact.text(), "id", fact.id());
    page.close("dl");
  }
}
