package org.loomhive.acceptance.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.loomhive.launcher.Site;

/** A program that buys in the shop: it speaks JSON and sends a key with each write. */
final class Program {
  static final String READY = "cane-basket-tall";
  static final String HONEY = "mustard-honey";

  private final Wire wire = new Wire(RunningHouse.get().address(Site.SHOP));

  HttpResponse<String> get(String path, String... headers) {
    return wire.get("/api/v1" + path, headers);
  }

  /** A write under a new key. */
  HttpResponse<String> write(String verb, String path, String body) {
    return write(verb, path, body, newKey());
  }

  HttpResponse<String> write(String verb, String path, String body, String key) {
    return wire.json(verb, "/api/v1" + path, body, "Idempotency-Key", key);
  }

  static String newKey() {
    return UUID.randomUUID().toString();
  }

  /** A new basket with so many pieces of a product; gives its token. */
  String basket(String slug, int pieces) {
    var basket = read(201, write("POST", "/baskets", "{\"currency\":\"EUR\"}")).getString("basket");
    read(200, write("PUT", "/baskets/" + basket + "/lines", line(sku(slug), pieces)));
    return basket;
  }

  String sku(String slug) {
    var variants = read(200, get("/products/" + slug)).getJsonArray("variants");
    return variants.getJsonObject(0).getString("sku");
  }

  static String line(String sku, int pieces) {
    return "{\"sku\":\"%s\",\"quantity\":%d}".formatted(sku, pieces);
  }

  /** To Berlin by post. */
  static String order(String basket) {
    return """
        {"basket":"%s","email":"program@example.org","name":"Greta Muster",
         "street":"Webergasse 4","postcode":"10115","city":"Berlin","country":"DE",
         "delivery":"POST"}"""
        .formatted(basket);
  }

  /** The content of an answer that has this status. */
  static JsonObject read(int status, HttpResponse<String> answer) {
    assertEquals(status, answer.statusCode(), answer.body());
    try (var reader = Json.createReader(new StringReader(answer.body()))) {
      return reader.readObject();
    }
  }

  /** A problem document with this status and type. */
  static JsonObject problem(int status, String type, HttpResponse<String> answer) {
    var problem = read(status, answer);
    assertEquals("application/problem+json", Wire.header(answer, "Content-Type"));
    assertEquals("urn:loomhive:problem:" + type, problem.getString("type"));
    return problem;
  }
}
