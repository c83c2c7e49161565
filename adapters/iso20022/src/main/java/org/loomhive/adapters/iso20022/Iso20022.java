package org.loomhive.adapters.iso20022;

import jakarta.enterprise.context.ApplicationScoped;
import org.loomhive.payout.bank.BankAnswer;
import org.loomhive.payout.bank.BankOrder;
import org.loomhive.payout.bank.BankStatement;
import org.loomhive.payout.bank.BankTransfers;

/** Speaks ISO 20022 with the bank. */
@ApplicationScoped
public class Iso20022 implements BankTransfers {
  private final OrderWriter writer = new OrderWriter();
  private final AnswerReader reader = new AnswerReader();
  private final StatementReader statements = new StatementReader();

  @Override
  public byte[] write(BankOrder order) {
    return writer.write(order);
  }

  @Override
  public BankAnswer read(byte[] content) {
    return reader.read(content);
  }

  @Override
  public BankStatement statement(byte[] content) {
    return statements.read(content);
  }
}
