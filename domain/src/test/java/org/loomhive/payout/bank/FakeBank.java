package org.loomhive.payout.bank;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.loomhive.kernel.Money;
import org.loomhive.payout.bank.BankAnswer.Outcome;
import org.loomhive.payout.bank.BankAnswer.PaymentStatus;
import org.loomhive.payout.bank.BankAnswer.Status;

/**
 * Speaks a language of its own: the id of the order, then a line for each word, {@code WHOLE RJCT}
 * or {@code PL-… ACSC 780.00}.
 */
@Alternative
@Priority(1)
@ApplicationScoped
public class FakeBank implements BankTransfers {
  private static final Set<String> SETTLED = Set.of("ACSC", "ACCC");
  private static final Set<String> UNDER_WAY = Set.of("ACCP", "ACSP", "PDNG");

  @Override
  public byte[] write(BankOrder order) {
    // Another file each time, as a real one has the time in it.
    return order.payments().stream()
        .map(payment -> payment.ref() + " " + payment.amount().amount())
        .collect(Collectors.joining("\n", order.run() + " " + UUID.randomUUID() + "\n", ""))
        .getBytes(StandardCharsets.UTF_8);
  }

  public static byte[] says(Object orderId, String... words) {
    return (orderId + "\n" + String.join("\n", words)).getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public BankAnswer read(byte[] content) {
    var lines = new String(content, StandardCharsets.UTF_8).split("\n");
    Optional<Status> whole = Optional.empty();
    var payments = new ArrayList<PaymentStatus>();
    for (int i = 1; i < lines.length; i++) {
      var words = lines[i].split(" ");
      if (words[0].equals("WHOLE")) whole = Optional.of(status(words[1]));
      else
        payments.add(
            new PaymentStatus(
                words[0],
                status(words[1]),
                words.length > 2 ? Optional.of(Money.of(words[2], "INR")) : Optional.empty()));
    }
    return new BankAnswer(lines[0], whole, payments);
  }

  private static Status status(String code) {
    if (SETTLED.contains(code)) return new Status(Outcome.SETTLED, code, null, null);
    if (UNDER_WAY.contains(code)) return new Status(Outcome.UNDER_WAY, code, null, null);
    if (code.equals("RJCT"))
      return new Status(Outcome.REJECTED, code, "AC04", BankReason.ACCOUNT_CLOSED);
    return new Status(Outcome.UNKNOWN, code, null, null);
  }
}
