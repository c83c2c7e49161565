package org.loomhive.storefront.languages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.loomhive.catalog.told.ToldProduct;
import org.loomhive.storefront.shop.ProductPage;
import org.loomhive.web.asked.PerRequest;

/** The words of the piece that is shown, in the language of its page. */
@Named
@ApplicationScoped
public class ShownWords {
  @Inject ProductPage page;
  @Inject ToldPieces pieces;
  @Inject HttpServletRequest request;

  private final PerRequest<ToldProduct> told = new PerRequest<>(ShownWords.class, "told");

  public ToldProduct getTold() {
    return told.get(request, () -> pieces.of(page.getProduct(), page.getPictures()));
  }
}
