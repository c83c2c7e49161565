package org.loomhive.storefront.languages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.loomhive.catalog.Product;
import org.loomhive.catalog.Workshop;
import org.loomhive.catalog.told.Stories;
import org.loomhive.catalog.told.Terms;
import org.loomhive.catalog.told.Told;
import org.loomhive.catalog.told.ToldProduct;
import org.loomhive.catalog.told.ToldProducts;
import org.loomhive.web.language.Spoken;

/** The words of pieces and makers in the language of the page that shows them. */
@Named("told")
@ApplicationScoped
public class ToldPieces {
  @Inject ToldProducts products;
  @Inject Stories stories;
  @Inject Terms terms;

  public ToldProduct of(Product product) {
    return products.of(product, Spoken.now());
  }

  public Told story(Workshop workshop) {
    return stories.of(workshop, Spoken.now());
  }

  /** A size, a shade, a pattern, a material, or a label of several. */
  public String term(String english) {
    return terms.say(english, Spoken.now()).text();
  }
}
