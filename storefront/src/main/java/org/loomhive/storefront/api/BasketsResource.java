package org.loomhive.storefront.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.loomhive.catalog.told.Told;
import org.loomhive.catalog.told.ToldProducts;
import org.loomhive.kernel.NotFound;
import org.loomhive.kernel.Sku;
import org.loomhive.ordering.basket.BasketToken;
import org.loomhive.ordering.basket.FillBasket;
import org.loomhive.ordering.basket.PriceBasket;
import org.loomhive.ordering.basket.PricedBasket;
import org.loomhive.web.language.Spoken;

/** Baskets for programs: the same use cases as the pages. */
@Path("/baskets")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class BasketsResource {
  @Inject FillBasket fill;
  @Inject PriceBasket price;
  @Inject ToldProducts told;
  @Inject Validator validator;
  @Inject OnceByKey once;

  /** A new basket. */
  public record NewBasket(String currency) {}

  /** So many pieces of a variant and no other number; 0 takes the line away. */
  public record WantedLine(
      @NotBlank(message = "{checkout.missing}") String sku,
      @NotNull(message = "{checkout.missing}") Integer quantity) {}

  @POST
  public Response begin(NewBasket asked) {
    var currency = asked == null || asked.currency() == null ? "USD" : asked.currency();
    return once.run(
        asked,
        () -> {
          var token = fill.begin(currency);
          return new OnceByKey.Answer(201, "baskets/" + token.value(), answer(token));
        });
  }

  @PUT
  @Path("/{token}/lines")
  public Response set(@PathParam("token") String token, WantedLine asked) {
    var basket = new BasketToken(token);
    var wrong = validator.validate(asked == null ? new WantedLine(null, null) : asked);
    if (!wrong.isEmpty()) throw new ConstraintViolationException(wrong);
    return once.run(
        asked,
        () -> {
          var filled = fill.set(basket, new Sku(asked.sku()), asked.quantity());
          return new OnceByKey.Answer(200, null, answer(basket, price.price(filled)));
        });
  }

  @GET
  @Path("/{token}")
  public Response one(@PathParam("token") String token, @Context Request request) {
    return Tagged.answer(request, answer(new BasketToken(token)));
  }

  private Map<String, Told> names(PricedBasket priced) {
    var products = priced.lines().stream().map(line -> line.variant().product()).toList();
    return told.names(products, Spoken.now());
  }

  private BasketAnswer answer(BasketToken token) {
    return price
        .find(token)
        .map(priced -> answer(token, priced))
        .orElseThrow(() -> new NotFound("basket", "***"));
  }

  private BasketAnswer answer(BasketToken token, PricedBasket priced) {
    return BasketAnswer.of(token.value(), priced, names(priced));
  }
}
