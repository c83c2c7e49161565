package org.loomhive.web;

import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.io.IOException;

/** A part of a page that writes its own tags, from what the attributes of its tag give it. */
public abstract class Drawn extends UIComponentBase {
  @Override
  public String getFamily() {
    return "loomhive";
  }

  @Override
  public void encodeBegin(FacesContext faces) throws IOException {
    draw(new Markup(faces));
  }

  /** All is drawn at the beginning. */
  @Override
  public void encodeEnd(FacesContext faces) throws IOException {
    // nobody else draws a part of it
  }

  protected abstract void draw(Markup page) throws IOException;

  /** What an attribute gives; null when the tag has none of that name. */
  protected <T> T given(String attribute, Class<T> type) {
    var expression = getValueExpression(attribute);
    var value =
        expression == null
            ? getAttributes().get(attribute)
            : expression.getValue(getFacesContext().getELContext());
    return type.cast(value);
  }

  /** A word of the site, in the language of the page. */
  protected static String word(String key) {
    return word("words", key);
  }

  /** A word that all sites share, in the language of the page. */
  protected static String houseWord(String key) {
    return word("house", key);
  }

  private static String word(String bundle, String key) {
    var faces = FacesContext.getCurrentInstance();
    return faces.getApplication().getResourceBundle(faces, bundle).getString(key);
  }
}
