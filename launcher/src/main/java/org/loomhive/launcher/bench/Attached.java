package org.loomhive.launcher.bench;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A file that goes with a form. */
public record Attached(String field, String name, byte[] content) {
  static final String BOUNDARY = "----measured-form-data";

  /** The whole body of the request. */
  byte[] with(Map<String, String> fields) {
    var body = parts(fields);
    part(body, "name=\"" + field + "\"; filename=\"" + name + "\"", content);
    return ended(body);
  }

  /** The same where no file was chosen. */
  static byte[] nothing(Map<String, String> fields) {
    return ended(parts(fields));
  }

  private static ByteArrayOutputStream parts(Map<String, String> fields) {
    var body = new ByteArrayOutputStream();
    fields.forEach((field, value) -> part(body, "name=\"" + field + "\"", bytes(value)));
    return body;
  }

  private static byte[] ended(ByteArrayOutputStream body) {
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
