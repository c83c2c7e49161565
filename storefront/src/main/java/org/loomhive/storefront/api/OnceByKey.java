package org.loomhive.storefront.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.ResourceBundle;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.loomhive.kernel.Fingerprint;
import org.loomhive.ordering.repeated.RepeatedRequests;
import org.loomhive.storefront.Words;
import org.loomhive.web.problem.Problem;

/**
 * Lets a write happen once for each Idempotency-Key, and answers a repeated one alike. Callers have
 * no names, so a key is long enough that no two of them choose the same.
 */
@RequestScoped
public class OnceByKey {
  private static final Jsonb JSON = JsonbBuilder.create();
  private static final ResourceBundle WORDS = new Words();
  private static final Pattern GOOD_KEY = Pattern.compile("[!-~]{32,200}");

  @Inject HttpServletRequest request;
  @Inject RepeatedRequests repeated;
  @Inject KeptAnswers kept;

  /** What a write answers. */
  record Answer(int status, String location, Object content) {}

  String key() {
    return request.getHeader("Idempotency-Key");
  }

  Response run(Object asked, Supplier<Answer> work) {
    if (key() == null || !GOOD_KEY.matcher(key()).matches())
      return no(400, "idempotency-key-missing", "api.key.missing");
    var path = request.getMethod() + " " + request.getRequestURI();
    var keyHash = Fingerprint.of(path + "\n" + key());
    var requestHash = Fingerprint.of(asked == null ? "" : JSON.toJson(asked));
    if (!repeated.begin(keyHash, requestHash)) return again(keyHash, requestHash);
    try {
      var answer = work.get();
      var said = new KeptAnswers.Said(answer.location(), JSON.toJson(answer.content()));
      repeated.done(keyHash, answer.status(), kept.close(key(), said));
      return response(answer.status(), said);
    } catch (RuntimeException no) {
      repeated.forget(keyHash);
      throw no;
    }
  }

  private Response again(String keyHash, String requestHash) {
    var earlier = repeated.earlier(keyHash);
    if (!earlier.requestHash().isEmpty() && !earlier.requestHash().equals(requestHash))
      return no(422, "idempotency-key-reused", "api.key.reused");
    if (earlier.status() == 0) return no(409, "in-flight", "api.in.flight");
    return response(earlier.status(), kept.open(key(), earlier.sealedAnswer()));
  }

  private static Response no(int status, String type, String sentence) {
    return new Problem(status, type, WORDS.getString(sentence)).answer();
  }

  private static Response response(int status, KeptAnswers.Said said) {
    var response =
        Response.status(status)
            .type(MediaType.APPLICATION_JSON)
            .header("Cache-Control", "no-store")
            .entity(said.text());
    if (said.location() != null) response.location(URI.create(said.location()));
    return response.build();
  }
}
