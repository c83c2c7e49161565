package org.loomhive.storefront.finding;

import jakarta.faces.component.FacesComponent;
import java.io.IOException;
import java.util.List;
import org.loomhive.web.Drawn;
import org.loomhive.web.Markup;

/**
 * The options of a plain select. A list of products has fifty of them, and each as tags of its own
 * would cost more than the search.
 */
@FacesComponent(createTag = true, namespace = "loomhive.shop", tagName = "options")
public class Options extends Drawn {
  @Override
  protected void draw(Markup page) throws IOException {
    for (Object one : (List<?>) getAttributes().get("of")) {
      var choice = (Choice) one;
      var selected = choice.isChosen() ? "selected" : null;
      page.whole("option", choice.word(), "value", choice.value(), "selected", selected);
    }
  }
}
