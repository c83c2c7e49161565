package org.loomhive.ordering.later;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import org.loomhive.kernel.language.Language;
import org.loomhive.messaging.Outbox;
import org.loomhive.ordering.Order;
import org.loomhive.ordering.confirmation.BuyerToTell;
import org.loomhive.ordering.confirmation.LineNames;

/** Has a buyer told of new days, in her language: what is later, until when, and why. */
@ApplicationScoped
public class TellOfDays {
  private static final String TOLD = "order.later";
  private static final String ASKED = "order.later.ask";
  private static final String ASKED_AGAIN = "order.later.again";

  @Inject LineNames names;
  @Inject Outbox outbox;

  /**
   * @param days of one notice
   */
  void said(Order order, List<NewDay> days) {
    boolean isAsked = days.stream().anyMatch(NewDay::isAsked);
    tell(order, days, isAsked ? ASKED : TOLD);
  }

  /**
   * @param days of one notice about which she has said nothing
   */
  void again(Order order, List<NewDay> days) {
    tell(order, days, ASKED_AGAIN);
  }

  private void tell(Order order, List<NewDay> days, String words) {
    var lines = days.stream().map(day -> order.line(day.lineNumber())).toList();
    var day = format(order.language()).format(days.get(0).shipBy());
    var why = "later." + days.get(0).reason();
    var said = String.join(", ", names.of(order, lines)) + ": " + day;
    outbox.add(BuyerToTell.about(order.number(), words, said).beside(why));
  }

  private static DateTimeFormatter format(Language language) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language.locale());
  }
}
