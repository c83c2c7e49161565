package org.loomhive.storefront.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.loomhive.kernel.NotFound;
import org.loomhive.ordering.Checkout;
import org.loomhive.ordering.Order;
import org.loomhive.ordering.Orders;
import org.loomhive.ordering.PlaceOrder;
import org.loomhive.ordering.basket.BasketToken;
import org.loomhive.ordering.business.SayBusiness;
import org.loomhive.ordering.later.NewDays;
import org.loomhive.payment.Gateways;
import org.loomhive.payment.TestGateway;
import org.loomhive.storefront.checkout.CheckoutForm;
import org.loomhive.storefront.order.HandOver;
import org.loomhive.storefront.order.StatusLinks;
import org.loomhive.web.language.Spoken;
import org.loomhive.web.signin.Door;

/** Orders for programs: the same use cases as the pages. */
@Path("/orders")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class OrdersResource {
  @Inject PlaceOrder place;
  @Inject SayBusiness business;
  @Inject Door door;
  @Inject Orders orders;
  @Inject NewDays newDays;
  @Inject HandOver handOver;
  @Inject StatusLinks links;
  @Inject Gateways gateways;
  @Inject TestGateway testGateway;
  @Inject Validator validator;
  @Inject OnceByKey once;

  /** What a program sends to have a basket become an order. */
  public static class Wanted extends CheckoutForm {
    @NotBlank(message = "{checkout.missing}")
    private String basket;

    public String getBasket() {
      return basket;
    }

    public void setBasket(String basket) {
      this.basket = basket;
    }
  }

  /** The order and the page where it is paid; empty when the gateway does not answer. */
  public record Placed(OrderAnswer order, String payAt) {}

  @POST
  public Response place(Wanted asked) {
    var wrong = validator.validate(asked == null ? new Wanted() : asked);
    if (!wrong.isEmpty()) throw new ConstraintViolationException(wrong);
    var basket = new BasketToken(asked.getBasket());
    return once.run(asked, () -> placed(asked, basket));
  }

  private OnceByKey.Answer placed(Wanted asked, BasketToken basket) {
    var customer = asked.customer(null, Spoken.now());
    var said = new SayBusiness.Said(asked.getBusiness(), asked.getTaxNumber(), asked.getCountry());
    business.say(basket, said, door.source());
    var order = place.order(new Checkout(basket, once.key(), customer, asked.getDelivery(), null));
    var location = "orders/" + order.number() + "?sign=" + links.sign(order.number());
    return new OnceByKey.Answer(201, location, payable(order));
  }

  private Placed payable(Order order) {
    return order.isPaid() ? new Placed(answer(order), "") : toPay(order);
  }

  private Placed toPay(Order order) {
    var payAt = handOver.start(order).buyerGoesTo().orElse("");
    return new Placed(answer(order), payAt);
  }

  @GET
  @Path("/{number}")
  public Response one(
      @PathParam("number") String number,
      @QueryParam("sign") String sign,
      @Context Request request) {
    return Tagged.answer(request, answer(orders.get(links.require(number, sign))));
  }

  /** Asks the gateway again where the order is paid, as when it was silent before. */
  @POST
  @Path("/{number}/payment")
  public Response startPayment(
      @PathParam("number") String number, @QueryParam("sign") String sign) {
    var order = links.require(number, sign);
    return once.run(sign, () -> new OnceByKey.Answer(200, null, toPay(orders.get(order))));
  }

  /** Pays with the test gateway; not there where real money moves. */
  @POST
  @Path("/{number}/test-payment")
  public Response pay(@PathParam("number") String number, @QueryParam("sign") String sign) {
    if (!gateways.isTesting()) throw new NotFound("test payment", number);
    var asked = links.require(number, sign);
    return once.run(
        sign,
        () -> {
          var order = orders.get(asked);
          if (!order.isPaid()) testGateway.pay(handOver.start(order).ref());
          return new OnceByKey.Answer(200, null, answer(orders.get(asked)));
        });
  }

  private OrderAnswer answer(Order order) {
    return OrderAnswer.of(order, newDays.of(order), links.sign(order.number()));
  }
}
