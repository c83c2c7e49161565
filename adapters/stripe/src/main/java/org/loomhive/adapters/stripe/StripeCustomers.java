package org.loomhive.adapters.stripe;

import com.stripe.exception.InvalidRequestException;
import com.stripe.exception.StripeException;
import com.stripe.model.PaymentMethod;
import com.stripe.net.RequestOptions;
import com.stripe.param.CustomerCreateParams;
import com.stripe.param.CustomerPaymentMethodListParams;
import com.stripe.param.checkout.SessionCreateParams;
import com.stripe.param.checkout.SessionCreateParams.PaymentIntentData;
import com.stripe.param.checkout.SessionCreateParams.SavedPaymentMethodOptions;
import com.stripe.param.checkout.SessionCreateParams.SavedPaymentMethodOptions.AllowRedisplayFilter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.loomhive.payment.GatewaySilent;
import org.loomhive.payment.PaymentGateway.Buyer;
import org.loomhive.payment.PaymentGateway.KeptMethod;

/** Buyers for whom Stripe keeps a card. The newest one counts; numbers of cards never come here. */
@ApplicationScoped
class StripeCustomers {
  private static final String KEY = "payer_ref";

  @Inject StripeSettings settings;

  /** Who pays: somebody whose card is kept and offered again, or just an address. */
  static SessionCreateParams.Builder payer(Buyer buyer) {
    var session = SessionCreateParams.builder();
    if (buyer.customer() == null) return session.setCustomerEmail(buyer.email());
    var keep =
        PaymentIntentData.builder()
            .setSetupFutureUsage(PaymentIntentData.SetupFutureUsage.ON_SESSION)
            .build();
    var offer =
        SavedPaymentMethodOptions.builder()
            .addAllowRedisplayFilter(AllowRedisplayFilter.ALWAYS)
            .addAllowRedisplayFilter(AllowRedisplayFilter.LIMITED)
            .addAllowRedisplayFilter(AllowRedisplayFilter.UNSPECIFIED)
            .build();
    return session
        .setCustomer(buyer.customer())
        .setPaymentIntentData(keep)
        .setSavedPaymentMethodOptions(offer);
  }

  String enrol(String key, String email) {
    var customer = CustomerCreateParams.builder().setEmail(email).putMetadata(KEY, key).build();
    var options = RequestOptions.builder().setIdempotencyKey(key).build();
    try {
      return settings.client().v1().customers().create(customer, options).getId();
    } catch (StripeException noAnswer) {
      throw new GatewaySilent(noAnswer);
    }
  }

  Optional<KeptMethod> kept(String customer) {
    var cards =
        CustomerPaymentMethodListParams.builder()
            .setType(CustomerPaymentMethodListParams.Type.CARD)
            .build();
    try {
      var all = settings.client().v1().customers().paymentMethods().list(customer, cards).getData();
      letGo(all.stream().skip(1).toList());
      return all.stream().findFirst().map(PaymentMethod::getCard).map(StripeCustomers::shown);
    } catch (StripeException noAnswer) {
      throw new GatewaySilent(noAnswer);
    }
  }

  /** With its owner all of her cards go. One that is gone is not there. */
  void forget(String customer) {
    try {
      settings.client().v1().customers().delete(customer);
    } catch (InvalidRequestException gone) {
      if (!"resource_missing".equals(gone.getCode())) throw new GatewaySilent(gone);
    } catch (StripeException noAnswer) {
      throw new GatewaySilent(noAnswer);
    }
  }

  private void letGo(List<PaymentMethod> older) throws StripeException {
    for (PaymentMethod one : older) settings.client().v1().paymentMethods().detach(one.getId());
  }

  private static KeptMethod shown(PaymentMethod.Card card) {
    return new KeptMethod(
        card.getBrand(),
        card.getLast4(),
        card.getExpMonth().intValue(),
        card.getExpYear().intValue());
  }
}
