package org.loomhive.storefront.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.loomhive.badge.ProvenWords;
import org.loomhive.catalog.ChargeCurrency;
import org.loomhive.catalog.Products;
import org.loomhive.catalog.Workshops;
import org.loomhive.catalog.shelf.FoundProducts;
import org.loomhive.catalog.shelf.SearchProducts;
import org.loomhive.kernel.NotFound;
import org.loomhive.storefront.facts.Market;
import org.loomhive.storefront.facts.TellFacts;
import org.loomhive.storefront.shop.ProductOffers;
import org.loomhive.web.language.Spoken;

/** Products for programs: the same use cases as the pages. */
@Path("/products")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class ProductsResource {
  @Inject SearchProducts search;
  @Inject Products products;
  @Inject ProductOffers offers;
  @Inject TellFacts tell;
  @Inject ProvenWords told;
  @Inject Workshops workshops;
  @Inject ServletContext site;

  @GET
  public Response list(@BeanParam ListQuery query, @Context Request request) {
    return Tagged.answer(request, answer(query.find(search)));
  }

  @GET
  @Path("/{slug}")
  public Response one(
      @PathParam("slug") String slug,
      @QueryParam("currency") @DefaultValue("USD") String currency,
      @Context Request request) {
    var charged = currency(currency).name();
    var product = products.getPublished(slug);
    var maker = workshops.get(product.cooperative()).name();
    var facts =
        offers.of(product, charged).stream()
            .map(offer -> tell.of(offer, Market.of(charged)))
            .toList();
    return Tagged.answer(
        request, ProductAnswer.of(product, told.of(product, Spoken.now()), maker, facts));
  }

  static ChargeCurrency currency(String code) {
    return ChargeCurrency.find(code).orElseThrow(() -> new NotFound("currency", code));
  }

  private ProductList answer(FoundProducts found) {
    var root = site.getContextPath();
    var lines = told.rows(found.rows()).stream().map(row -> ProductLine.of(row, root)).toList();
    var next = found.next().isPresent() ? Long.toString(found.next().getAsLong(), 36) : null;
    return new ProductList(lines, found.count(), found.isCountOpen(), next);
  }
}
