package org.loomhive.adapters.stripe;

import com.stripe.exception.InvalidRequestException;
import com.stripe.exception.StripeException;
import com.stripe.model.Refund;
import com.stripe.net.RequestOptions;
import com.stripe.param.RefundCreateParams;
import com.stripe.param.RefundListParams;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.loomhive.payment.GatewaySilent;
import org.loomhive.payment.PaymentGateway.GiveBack;
import org.loomhive.payment.PaymentGateway.GiveBackState;
import org.loomhive.payment.PaymentGateway.GivenBack;

/**
 * Sends money back through Stripe. Stripe forgets keys after a day, so it is first looked whether
 * the refund is there already; our key stands in its metadata.
 */
@ApplicationScoped
class StripeRefunds {
  private static final String KEY = "refund_ref";

  /** More than this a payment never has; Stripe gives no more at once. */
  private static final long MOST = 100L;

  @Inject StripeSettings settings;

  GivenBack giveBack(GiveBack request, String paymentIntent) {
    try {
      var there = find(request, paymentIntent);
      var refund = there.isPresent() ? there.get() : create(request, paymentIntent);
      return new GivenBack(state(refund), refund.getId());
    } catch (InvalidRequestException no) {
      return new GivenBack(GiveBackState.FAILED, "");
    } catch (StripeException noAnswer) {
      throw new GatewaySilent(noAnswer);
    }
  }

  private Optional<Refund> find(GiveBack request, String paymentIntent) throws StripeException {
    var wanted = RefundListParams.builder().setPaymentIntent(paymentIntent).setLimit(MOST).build();
    return settings.client().v1().refunds().list(wanted).getData().stream()
        .filter(one -> one.getMetadata() != null)
        .filter(one -> request.key().equals(one.getMetadata().get(KEY)))
        .findFirst();
  }

  private Refund create(GiveBack request, String paymentIntent) throws StripeException {
    var parameters =
        RefundCreateParams.builder()
            .setPaymentIntent(paymentIntent)
            .setAmount(request.amount().minor())
            .putMetadata(KEY, request.key())
            .build();
    var options = RequestOptions.builder().setIdempotencyKey(request.key()).build();
    return settings.client().v1().refunds().create(parameters, options);
  }

  private static GiveBackState state(Refund refund) {
    return switch (String.valueOf(refund.getStatus())) {
      case "succeeded" -> GiveBackState.DONE;
      case "failed", "canceled" -> GiveBackState.FAILED;
      default -> GiveBackState.OPEN;
    };
  }
}
