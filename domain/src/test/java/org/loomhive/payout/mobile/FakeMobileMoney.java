package org.loomhive.payout.mobile;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.loomhive.payout.bank.BankAnswer;
import org.loomhive.payout.bank.BankAnswer.Outcome;
import org.loomhive.payout.bank.BankAnswer.PaymentStatus;
import org.loomhive.payout.bank.BankAnswer.Status;
import org.loomhive.payout.bank.BankOrder;
import org.loomhive.payout.bank.BankReason;

/** A service of a test: silent, late with its answer, or refusing, when it is told so. */
@Alternative
@Priority(1)
@ApplicationScoped
public class FakeMobileMoney implements MobileMoney {
  private final Map<UUID, String> made = new ConcurrentHashMap<>();
  private final Map<String, List<String>> payments = new ConcurrentHashMap<>();
  private final Set<String> approved = ConcurrentHashMap.newKeySet();
  private final Set<String> refused = ConcurrentHashMap.newKeySet();
  private volatile boolean silent;
  private volatile boolean forgetsToAnswer;
  private volatile boolean isSetUp = true;

  public void isSilent(boolean now) {
    silent = now;
  }

  /** It takes the wish, and the answer is lost on its way. */
  public void losesAnswers(boolean now) {
    forgetsToAnswer = now;
  }

  public void isSetUp(boolean now) {
    isSetUp = now;
  }

  public void refuses(String line) {
    refused.add(line);
  }

  /** In how many batches the service has this payment. */
  public long batchesWith(String line) {
    return payments.values().stream().filter(lines -> lines.contains(line)).count();
  }

  @Override
  public boolean isSetUp() {
    return isSetUp;
  }

  @Override
  public byte[] write(BankOrder order) {
    return order.payments().stream()
        .map(payment -> payment.ref().value())
        .collect(Collectors.joining("\n"))
        .getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public Optional<String> create(UUID correlation, byte[] batch) {
    requireVoice();
    var number = made.computeIfAbsent(correlation, wish -> "B-" + wish);
    payments.put(number, List.of(new String(batch, StandardCharsets.UTF_8).split("\n")));
    if (forgetsToAnswer) throw new MobileMoneySilent("lost");
    return Optional.of(number);
  }

  @Override
  public void approve(String batch) {
    requireVoice();
    approved.add(batch);
    if (forgetsToAnswer) throw new MobileMoneySilent("lost");
  }

  @Override
  public BankAnswer outcome(String batch, String orderId) {
    requireVoice();
    var words = new ArrayList<PaymentStatus>();
    if (approved.contains(batch))
      for (String line : payments.get(batch))
        words.add(new PaymentStatus(line, status(line), Optional.empty()));
    return new BankAnswer(orderId, Optional.empty(), words);
  }

  private Status status(String line) {
    return refused.contains(line)
        ? new Status(Outcome.REJECTED, "RJCT", "IdentifierError", BankReason.ACCOUNT_WRONG)
        : new Status(Outcome.SETTLED, "ACCC", null, null);
  }

  private void requireVoice() {
    if (silent) throw new MobileMoneySilent("silent");
  }
}
