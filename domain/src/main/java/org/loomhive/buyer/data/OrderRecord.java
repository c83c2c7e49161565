package org.loomhive.buyer.data;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.Objects;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.OrderNumber;
import org.loomhive.ordering.Address;
import org.loomhive.ordering.Order;
import org.loomhive.ordering.OrderLine;
import org.loomhive.ordering.Shipment;
import org.loomhive.ordering.returns.ReturnRequest;
import org.loomhive.ordering.returns.ReturnRequests;
import org.loomhive.payment.Payment;
import org.loomhive.payment.Payments;
import org.loomhive.payment.refund.Refund;
import org.loomhive.payment.refund.Refunds;

/** An order with all that happened to it, for its buyer to take along. */
@ApplicationScoped
public class OrderRecord {
  @Inject Payments payments;
  @Inject Refunds refunds;
  @Inject ReturnRequests requests;

  JsonObjectBuilder of(Order order) {
    var number = order.number();
    return Json.createObjectBuilder()
        .add("number", number.value())
        .add("placedAt", order.placedAt().toString())
        .add("state", order.status().name())
        .add("email", order.email())
        .add("address", address(order.address()))
        .add("delivery", order.deliveryCode())
        .add("deliveryPrice", amount(order.deliveryPrice()))
        .add("total", amount(order.total()))
        .add("lines", lines(order))
        .add("parcels", parcels(order))
        .add("payments", payments(number))
        .add("refunds", refunds(number))
        .add("requests", requests(number));
  }

  static JsonObjectBuilder address(Address address) {
    return Json.createObjectBuilder()
        .add("receiver", address.receiver())
        .add("street", address.street())
        .add("streetExtra", text(address.streetExtra()))
        .add("postcode", text(address.postcode()))
        .add("city", address.city())
        .add("region", text(address.region()))
        .add("country", address.country());
  }

  private static JsonArrayBuilder lines(Order order) {
    var all = Json.createArrayBuilder();
    for (OrderLine line : order.lines())
      all.add(
          Json.createObjectBuilder()
              .add("article", line.sku().value())
              .add("name", line.productName())
              .add("variant", line.variantLabel())
              .add("pieces", line.quantity())
              .add("price", amount(line.unitPrice()))
              .add("cancelled", line.isCancelled()));
    return all;
  }

  private static JsonArrayBuilder parcels(Order order) {
    var all = Json.createArrayBuilder();
    for (Shipment parcel : order.shipments())
      all.add(
          Json.createObjectBuilder()
              .add("sentAt", parcel.shippedAt().toString())
              .add("carrier", parcel.tracking().carrier())
              .add("tracking", parcel.tracking().number()));
    return all;
  }

  private JsonArrayBuilder payments(OrderNumber number) {
    var all = Json.createArrayBuilder();
    for (Payment payment : payments.of(number))
      all.add(
          Json.createObjectBuilder()
              .add("amount", amount(payment.amount()))
              .add("by", payment.gateway())
              .add("paidAt", payment.capturedAt().map(Object::toString).orElse("")));
    return all;
  }

  private JsonArrayBuilder refunds(OrderNumber number) {
    var all = Json.createArrayBuilder();
    for (Refund refund : refunds.of(number))
      all.add(
          Json.createObjectBuilder()
              .add("amount", amount(refund.amount()))
              .add("askedAt", refund.askedAt().toString())
              .add("state", refund.state().name()));
    return all;
  }

  private JsonArrayBuilder requests(OrderNumber number) {
    var all = Json.createArrayBuilder();
    for (ReturnRequest request : requests.of(number))
      all.add(
          Json.createObjectBuilder()
              .add("kind", request.kind().name())
              .add("askedAt", request.askedAt().toString())
              .add("words", text(request.words()))
              .add("answer", request.answer().orElse(""))
              .add("state", request.state().name()));
    return all;
  }

  private static JsonObjectBuilder amount(Money money) {
    return Json.createObjectBuilder()
        .add("amount", money.amount().toPlainString())
        .add("currency", money.currency());
  }

  private static String text(String value) {
    return Objects.toString(value, "");
  }
}
