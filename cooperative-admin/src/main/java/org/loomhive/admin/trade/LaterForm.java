package org.loomhive.admin.trade;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.loomhive.ordering.OrderLine;
import org.loomhive.ordering.later.DelayReason;
import org.loomhive.ordering.later.LineDays;
import org.loomhive.ordering.later.NewDays;
import org.loomhive.ordering.later.SayNewDay;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;

/** Lines of an order that will not leave in time: a new day and the reason, for the buyer. */
@Named("laterForm")
@RequestScoped
public class LaterForm {
  @Inject OrderPage page;
  @Inject NewDays days;
  @Inject SayNewDay say;
  @Inject SignedIn signedIn;
  @Inject Notes notes;

  private final Map<Integer, Boolean> chosen = new TreeMap<>();
  private List<LineDays> lines;
  private LocalDate day;
  private DelayReason reason;

  /** Hers, with all days that were promised for each. */
  public List<LineDays> getLines() {
    if (lines == null)
      lines =
          days.of(page.getOrder()).stream()
              .filter(one -> page.getLines().contains(one.line()))
              .toList();
    return lines;
  }

  public LineDays of(OrderLine line) {
    return getLines().stream().filter(one -> one.isOf(line)).findFirst().orElseThrow();
  }

  /** Those that are still here. */
  public List<LineDays> getWaiting() {
    return getLines().stream()
        .filter(one -> !one.line().isShipped() && !one.line().isCancelled())
        .toList();
  }

  /** What was promised after the first promise, for any line. */
  public boolean isMoved() {
    return getLines().stream().anyMatch(LineDays::isLater);
  }

  public DelayReason[] getReasons() {
    return DelayReason.values();
  }

  public String promise() {
    var wanted = new SayNewDay.Wanted(page.getOrder().number(), ticked(), day, reason);
    say.say(wanted, signedIn.actor());
    notes.good("trade.later.said");
    return page.address();
  }

  private Set<Integer> ticked() {
    return chosen.entrySet().stream()
        .filter(one -> Boolean.TRUE.equals(one.getValue()))
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  /** By the number of the line. */
  public Map<Integer, Boolean> getChosen() {
    return chosen;
  }

  public LocalDate getDay() {
    return day;
  }

  public void setDay(LocalDate day) {
    this.day = day;
  }

  public DelayReason getReason() {
    return reason;
  }

  public void setReason(DelayReason reason) {
    this.reason = reason;
  }
}
