package org.loomhive.adapters.stripe;

import com.stripe.exception.StripeException;
import com.stripe.model.checkout.Session;
import com.stripe.net.RequestOptions;
import com.stripe.param.checkout.SessionCreateParams;
import com.stripe.param.checkout.SessionCreateParams.LineItem;
import com.stripe.param.checkout.SessionCreateParams.LineItem.PriceData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.PaymentRef;
import org.loomhive.payment.GatewaySilent;
import org.loomhive.payment.PaymentGateway;

/**
 * Takes money through a page of Stripe's (Checkout Session). Our payment's reference is the
 * idempotency key and stands in the session, so that both sides speak of the same payment.
 */
@ApplicationScoped
public class StripeGateway implements PaymentGateway {
  public static final String NAME = "stripe";
  static final String REF = "payment_ref";

  /** Stripe accepts nothing under 30 minutes, also at the end of a round. */
  private static final Duration OPEN = Duration.ofMinutes(34);

  /**
   * Under one key Stripe wants the same request to the letter, so its times stay the same for a
   * round. When a round went by without an answer nobody has seen a page of it, and a new one is
   * asked for.
   */
  private static final Duration ROUND = Duration.ofMinutes(3);

  @Inject StripeSettings settings;
  @Inject StripeRefunds refunds;
  @Inject StripeCustomers customers;
  @Inject StripeFees fees;
  @Inject Clock clock;

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public boolean isConfigured() {
    return settings.isConfigured();
  }

  @Override
  public boolean isLive() {
    return settings.isLive();
  }

  @Override
  public Handover start(Request request) {
    var options = RequestOptions.builder().setIdempotencyKey(key(request)).build();
    try {
      var session =
          settings.client().v1().checkout().sessions().create(parameters(request), options);
      return new Handover(session.getId(), session.getUrl());
    } catch (StripeException noAnswer) {
      throw new GatewaySilent(noAnswer);
    }
  }

  @Override
  public Answer ask(PaymentRef ref, String gatewayReference) {
    var session = fees.sessionWithFee(gatewayReference).orElseGet(() -> session(gatewayReference));
    if (!ref.value().equals(session.getClientReferenceId())) return Answer.open();
    return StripeFees.with(answer(session), session);
  }

  @Override
  public GivenBack giveBack(GiveBack request) {
    var session = session(request.gatewayReference());
    if (!request.payment().value().equals(session.getClientReferenceId()))
      throw new GatewaySilent(null);
    return refunds.giveBack(request, session.getPaymentIntent());
  }

  @Override
  public String enrol(String key, String email) {
    return customers.enrol(key, email);
  }

  @Override
  public Optional<KeptMethod> kept(String customer) {
    return customers.kept(customer);
  }

  @Override
  public void forget(String customer) {
    customers.forget(customer);
  }

  Session session(String id) {
    try {
      return settings.client().v1().checkout().sessions().retrieve(id);
    } catch (StripeException noAnswer) {
      throw new GatewaySilent(noAnswer);
    }
  }

  /** What a session says: paid, over, or still open. */
  static Answer answer(Session session) {
    if ("paid".equals(session.getPaymentStatus())) {
      var currency = session.getCurrency().toUpperCase(Locale.ROOT);
      var amount = Money.ofMinor(session.getAmountTotal(), currency);
      return new Answer(State.CAPTURED, amount, Boolean.TRUE.equals(session.getLivemode()));
    }
    return "expired".equals(session.getStatus()) ? Answer.failed() : Answer.open();
  }

  private long round(Request request) {
    return Duration.between(request.begunAt(), clock.instant()).dividedBy(ROUND);
  }

  private String key(Request request) {
    long round = round(request);
    return round == 0 ? request.ref().value() : request.ref() + "-" + round;
  }

  private Instant expiry(Request request) {
    return request.begunAt().plus(ROUND.multipliedBy(round(request))).plus(OPEN);
  }

  /**
   * By card only: the pieces are not held for the days that other ways may take. In the currency of
   * the order only: no other is offered at a rate of the gateway.
   */
  private SessionCreateParams parameters(Request request) {
    return StripeCustomers.payer(request.buyer())
        .setMode(SessionCreateParams.Mode.PAYMENT)
        .setAdaptivePricing(SessionCreateParams.AdaptivePricing.builder().setEnabled(false).build())
        .addPaymentMethodType(SessionCreateParams.PaymentMethodType.CARD)
        .setClientReferenceId(request.ref().value())
        .putMetadata(REF, request.ref().value())
        .putMetadata("order", request.order().value())
        .setSuccessUrl(request.buyer().paidGoTo())
        .setCancelUrl(request.buyer().cancelledGoTo())
        .setExpiresAt(expiry(request).getEpochSecond())
        .addLineItem(line(request))
        .build();
  }

  private static LineItem line(Request request) {
    var name = PriceData.ProductData.builder().setName(request.order().value()).build();
    var price =
        PriceData.builder()
            .setCurrency(request.amount().currency().toLowerCase(Locale.ROOT))
            .setUnitAmount(request.amount().minor())
            .setProductData(name)
            .build();
    return LineItem.builder().setQuantity(1L).setPriceData(price).build();
  }
}
