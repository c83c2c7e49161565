package org.loomhive.storefront.facts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.loomhive.storefront.shop.BesideProduct;
import org.loomhive.storefront.shop.ProductPage;

/** What the page of a product says, of the variant that is shown and of all the others. */
@Named("facts")
@RequestScoped
public class PageFacts {
  @Inject ProductPage page;
  @Inject TellFacts tell;
  @Inject ProductGraph graph;
  @Inject BesideProduct beside;

  private List<ProductFacts> all;
  private ProductFacts shown;

  public ProductFacts getShown() {
    if (shown == null) {
      var sku = page.getOffer().sku();
      shown =
          getAll().stream().filter(one -> one.identifier().equals(sku)).findFirst().orElseThrow();
    }
    return shown;
  }

  public List<ProductFacts> getAll() {
    if (all == null) {
      var market = Market.of(page.getCurrency());
      all = page.getOffers().stream().map(offer -> tell.of(offer, market)).toList();
    }
    return all;
  }

  /** The same for search engines, as JSON-LD. */
  public String getGraph() {
    return graph.of(getAll(), getShown(), beside.getRelated());
  }
}
