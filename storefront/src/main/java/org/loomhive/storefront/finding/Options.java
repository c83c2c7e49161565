package org.loomhive.storefront.finding;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.List;

/**
 * The options of a plain select. A list of products has fifty of them, and each as tags of its own
 * would cost more than the search.
 */
@FacesComponent(createTag = true, namespace = "loomhive.shop", tagName = "options")
public class Options extends UIComponentBase {
  private static final String OPTION = "option";

  @Override
  public String getFamily() {
    return "loomhive.shop";
  }

  @Override
  public void encodeBegin(FacesContext faces) throws IOException {
    var page = faces.getResponseWriter();
    for (Object one : (List<?>) getAttributes().get("of")) {
      var choice = (Choice) one;
      page.startElement(OPTION, this);
      page.writeAttribute("value", choice.value(), null);
      if (choice.isChosen()) page.writeAttribute("selected", "selected", null);
      page.writeText(choice.word(), null);
      page.endElement(OPTION);
    }
  }
}
