package org.loomhive.storefront.languages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import org.loomhive.badge.ProvenWords;
import org.loomhive.catalog.Product;
import org.loomhive.catalog.Workshop;
import org.loomhive.catalog.picture.ProductPicture;
import org.loomhive.catalog.told.Terms;
import org.loomhive.catalog.told.Told;
import org.loomhive.catalog.told.ToldProduct;
import org.loomhive.web.language.Spoken;

/**
 * The words of pieces and makers in the language of the page that shows them, as far as they are
 * proven today.
 */
@Named("told")
@ApplicationScoped
public class ToldPieces {
  @Inject ProvenWords words;
  @Inject Terms terms;

  public ToldProduct of(Product product) {
    return words.of(product, Spoken.now());
  }

  /** The same with what its pictures show. */
  ToldProduct of(Product product, List<ProductPicture> pictures) {
    var alts = new HashMap<String, String>();
    pictures.forEach(one -> alts.put(one.key(), words.word(product, one.alt())));
    return of(product).showing(alts);
  }

  public Told story(Workshop workshop) {
    return words.story(workshop, Spoken.now());
  }

  /** A size, a shade, a pattern, a material, or a label of several. */
  public String term(String english) {
    return words.word(terms.say(english, Spoken.now()).text());
  }

  /** The same of a piece, of which its own papers must prove it. */
  public String term(Product product, String english) {
    return words.word(product, terms.say(english, Spoken.now()).text());
  }
}
