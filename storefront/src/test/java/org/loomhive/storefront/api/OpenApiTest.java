package org.loomhive.storefront.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class OpenApiTest {
  private static final java.nio.file.Path CLASSES = java.nio.file.Path.of("target/classes");
  private static final Set<String> VERBS = Set.of("get", "post", "put", "patch", "delete");

  @Test
  void every_operation_of_the_shop_is_described_and_every_description_has_its_operation()
      throws Exception {
    assertEquals(operations(), described());
  }

  @Test
  void every_reference_leads_somewhere() throws Exception {
    var document = document();
    var lost = new TreeSet<String>();
    for (String reference : references(document))
      if (!leadsSomewhere(document, reference)) lost.add(reference);
    assertEquals(Set.of(), lost);
  }

  private static Set<String> described() throws IOException {
    var found = new TreeSet<String>();
    var paths = document().getJsonObject("paths");
    for (Map.Entry<String, JsonValue> path : paths.entrySet())
      for (String verb : path.getValue().asJsonObject().keySet())
        if (VERBS.contains(verb)) found.add(verb + " " + path.getKey());
    return found;
  }

  private static Set<String> operations() throws Exception {
    var found = new TreeSet<String>();
    try (var files = Files.walk(CLASSES.resolve("org/loomhive/storefront"))) {
      for (var file : files.filter(f -> f.toString().endsWith(".class")).toList()) {
        var name = CLASSES.relativize(file).toString().replace('/', '.').replace(".class", "");
        var type = Class.forName(name, false, OpenApiTest.class.getClassLoader());
        var root = type.getAnnotation(Path.class);
        if (root == null) continue;
        for (Method method : type.getDeclaredMethods()) add(root, method, found);
      }
    }
    return found;
  }

  private static void add(Path root, Method method, Set<String> found) {
    Arrays.stream(method.getAnnotations())
        .map(a -> a.annotationType().getAnnotation(HttpMethod.class))
        .filter(verb -> verb != null)
        .forEach(
            verb -> found.add(verb.value().toLowerCase(Locale.ROOT) + " " + path(root, method)));
  }

  private static String path(Path root, Method method) {
    var below = method.getAnnotation(Path.class);
    var whole = "/" + root.value() + "/" + (below == null ? "" : below.value());
    return whole.replaceAll("/+", "/").replaceAll("(.)/$", "$1");
  }

  private static JsonObject document() throws IOException {
    try (var file = OpenApiResource.class.getResourceAsStream(OpenApiResource.FILE);
        var reader = Json.createReader(file)) {
      return reader.readObject();
    }
  }

  private static Set<String> references(JsonValue value) {
    var found = new TreeSet<String>();
    if (value instanceof JsonObject object) {
      if (object.containsKey("$ref")) found.add(object.getString("$ref"));
      object.values().forEach(below -> found.addAll(references(below)));
    } else if (value.getValueType() == JsonValue.ValueType.ARRAY) {
      value.asJsonArray().forEach(below -> found.addAll(references(below)));
    }
    return found;
  }

  private static boolean leadsSomewhere(JsonObject document, String reference) {
    return document.containsKey("components")
        && Json.createPointer(reference.substring(1)).containsValue(document);
  }
}
