package org.loomhive.launcher.bench;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A file that goes with a form. */
public record Attached(String field, String name, byte[] content) {
  static final String BOUNDARY = "----measured-form-data";

  /** The whole body of the request. */
  byte[] with(Map<String, String> fields) {
    var body = new ByteArrayOutputStream(content.length + 10_000);
    fields.forEach((field, value) -> part(body, "name=\"" + field + "\"", bytes(value)));
    part(body, "name=\"" + field + "\"; filename=\"" + name + "\"", content);
    body.writeBytes(bytes("--" + BOUNDARY + "--\r\n"));
    return body.toByteArray();
  }

  private static void part(ByteArrayOutputStream body, String what, byte[] content) {
    body.writeBytes(bytes("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + what));
    body.writeBytes(bytes("\r\n\r\n"));
    body.writeBytes(content);
    body.writeBytes(bytes("\r\n"));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
