package org.loomhive.ordering.repeated;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import javax.sql.DataSource;

/**
 * Remembers for a day what was answered under an Idempotency-Key, so that a repeated request does
 * nothing. Each step is one statement that holds by itself: a transaction around it would cost
 * three more, and each write of a program takes two steps.
 */
@ApplicationScoped
public class RepeatedRequests {
  /** Longer than any request works. What began before has lost its node. */
  private static final Duration LONGEST_WORK = Duration.ofMinutes(1);

  @Resource(lookup = "java:app/jdbc/commerce")
  DataSource commerce;

  @Inject Clock clock;

  /**
   * An earlier request under the same key.
   *
   * @param status 0 while it is still at work
   * @param sealedAnswer null until then
   */
  public record Earlier(String requestHash, int status, String sealedAnswer) {}

  /**
   * True when this request may do its work: it is the first one under its key, or the first one
   * never came to its end.
   */
  public boolean begin(String keyHash, String requestHash) {
    var now = clock.instant();
    return isFirst(keyHash, requestHash, now) || isTakenOver(keyHash, requestHash, now);
  }

  private boolean isFirst(String keyHash, String requestHash, Instant now) {
    return write(
            "INSERT IGNORE INTO api_request (key_hash, request_hash, begun_at) VALUES (?, ?, ?)",
            keyHash,
            requestHash,
            Timestamp.from(now))
        == 1;
  }

  private boolean isTakenOver(String keyHash, String requestHash, Instant now) {
    return write(
            "UPDATE api_request SET begun_at = ? WHERE key_hash = ? AND request_hash = ?"
                + " AND status IS NULL AND begun_at < ?",
            Timestamp.from(now),
            keyHash,
            requestHash,
            Timestamp.from(now.minus(LONGEST_WORK)))
        == 1;
  }

  /**
   * @param sealedAnswer closed by an {@link AnswerSeal}: answers open baskets and orders
   */
  public void done(String keyHash, int status, String sealedAnswer) {
    var sentence = "UPDATE api_request SET status = ?, answer = ? WHERE key_hash = ?";
    write(sentence, status, sealedAnswer, keyHash);
  }

  /** What was refused may be tried again under the same key. */
  public void forget(String keyHash) {
    write("DELETE FROM api_request WHERE key_hash = ? AND status IS NULL", keyHash);
  }

  public Earlier earlier(String keyHash) {
    var question = "SELECT request_hash, status, answer FROM api_request WHERE key_hash = ?";
    try (var connection = commerce.getConnection();
        var statement = statement(connection, question, keyHash);
        var row = statement.executeQuery()) {
      return row.next()
          ? new Earlier(row.getString(1), row.getInt(2), row.getString(3))
          : new Earlier("", 0, null);
    } catch (SQLException trouble) {
      throw new IllegalStateException(trouble);
    }
  }

  int removeBegunBefore(Instant then) {
    return write("DELETE FROM api_request WHERE begun_at < ?", Timestamp.from(then));
  }

  private int write(String sentence, Object... values) {
    try (var connection = commerce.getConnection();
        var statement = statement(connection, sentence, values)) {
      return statement.executeUpdate();
    } catch (SQLException trouble) {
      throw new IllegalStateException(trouble);
    }
  }

  private static PreparedStatement statement(
      Connection connection, String sentence, Object... values) throws SQLException {
    var statement = connection.prepareStatement(sentence);
    for (int i = 0; i < values.length; i++) statement.setObject(i + 1, values[i]);
    return statement;
  }
}
