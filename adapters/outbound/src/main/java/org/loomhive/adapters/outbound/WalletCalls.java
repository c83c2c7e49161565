package org.loomhive.adapters.outbound;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonStructure;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.loomhive.payout.bank.BankAnswer;
import org.loomhive.payout.bank.BankAnswer.PaymentStatus;
import org.loomhive.payout.mobile.MobileMoneySilent;

/**
 * Asks the service. A batch is made once for one correlation: before a wish is sent again the
 * service is asked whether it has it already.
 */
final class WalletCalls {
  private static final Duration CONNECTS_WITHIN = Duration.ofSeconds(5);
  private static final int NOT_FOUND = 404;
  private static final int OK = 200;
  private static final int FIRST_REFUSAL = 300;
  private static final String BATCHES = "/batchtransactions";
  private static final String MADE = "created";
  private static final String REFERENCE = "requestingOrganisationTransactionReference";
  private static final String APPROVE =
      "[{\"op\":\"replace\",\"path\":\"/batchStatus\",\"value\":\"approved\"}]";

  private final WalletAccess service;
  private final HttpClient client = HttpClient.newBuilder().connectTimeout(CONNECTS_WITHIN).build();

  WalletCalls(WalletAccess service) {
    this.service = service;
  }

  Optional<String> create(UUID correlation, byte[] batch) {
    var before = ask("/responses/" + correlation);
    if (before.isPresent()) return number(before.get().asJsonObject());
    var wish =
        request(BATCHES)
            .header("X-CorrelationID", correlation.toString())
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofByteArray(batch));
    return number(json(answered(wish)).asJsonObject());
  }

  /** The service says where a batch is, or not yet. */
  private static Optional<String> number(JsonObject said) {
    var link = said.getString("link", said.getString("objectReference", ""));
    var end = link.substring(link.lastIndexOf('/') + 1);
    return Optional.of(end).filter(number -> number.matches("[\\w-]{1,60}"));
  }

  /** What the service approved already it may refuse to approve again. */
  void approve(String batch) {
    var state = ask(BATCHES + "/" + batch).map(said -> said.asJsonObject());
    if (state.filter(said -> !said.getString("batchStatus", MADE).equals(MADE)).isPresent()) return;
    var wish =
        request(BATCHES + "/" + batch)
            .header("Content-Type", "application/json")
            .method("PATCH", BodyPublishers.ofString(APPROVE));
    answered(wish);
  }

  BankAnswer outcome(String batch, String orderId) {
    var payments = new ArrayList<PaymentStatus>();
    for (JsonObject each : rows(batch, "completions"))
      payments.add(word(each, WalletCodes.COMPLETED));
    for (JsonObject each : rows(batch, "rejections"))
      payments.add(word(each, WalletCodes.rejected(each.getString("rejectionReason", ""))));
    return new BankAnswer(orderId, Optional.empty(), payments);
  }

  private List<JsonObject> rows(String batch, String kind) {
    return ask(BATCHES + "/" + batch + "/" + kind)
        .map(list -> list.asJsonArray().getValuesAs(JsonObject.class))
        .orElse(List.of());
  }

  private static PaymentStatus word(JsonObject row, BankAnswer.Status status) {
    var theirs = Optional.ofNullable(row.getString("transactionReference", null));
    var ours = row.getString(REFERENCE, "NOTPROVIDED");
    return new PaymentStatus(ours, status, Optional.empty(), theirs);
  }

  /** Empty when there is no such thing. */
  private Optional<JsonStructure> ask(String path) {
    var answer = sent(request(path).GET());
    if (answer.statusCode() == NOT_FOUND) return Optional.empty();
    return Optional.of(json(requireGood(answer)));
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(service.url() + path))
        .timeout(service.answersWithin())
        .header("X-API-Key", service.key())
        .header("Accept", "application/json");
  }

  private byte[] answered(HttpRequest.Builder wish) {
    return requireGood(sent(wish));
  }

  private HttpResponse<byte[]> sent(HttpRequest.Builder wish) {
    try {
      return client.send(wish.build(), BodyHandlers.ofByteArray());
    } catch (IOException trouble) {
      throw new MobileMoneySilent(trouble.getClass().getSimpleName());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new MobileMoneySilent("stopped");
    }
  }

  /** Whatever it is, it is asked again: a batch must not be given up by a machine. */
  private static byte[] requireGood(HttpResponse<byte[]> answer) {
    if (answer.statusCode() < OK || answer.statusCode() >= FIRST_REFUSAL)
      throw new MobileMoneySilent("status " + answer.statusCode());
    return answer.body();
  }

  private static JsonStructure json(byte[] body) {
    try (var reader = Json.createReader(new ByteArrayInputStream(body))) {
      return reader.read();
    } catch (JsonException | IllegalStateException garbage) {
      throw new MobileMoneySilent("no JSON");
    }
  }
}
