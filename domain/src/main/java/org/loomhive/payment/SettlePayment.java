package org.loomhive.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.logging.Logger;
import org.loomhive.kernel.PaymentRef;
import org.loomhive.ledger.Journal;
import org.loomhive.payment.fee.KeepFee;

/**
 * Takes what a gateway says to the books. The same message again, one that comes late, or one about
 * another amount changes nothing; and nothing leads back from captured.
 */
@ApplicationScoped
public class SettlePayment {
  private static final Logger LOG = Logger.getLogger(SettlePayment.class.getName());

  @Inject Payments payments;
  @Inject Journal journal;
  @Inject SlowPayments slow;
  @Inject KeepFee fees;
  @Inject Event<PaymentSettled> settled;
  @Inject Clock clock;

  @Transactional
  public GatewayEvent.Outcome settle(GatewayReport report) {
    var payment = payments.lock(report.ref());
    var earlier = payments.findEvent(report.gateway(), report.eventId());
    if (earlier.isPresent()) return earlier.get().outcome();
    var outcome = effect(payment, report);
    payments.add(new GatewayEvent(report, outcome, clock.instant()));
    return outcome;
  }

  private GatewayEvent.Outcome effect(Payment payment, GatewayReport report) {
    if (payment.isCaptured()) return afterwards(payment, report);
    if (!payment.gateway().equals(report.gateway())) return differs(payment.ref());
    return switch (report.answer().state()) {
      case OPEN -> GatewayEvent.Outcome.IGNORED;
      case FAILED -> fail(payment);
      case CAPTURED ->
          payment.agreesWith(report.answer())
              ? capture(payment, report.answer())
              : differs(payment.ref());
    };
  }

  /** Nothing is new but perhaps what the gateway kept of it. */
  private GatewayEvent.Outcome afterwards(Payment payment, GatewayReport report) {
    boolean isHis = payment.gateway().equals(report.gateway());
    boolean isNew =
        isHis && payment.agreesWith(report.answer()) && keepsFee(payment, report.answer());
    return isNew ? GatewayEvent.Outcome.FEE_TOLD : GatewayEvent.Outcome.IGNORED;
  }

  private boolean keepsFee(Payment payment, PaymentGateway.Answer answer) {
    if (answer.kept() == null) return false;
    payment.feeIsTold();
    return fees.keep(payment, answer.kept());
  }

  private GatewayEvent.Outcome capture(Payment payment, PaymentGateway.Answer answer) {
    var now = clock.instant();
    payment.captured(now);
    keepsFee(payment, answer);
    journal.post(PaymentEntries.captured(payment, LocalDate.ofInstant(now, ZoneOffset.UTC)));
    settled.fire(new PaymentSettled(payment.orderNumber(), payment.ref()));
    return GatewayEvent.Outcome.CAPTURED;
  }

  private GatewayEvent.Outcome fail(Payment payment) {
    payment.failed(clock.instant());
    slow.failed(payment);
    return GatewayEvent.Outcome.FAILED;
  }

  private static GatewayEvent.Outcome differs(PaymentRef ref) {
    LOG.warning(() -> "a gateway reports another amount, currency or world for " + ref);
    return GatewayEvent.Outcome.DIFFERS;
  }
}
