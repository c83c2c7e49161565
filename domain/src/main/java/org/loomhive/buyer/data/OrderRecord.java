package org.loomhive.buyer.data;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.loomhive.kernel.Money;
import org.loomhive.ordering.Address;
import org.loomhive.ordering.Order;
import org.loomhive.ordering.Shipment;
import org.loomhive.ordering.business.OrderBusiness;
import org.loomhive.ordering.business.OrderBusinesses;
import org.loomhive.ordering.later.LineDays;
import org.loomhive.ordering.later.NewDays;
import org.loomhive.ordering.returns.ReturnRequest;
import org.loomhive.ordering.returns.ReturnRequests;
import org.loomhive.ordering.wish.Wishes;
import org.loomhive.payment.Payment;
import org.loomhive.payment.Payments;
import org.loomhive.payment.refund.Refund;
import org.loomhive.payment.refund.Refunds;

/** An order with all that happened to it, for its buyer to take along. */
@ApplicationScoped
public class OrderRecord {
  @Inject Payments payments;
  @Inject OrderBusinesses businesses;
  @Inject Refunds refunds;
  @Inject ReturnRequests requests;
  @Inject NewDays days;
  @Inject ReviewRecord reviews;

  JsonObjectBuilder of(Order order) {
    var number = order.number();
    return Json.createObjectBuilder()
        .add("number", number.value())
        .add("placedAt", order.placedAt().toString())
        .add("state", order.status().name())
        .add("email", order.email())
        .add("address", address(order.address()))
        .add("business", all(businesses.of(number).stream().toList(), OrderRecord::business))
        .add("delivery", order.deliveryCode())
        .add("deliveryPrice", amount(order.deliveryPrice()))
        .add("total", amount(order.total()))
        .add("wishes", wishes(order.beside().wishes()))
        .add("lines", all(days.of(order), OrderRecord::line))
        .add("parcels", all(order.shipments(), OrderRecord::parcel))
        .add("payments", all(payments.of(number), OrderRecord::payment))
        .add("refunds", all(refunds.of(number), OrderRecord::refund))
        .add("requests", all(requests.of(number), OrderRecord::request))
        .add("reviews", reviews.of(order));
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

  private static JsonObjectBuilder business(OrderBusiness business) {
    var buyer = business.buyer();
    return Json.createObjectBuilder()
        .add("name", buyer.name())
        .add("taxNumber", buyer.numberText())
        .add("registerSaid", buyer.proof().word().name())
        .add("register", buyer.proof().by())
        .add("reference", buyer.proof().reference())
        .add("nameInRegister", buyer.proof().toldName())
        .add("askedAt", buyer.proof().askedAt().toString());
  }

  private static JsonObjectBuilder wishes(Wishes wishes) {
    return Json.createObjectBuilder()
        .add("giftNote", wishes.note())
        .add("wrapped", wishes.isWrapped())
        .add("priceHidden", wishes.isPriceHidden())
        .add("asReady", wishes.isAsReady());
  }

  private static JsonObjectBuilder line(LineDays days) {
    var line = days.line();
    return Json.createObjectBuilder()
        .add("line", line.lineNumber())
        .add("article", line.sku().value())
        .add("name", line.productName())
        .add("variant", line.variantLabel())
        .add("pieces", line.quantity())
        .add("price", amount(line.unitPrice()))
        .add("leavesBy", days.shipBy().toString())
        .add("promisedFirst", line.shipBy().toString())
        .add("cancelled", line.isCancelled());
  }

  private static JsonObjectBuilder parcel(Shipment parcel) {
    return Json.createObjectBuilder()
        .add("sentAt", parcel.shippedAt().toString())
        .add("carrier", parcel.tracking().carrier())
        .add("tracking", parcel.tracking().number());
  }

  static JsonObjectBuilder payment(Payment payment) {
    return Json.createObjectBuilder()
        .add("amount", amount(payment.amount()))
        .add("by", payment.gateway())
        .add("paidAt", payment.capturedAt().map(Object::toString).orElse(""));
  }

  static JsonObjectBuilder refund(Refund refund) {
    return Json.createObjectBuilder()
        .add("amount", amount(refund.amount()))
        .add("askedAt", refund.askedAt().toString())
        .add("state", refund.state().name());
  }

  private static JsonObjectBuilder request(ReturnRequest request) {
    return Json.createObjectBuilder()
        .add("kind", request.kind().name())
        .add("lines", pieces(request))
        .add("askedAt", request.askedAt().toString())
        .add("words", text(request.words()))
        .add("answer", request.answer().orElse(""))
        .add("sentTo", request.way().address().orElse(""))
        .add("state", request.state().name());
  }

  private static JsonArrayBuilder pieces(ReturnRequest request) {
    var all = Json.createArrayBuilder();
    request
        .pieces()
        .forEach(
            (line, pieces) ->
                all.add(Json.createObjectBuilder().add("line", line).add("pieces", pieces)));
    return all;
  }

  /** Each of them as it is told. */
  static <T> JsonArrayBuilder all(List<T> things, Function<T, JsonObjectBuilder> told) {
    var all = Json.createArrayBuilder();
    things.stream().map(told).forEach(all::add);
    return all;
  }

  static JsonObjectBuilder amount(Money money) {
    return Json.createObjectBuilder()
        .add("amount", money.amount().toPlainString())
        .add("currency", money.currency());
  }

  private static String text(String value) {
    return Objects.toString(value, "");
  }
}
