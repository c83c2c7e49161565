package org.loomhive.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.NotFound;
import org.loomhive.kernel.PaymentRef;

/**
 * The built-in stand-in where no gateway is configured: a page of the shop with three buttons. No
 * money moves. It keeps 2.9 percent and 30 coins of each payment, as a card might cost.
 */
@ApplicationScoped
public class TestGateway implements PaymentGateway {
  public static final String NAME = "test";
  private static final long KEPT_COINS = 30;
  private static final BigDecimal KEPT_PART = new BigDecimal("0.029");
  private static final KeptMethod CARD = new KeptMethod("Test", "4242", 12, 2039);

  @Inject Payments payments;
  @Inject SettlePayment settle;

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public boolean isConfigured() {
    return true;
  }

  @Override
  public boolean isLive() {
    return false;
  }

  @Override
  public boolean isForTesting() {
    return true;
  }

  @Override
  public Handover start(Request request) {
    return new Handover(request.ref().value(), "/pay/test?payment=" + request.ref());
  }

  /**
   * Its page settles at once, so there is never more to know than the payment itself says. In a
   * transaction, because a job asks, and a job has no request that would let it read.
   */
  @Override
  @Transactional
  public Answer ask(PaymentRef ref, String gatewayReference) {
    var payment = payments.get(ref);
    if (payment.isCaptured()) return paid(payment.amount());
    return payment.isFailed() ? Answer.failed() : Answer.open();
  }

  /** No money came, so it is back at once. */
  @Override
  public GivenBack giveBack(GiveBack request) {
    return new GivenBack(GiveBackState.DONE, "test-" + request.key());
  }

  @Override
  public String enrol(String key, String email) {
    return NAME + "-" + key;
  }

  /** A card that nobody has, as soon as something was paid with it. */
  @Override
  @Transactional
  public Optional<KeptMethod> kept(String customer) {
    return payments.isPaidBy(customer) ? Optional.of(CARD) : Optional.empty();
  }

  /** The tester pressed Pay. Pressing again changes nothing. */
  public void pay(PaymentRef ref) {
    var payment = requireMine(ref);
    settle.settle(new GatewayReport(NAME, "paid:" + ref, ref, paid(payment.amount())));
  }

  /** The tester let it fail. */
  public void fail(PaymentRef ref) {
    requireMine(ref);
    settle.settle(new GatewayReport(NAME, "failed:" + ref, ref, Answer.failed()));
  }

  private Payment requireMine(PaymentRef ref) {
    var payment = payments.get(ref);
    if (!payment.gateway().equals(NAME)) throw new NotFound("payment", ref);
    return payment;
  }

  private static Answer paid(Money amount) {
    return new Answer(State.CAPTURED, amount, false).keeping(fee(amount));
  }

  static Money fee(Money amount) {
    var coins = Money.ofMinor(KEPT_COINS, amount.currency());
    var fee = amount.times(KEPT_PART, RoundingMode.HALF_UP).plus(coins);
    return fee.compareTo(amount) > 0 ? amount : fee;
  }
}
