package org.loomhive.admin.books.months;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.YearMonth;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.PayRunRef;
import org.loomhive.ledger.HowFar;
import org.loomhive.payout.CheckPayees;
import org.loomhive.payout.OpenPayRun;
import org.loomhive.payout.SendPayRun;
import org.loomhive.payout.answer.PlaceBankAnswer;
import org.loomhive.payout.bank.OrderOfRun;
import org.loomhive.payout.statement.PlaceStatement;
import org.loomhive.wage.ClosePayPeriod;

/** How far large work is that somebody else, or a job, does just now; null when nobody does. */
@Named("underWay")
@RequestScoped
public class UnderWay {
  @Inject HowFar howFar;

  public HowFar.Step closing(CooperativeRef cooperative, YearMonth month) {
    return howFar.of(ClosePayPeriod.work(cooperative, month)).orElse(null);
  }

  public HowFar.Step getPreparing() {
    return howFar.of(CheckPayees.WORK).or(() -> howFar.of(OpenPayRun.WORK)).orElse(null);
  }

  public HowFar.Step getStatement() {
    return howFar.of(PlaceStatement.WORK).orElse(null);
  }

  public HowFar.Step sending(PayRunRef run) {
    return howFar.of(OrderOfRun.work(run)).or(() -> howFar.of(SendPayRun.work(run))).orElse(null);
  }

  public HowFar.Step answering(PayRunRef run) {
    return howFar.of(PlaceBankAnswer.work(run)).orElse(null);
  }
}
