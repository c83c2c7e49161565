package org.loomhive.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;

/**
 * Writes the tags of a component. For what a page shows so often that tags and expressions of its
 * own for each would cost more than all the rest.
 */
public final class Markup {
  private final ResponseWriter page;

  public Markup(FacesContext faces) {
    this.page = faces.getResponseWriter();
  }

  /**
   * Begins a tag.
   *
   * @param attributes name, value, name, value …; one whose value is null is left out
   */
  public Markup open(String tag, Object... attributes) throws IOException {
    page.startElement(tag, null);
    return attributes(attributes);
  }

  /** Further ones of the tag that was begun last. */
  public Markup attributes(Object... attributes) throws IOException {
    for (int i = 0; i < attributes.length; i += 2)
      if (attributes[i + 1] != null)
        page.writeAttribute((String) attributes[i], attributes[i + 1], null);
    return this;
  }

  public Markup text(Object text) throws IOException {
    page.writeText(text, null);
    return this;
  }

  public Markup close(String tag) throws IOException {
    page.endElement(tag);
    return this;
  }

  /** What a form sends and does not show. */
  public Markup hidden(String name, String value) throws IOException {
    return open("input", "type", "hidden", "name", name, "value", value).close("input");
  }

  /** A tag with nothing but text in it. */
  public Markup whole(String tag, Object text, Object... attributes) throws IOException {
    return open(tag, attributes).text(text).close(tag);
  }
}
