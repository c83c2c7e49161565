package org.loomhive.adapters.stripe;

import com.stripe.exception.EventDataObjectDeserializationException;
import com.stripe.exception.SignatureVerificationException;
import com.stripe.model.Event;
import com.stripe.model.checkout.Session;
import com.stripe.net.Webhook;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import org.loomhive.kernel.NotFound;
import org.loomhive.kernel.PaymentRef;
import org.loomhive.payment.GatewayReport;
import org.loomhive.payment.PaymentGateway;

/**
 * Reads what Stripe sends by itself. Only what is signed with our secret and is neither old nor
 * from the future is believed.
 */
@ApplicationScoped
public class StripeMessages {
  private static final Duration TOLERANCE = Duration.ofSeconds(300);
  private static final Pattern SENT_AT = Pattern.compile("(?:^|,)\\s*t=([0-9]{1,12})(?:,|$)");
  private static final String OURS = "checkout.session.";
  private static final String FAILED = OURS + "async_payment_failed";

  @Inject StripeSettings settings;
  @Inject StripeGateway gateway;
  @Inject Clock clock;

  /** A message that nobody who may send one has sent, or that cannot be read. */
  public static class NotBelieved extends RuntimeException {
    NotBelieved(Throwable cause) {
      super(cause);
    }
  }

  /**
   * @param signature the header Stripe-Signature
   * @return what it says about one of our payments; empty for messages about other things
   * @throws NotBelieved when it is not signed, altered, old, from the future or not JSON
   */
  public Optional<GatewayReport> read(String body, String signature) {
    var event = event(body, signature);
    if (event.getType() == null || !event.getType().startsWith(OURS)) return Optional.empty();
    var session = session(event);
    var ref = session.getClientReferenceId();
    if (ref == null || !ref.startsWith("PAY-")) return Optional.empty();
    var answer = answer(event, session);
    return Optional.of(
        new GatewayReport(StripeGateway.NAME, event.getId(), reference(ref), answer));
  }

  /** The session itself does not tell that a slow payment came to nothing. */
  private static PaymentGateway.Answer answer(Event event, Session session) {
    return FAILED.equals(event.getType())
        ? PaymentGateway.Answer.failed()
        : StripeGateway.answer(session);
  }

  private Event event(String body, String signature) {
    try {
      requireNotFromTheFuture(signature);
      var secret = settings.webhookSecret().orElseThrow();
      return Webhook.constructEvent(body, signature, secret, TOLERANCE.toSeconds(), clock);
    } catch (SignatureVerificationException | RuntimeException no) {
      throw new NotBelieved(no);
    }
  }

  /** The library accepts these. */
  private void requireNotFromTheFuture(String signature) {
    var sent = SENT_AT.matcher(signature == null ? "" : signature);
    if (!sent.find()) throw new NotBelieved(null);
    var at = Instant.ofEpochSecond(Long.parseLong(sent.group(1)));
    if (at.isAfter(clock.instant().plus(TOLERANCE))) throw new NotBelieved(null);
  }

  /** A message in the words of another release is only a hint: the session itself is asked for. */
  private Session session(Event event) {
    var told = told(event);
    if (told.isPresent()) return told.get();
    try {
      var unsafe = (Session) event.getDataObjectDeserializer().deserializeUnsafe();
      return gateway.session(unsafe.getId());
    } catch (EventDataObjectDeserializationException | NullPointerException unreadable) {
      throw new NotBelieved(unreadable);
    }
  }

  private static Optional<Session> told(Event event) {
    if (event.getApiVersion() == null) return Optional.empty();
    return event.getDataObjectDeserializer().getObject().map(Session.class::cast);
  }

  private static PaymentRef reference(String ref) {
    try {
      return new PaymentRef(ref);
    } catch (NotFound strange) {
      throw new NotBelieved(strange);
    }
  }
}
