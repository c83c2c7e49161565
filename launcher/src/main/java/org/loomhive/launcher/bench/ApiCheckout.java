package org.loomhive.launcher.bench;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;

/**
 * A program that buys in the shop: a new basket, one piece, an order to Germany, a test payment.
 */
public final class ApiCheckout {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Set<String> UNPAID = Set.of("AWAITING_PAYMENT", "EXPIRED");

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(PATIENCE).build();
  private final String api;

  /**
   * @param shop the address of the shop
   */
  public ApiCheckout(String shop) {
    this.api = shop.replaceFirst("/$", "") + "/api/v1";
  }

  /** The number of the order, when the shop has said that it is paid. */
  String buy(String sku) throws IOException, InterruptedException {
    var order = write("POST", "/orders", wanted(basket(sku))).getJsonObject("order");
    var number = order.getString("number");
    var sign = URLEncoder.encode(order.getString("sign"), StandardCharsets.UTF_8);
    var payment = "/orders/" + number + "/test-payment?sign=" + sign;
    var status = write("POST", payment, JsonObject.EMPTY_JSON_OBJECT).getString("status");
    if (UNPAID.contains(status)) throw new IOException(number + " is " + status);
    return number;
  }

  /** The token of a new basket with one piece in it. */
  public String basket(String sku) throws IOException, InterruptedException {
    var currency = Json.createObjectBuilder().add("currency", "EUR").build();
    var basket = write("POST", "/baskets", currency).getString("basket");
    var line = Json.createObjectBuilder().add("sku", sku).add("quantity", 1).build();
    write("PUT", "/baskets/" + basket + "/lines", line);
    return basket;
  }

  private static JsonObject wanted(String basket) {
    return Json.createObjectBuilder()
        .add("basket", basket)
        .add("email", "buyer@example.org")
        .add("name", "Greta Muster")
        .add("street", "Webergasse 4")
        .add("postcode", "10115")
        .add("city", "Berlin")
        .add("country", "DE")
        .add("delivery", "POST")
        .build();
  }

  private JsonObject write(String verb, String path, JsonObject content)
      throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(URI.create(api + path))
            .timeout(PATIENCE)
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .method(verb, HttpRequest.BodyPublishers.ofString(content.toString()))
            .build();
    var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
    if (answer.statusCode() >= 300)
      throw new IOException(verb + " " + path + ": " + answer.statusCode() + " " + answer.body());
    try (var reader = Json.createReader(new StringReader(answer.body()))) {
      return reader.readObject();
    }
  }
}
