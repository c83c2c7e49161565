package org.loomhive.storefront.finding;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import org.loomhive.web.Drawn;
import org.loomhive.web.Markup;

/** Something that folds away under its title, without script. */
@FacesComponent(createTag = true, namespace = "loomhive.shop", tagName = "unfold")
public class Unfold extends Drawn {
  @Override
  protected void draw(Markup page) throws IOException {
    boolean isOpen = Boolean.TRUE.equals(getAttributes().get("open"));
    page.open("details", "open", isOpen ? "open" : null);
    page.whole("summary", given("title", String.class));
  }

  @Override
  public void encodeEnd(FacesContext faces) throws IOException {
    new Markup(faces).close("details");
  }
}
