package org.loomhive.web.problem;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.core.Response;

/** A problem document in the making (RFC 9457). */
public final class Problem {
  private final int status;
  private final JsonObjectBuilder content = Json.createObjectBuilder();

  /**
   * @param type a stable word for programs, the last part of the type's address
   * @param title one sentence for people
   */
  public Problem(int status, String type, String title) {
    this.status = status;
    content
        .add("type", type.isEmpty() ? "about:blank" : "urn:loomhive:problem:" + type)
        .add("status", status)
        .add("title", title);
  }

  public Problem with(String name, String value) {
    content.add(name, value);
    return this;
  }

  public Problem with(String name, jakarta.json.JsonValue value) {
    content.add(name, value);
    return this;
  }

  public Response answer() {
    return Response.status(status)
        .type("application/problem+json")
        .header("Cache-Control", "no-store")
        .entity(content.build().toString())
        .build();
  }
}
