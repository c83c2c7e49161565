package org.loomhive.storefront.languages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.loomhive.catalog.told.ToldProduct;
import org.loomhive.storefront.shop.ProductPage;

/** The words of the piece that is shown, in the language of its page. */
@Named
@RequestScoped
public class ShownWords {
  @Inject ProductPage page;
  @Inject ToldPieces pieces;

  private ToldProduct told;

  public ToldProduct getTold() {
    if (told == null) told = pieces.of(page.getProduct());
    return told;
  }
}
