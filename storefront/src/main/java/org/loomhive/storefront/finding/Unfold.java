package org.loomhive.storefront.finding;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.io.IOException;

/** Something that folds away under its title, without script. */
@FacesComponent(createTag = true, namespace = "loomhive.shop", tagName = "unfold")
public class Unfold extends UIComponentBase {
  private static final String DETAILS = "details";
  private static final String SUMMARY = "summary";

  @Override
  public String getFamily() {
    return "loomhive.shop";
  }

  @Override
  public void encodeBegin(FacesContext faces) throws IOException {
    var page = faces.getResponseWriter();
    page.startElement(DETAILS, this);
    if (Boolean.TRUE.equals(getAttributes().get("open"))) page.writeAttribute("open", "open", null);
    page.startElement(SUMMARY, this);
    page.writeText(getAttributes().get("title"), null);
    page.endElement(SUMMARY);
  }

  @Override
  public void encodeEnd(FacesContext faces) throws IOException {
    faces.getResponseWriter().endElement(DETAILS);
  }
}
