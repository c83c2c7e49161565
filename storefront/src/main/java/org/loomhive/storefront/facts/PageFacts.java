package org.loomhive.storefront.facts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.loomhive.storefront.shop.BesideProduct;
import org.loomhive.storefront.shop.ProductPage;
import org.loomhive.web.asked.PerRequest;

/** What the page of a product says, of the variant that is shown and of all the others. */
@Named("facts")
@ApplicationScoped
public class PageFacts {
  @Inject ProductPage page;
  @Inject TellFacts tell;
  @Inject ProductGraph graph;
  @Inject BesideProduct beside;
  @Inject HttpServletRequest request;

  private final PerRequest<List<ProductFacts>> all = new PerRequest<>(PageFacts.class, "all");
  private final PerRequest<ProductFacts> shown = new PerRequest<>(PageFacts.class, "shown");

  public ProductFacts getShown() {
    return shown.get(request, this::findShown);
  }

  private ProductFacts findShown() {
    var sku = page.getOffer().sku();
    return getAll().stream().filter(one -> one.identifier().equals(sku)).findFirst().orElseThrow();
  }

  public List<ProductFacts> getAll() {
    return all.get(request, this::tellAll);
  }

  private List<ProductFacts> tellAll() {
    var market = Market.of(page.getCurrency());
    return page.getOffers().stream().map(offer -> tell.of(offer, market)).toList();
  }

  /** The same for search engines, as JSON-LD. */
  public String getGraph() {
    return graph.of(getAll(), getShown(), beside.getRelated());
  }
}
