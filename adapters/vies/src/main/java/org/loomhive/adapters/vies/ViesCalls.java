package org.loomhive.adapters.vies;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.loomhive.delivery.business.TaxNumber;
import org.loomhive.ordering.business.BusinessRegister.Answer;
import org.loomhive.ordering.business.RegisterWord;

/**
 * Asks for one number. Only a clear yes or no about that very number is an answer; a member state
 * that is away, a limit that is reached and whatever else comes is silence. The log names no
 * number.
 */
final class ViesCalls {
  private static final Logger LOG = Logger.getLogger(ViesCalls.class.getName());
  private static final Duration CONNECTS_WITHIN = Duration.ofSeconds(3);
  private static final String NO_NAME = "---";
  private static final String UNION =
      "AT BE BG CY CZ DE DK EE EL ES FI FR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK XI";
  private static final int OK = 200;

  private final ViesAccess access;
  private final HttpClient client = HttpClient.newBuilder().connectTimeout(CONNECTS_WITHIN).build();

  ViesCalls(ViesAccess access) {
    this.access = access;
  }

  static boolean has(TaxNumber number) {
    return UNION.contains(number.letters());
  }

  Answer ask(TaxNumber number) {
    try {
      var answer = client.send(wish(number), BodyHandlers.ofByteArray());
      return read(answer, number).orElseGet(() -> silent("status " + answer.statusCode()));
    } catch (IOException | JsonException | IllegalStateException | ClassCastException trouble) {
      return silent(trouble.getClass().getSimpleName());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return silent("stopped");
    }
  }

  private HttpRequest wish(TaxNumber number) {
    var asked =
        Json.createObjectBuilder()
            .add("countryCode", number.letters())
            .add("vatNumber", number.bare());
    if (!access.requester().isEmpty())
      asked
          .add("requesterMemberStateCode", access.requester().substring(0, 2))
          .add("requesterNumber", access.requester().substring(2));
    return HttpRequest.newBuilder(URI.create(access.url() + "/check-vat-number"))
        .timeout(access.answersWithin())
        .header("Content-Type", "application/json")
        .header("Accept", "application/json")
        .POST(BodyPublishers.ofString(asked.build().toString()))
        .build();
  }

  /** Empty when it says neither yes nor no. */
  private static Optional<Answer> read(HttpResponse<byte[]> answer, TaxNumber number) {
    if (answer.statusCode() != OK) return Optional.empty();
    var said = json(answer.body());
    var valid = said.get("valid");
    boolean isAbout =
        said.getString("countryCode", "").equals(number.letters())
            && said.getString("vatNumber", "").equals(number.bare());
    if (!isAbout || said.containsKey("errorWrappers")) return Optional.empty();
    var reference = text(said, "requestIdentifier");
    if (JsonValue.FALSE.equals(valid)) return Optional.of(Answer.unknown(reference));
    if (!JsonValue.TRUE.equals(valid)) return Optional.empty();
    return Optional.of(new Answer(RegisterWord.REGISTERED, reference, text(said, "name")));
  }

  private static String text(JsonObject said, String key) {
    if (!said.containsKey(key) || said.isNull(key)) return "";
    var text = said.getString(key).strip();
    return text.equals(NO_NAME) ? "" : text;
  }

  private static JsonObject json(byte[] body) {
    try (var reader = Json.createReader(new ByteArrayInputStream(body))) {
      return reader.readObject();
    }
  }

  private static Answer silent(String why) {
    LOG.log(Level.WARNING, "event=register name=VIES outcome=silent why={0}", why);
    return Answer.silent();
  }
}
