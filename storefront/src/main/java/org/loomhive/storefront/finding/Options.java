package org.loomhive.storefront.finding;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.List;
import org.loomhive.web.Markup;

/**
 * The options of a plain select. A list of products has fifty of them, and each as tags of its own
 * would cost more than the search.
 */
@FacesComponent(createTag = true, namespace = "loomhive.shop", tagName = "options")
public class Options extends UIComponentBase {
  @Override
  public String getFamily() {
    return "loomhive.shop";
  }

  @Override
  public void encodeBegin(FacesContext faces) throws IOException {
    var page = new Markup(faces, this);
    for (Object one : (List<?>) getAttributes().get("of")) {
      var choice = (Choice) one;
      var selected = choice.isChosen() ? "selected" : null;
      page.whole("option", choice.word(), "value", choice.value(), "selected", selected);
    }
  }
}
