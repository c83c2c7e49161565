package org.loomhive.storefront.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.function.Supplier;
import org.loomhive.kernel.Fingerprint;
import org.loomhive.web.problem.Problem;

/** Lets a write happen once for each Idempotency-Key, and answers a repeated one alike. */
@RequestScoped
public class OnceByKey {
  private static final Jsonb JSON = JsonbBuilder.create();
  private static final int LONGEST_KEY = 200;

  @Inject HttpServletRequest request;
  @Inject RepeatedRequests repeated;

  /** What a write answers. */
  record Answer(int status, String location, Object content) {}

  String key() {
    return request.getHeader("Idempotency-Key");
  }

  Response run(Object asked, Supplier<Answer> work) {
    if (key() == null || key().isBlank() || key().length() > LONGEST_KEY)
      return new Problem(400, "idempotency-key-missing", "Send an Idempotency-Key with each write.")
          .answer();
    var path = request.getMethod() + " " + request.getRequestURI();
    var keyHash = Fingerprint.of(path + "\n" + key());
    var requestHash = Fingerprint.of(asked == null ? "" : JSON.toJson(asked));
    if (!repeated.begin(keyHash, requestHash)) return again(keyHash, requestHash);
    try {
      var answer = work.get();
      var text = JSON.toJson(answer.content());
      repeated.done(keyHash, answer.status(), answer.location(), text);
      return response(answer.status(), answer.location(), text);
    } catch (RuntimeException no) {
      repeated.forget(keyHash);
      throw no;
    }
  }

  private Response again(String keyHash, String requestHash) {
    var earlier = repeated.earlier(keyHash);
    if (!earlier.requestHash().isEmpty() && !earlier.requestHash().equals(requestHash))
      return new Problem(422, "idempotency-key-reused", "This key came with another request.")
          .answer();
    if (earlier.status() == 0)
      return new Problem(409, "in-flight", "The first request under this key is still at work.")
          .answer();
    return response(earlier.status(), earlier.location(), earlier.answer());
  }

  private static Response response(int status, String location, String text) {
    var response =
        Response.status(status)
            .type(MediaType.APPLICATION_JSON)
            .header("Cache-Control", "no-store")
            .entity(text);
    if (location != null) response.location(URI.create(location));
    return response.build();
  }
}
