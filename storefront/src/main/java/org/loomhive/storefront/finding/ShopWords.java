package org.loomhive.storefront.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import org.loomhive.catalog.shelf.Facet;
import org.loomhive.catalog.told.Terms;
import org.loomhive.web.language.Spoken;

/** What the values of filters are called. */
@Named("called")
@ApplicationScoped
public class ShopWords {
  @Inject Terms terms;

  /** The word of a key, or the key's own end where nobody wrote one. */
  String word(String beginning, String value) {
    var faces = FacesContext.getCurrentInstance();
    var words = faces.getApplication().getResourceBundle(faces, "words");
    var key = beginning + value;
    return words.containsKey(key) ? words.getString(key) : value;
  }

  String value(Facet facet, String value) {
    return switch (facet) {
      case MATERIAL -> terms.say(material(value), Spoken.now()).text();
      case REGION -> place(value);
      case OCCASION -> word("finding.occasion.", value);
      case COLOUR -> word("finding.colour.", value);
      case READINESS -> word("finding.readiness.", value);
      case MAKER, PIECE -> value;
    };
  }

  /** A state of a workshop, else the country that its code begins with. */
  public String place(String code) {
    var known = word("shop.region.", code);
    if (!known.equals(code)) return known;
    return Spoken.country(code.split("-")[0]);
  }

  private static String material(String mark) {
    var name = mark.replace('-', ' ');
    return name.isEmpty()
        ? name
        : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }
}
