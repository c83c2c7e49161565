package org.loomhive.storefront.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The description of this interface for programs that want to call it. */
@Path("/openapi.json")
@ApplicationScoped
public class OpenApiResource {
  static final String FILE = "openapi.json";

  private volatile String document;

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  public Response document() {
    if (document == null) document = read();
    return Response.ok(document).build();
  }

  private static String read() {
    try (var file = OpenApiResource.class.getResourceAsStream(FILE)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    }
  }
}
