package org.loomhive.payout.bank;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.loomhive.kernel.Money;
import org.loomhive.payout.bank.BankAnswer.Outcome;
import org.loomhive.payout.bank.BankAnswer.PaymentStatus;
import org.loomhive.payout.bank.BankAnswer.Status;
import org.loomhive.workbench.TimeMachine;

/**
 * Speaks a language of its own: the id of the order, then a line for each word, {@code WHOLE RJCT},
 * {@code PL-… ACSC 780.00} or with a reference of its own {@code PL-… ACSC 780.00 UTR1}. Its
 * statements begin with their number and our account, and go on {@code DBIT 780.00 e2e=PL-…} or
 * {@code CRDT 780.00 ref=UTR1 back=AC04}.
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
                words.length > 2 ? Optional.of(Money.of(words[2], "INR")) : Optional.empty(),
                words.length > 3 ? Optional.of(words[3]) : Optional.empty()));
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

  @Override
  public BankStatement statement(byte[] content) {
    var lines = new String(content, StandardCharsets.UTF_8).split("\n");
    var head = lines[0].split(" ");
    var entries = Stream.of(lines).skip(1).map(FakeBank::entry).toList();
    return new BankStatement(head[0], List.of(new BankStatement.Part(head[1], entries)));
  }

  private static BankStatement.Entry entry(String line) {
    var words = line.split(" ");
    var said = new HashMap<String, String>();
    for (int i = 2; i < words.length; i++) said.put(words[i].split("=")[0], words[i].split("=")[1]);
    var names =
        new BankStatement.Names(
            Optional.ofNullable(said.get("uetr")),
            Optional.ofNullable(said.get("e2e")),
            Optional.ofNullable(said.get("ref")).stream().toList(),
            Optional.ofNullable(said.get("batch")));
    var back =
        Optional.ofNullable(said.get("back"))
            .map(code -> new BankStatement.Return(Optional.of(code), BankReason.ACCOUNT_CLOSED));
    return new BankStatement.Entry(
        words[0].equals("DBIT"),
        Money.of(words[1], "INR"),
        LocalDate.ofInstant(TimeMachine.now(), ZoneOffset.UTC).plusDays(1),
        names,
        back);
  }
}
