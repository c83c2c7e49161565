package org.loomhive.storefront.facts;

import jakarta.faces.component.FacesComponent;
import java.io.IOException;
import org.loomhive.web.Drawn;
import org.loomhive.web.Markup;

/** What somebody should know of a piece before she takes it. */
@FacesComponent(createTag = true, namespace = "loomhive.shop", tagName = "facts")
public class FactList extends Drawn {
  @Override
  protected void draw(Markup page) throws IOException {
    var told = given("of", ToldFacts.class);
    page.open("dl", "class", "facts");
    for (var fact : told.all())
      page.whole("dt", fact.about()).whole("dd", fact.text(), "id", fact.id());
    page.close("dl");
    for (var note : told.whereItGoes())
      page.open("div", "class", note.look())
          .whole("strong", note.about() + ".")
          .text(" " + note.text())
          .close("div");
  }
}
