package org.loomhive.storefront.after;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.loomhive.ordering.OrderLine;
import org.loomhive.ordering.later.AnswerNewDay;
import org.loomhive.ordering.later.LineDays;
import org.loomhive.ordering.later.NewDays;
import org.loomhive.storefront.order.StatusPage;

/** By when a line leaves, and what a buyer says to a day that is later than was promised. */
@Named("later")
@RequestScoped
public class LaterPart {
  @Inject StatusPage status;
  @Inject NewDays days;
  @Inject AnswerNewDay answer;

  /** Stands in the form itself, so that it means this line and no other. */
  @Inject
  @ManagedProperty("#{param.late}")
  String line;

  private List<LineDays> known;

  public LineDays of(OrderLine asked) {
    if (known == null) known = days.of(status.getOrder());
    return known.stream().filter(one -> one.isOf(asked)).findFirst().orElseThrow();
  }

  public String keepWaiting() {
    answer.keepWaiting(status.getOrder().number(), Integer.parseInt(line));
    return status.address();
  }

  public String giveBack() {
    answer.giveBack(status.getOrder().number(), Integer.parseInt(line));
    return status.address();
  }
}
