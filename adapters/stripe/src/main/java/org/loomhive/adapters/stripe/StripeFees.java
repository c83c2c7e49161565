package org.loomhive.adapters.stripe;

import com.stripe.exception.PermissionException;
import com.stripe.exception.StripeException;
import com.stripe.model.BalanceTransaction;
import com.stripe.model.Charge;
import com.stripe.model.PaymentIntent;
import com.stripe.model.checkout.Session;
import com.stripe.param.checkout.SessionRetrieveParams;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.loomhive.kernel.Money;
import org.loomhive.payment.GatewaySilent;
import org.loomhive.payment.PaymentGateway.Answer;

/**
 * What Stripe keeps of a payment: the fee of its balance transaction, in the currency in which
 * Stripe settles. The books want it in the currency that was paid, by Stripe's own rate.
 */
@ApplicationScoped
class StripeFees {
  private static final String FEE = "payment_intent.latest_charge.balance_transaction";

  @Inject StripeSettings settings;

  /** Empty where our key may not read fees. */
  Optional<Session> sessionWithFee(String id) {
    var all = SessionRetrieveParams.builder().addExpand(FEE).build();
    try {
      return Optional.of(settings.client().v1().checkout().sessions().retrieve(id, all));
    } catch (PermissionException notForUs) {
      return Optional.empty();
    } catch (StripeException noAnswer) {
      throw new GatewaySilent(noAnswer);
    }
  }

  /** The same answer, with the fee once Stripe has reckoned it. */
  static Answer with(Answer answer, Session session) {
    if (answer.amount() == null) return answer;
    return Optional.ofNullable(session.getPaymentIntentObject())
        .map(PaymentIntent::getLatestChargeObject)
        .map(Charge::getBalanceTransactionObject)
        .filter(told -> told.getFee() != null && told.getAmount() != null && told.getAmount() > 0)
        .map(told -> answer.keeping(fee(told, answer.amount())))
        .orElse(answer);
  }

  private static Money fee(BalanceTransaction told, Money paid) {
    if (told.getCurrency().equalsIgnoreCase(paid.currency()))
      return Money.ofMinor(told.getFee(), paid.currency());
    var part =
        BigDecimal.valueOf(told.getFee())
            .multiply(BigDecimal.valueOf(paid.minor()))
            .divide(BigDecimal.valueOf(told.getAmount()), 0, RoundingMode.HALF_UP);
    return Money.ofMinor(part.longValueExact(), paid.currency());
  }
}
