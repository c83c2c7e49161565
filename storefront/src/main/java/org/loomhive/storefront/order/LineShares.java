package org.loomhive.storefront.order;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.loomhive.breakdown.ActualBreakdown;
import org.loomhive.breakdown.ActualBreakdowns;
import org.loomhive.kernel.Money;
import org.loomhive.ordering.OrderLine;

/** Who gets what of the price of a line: as planned, and as it was once its makers are paid. */
@Named("lineShares")
@RequestScoped
public class LineShares {
  @Inject ActualBreakdowns published;

  private final Map<Integer, Shares> known = new HashMap<>();

  /**
   * One receiver.
   *
   * @param receiver a class of the style sheet
   * @param actual what it got; as planned as long as nothing else is known
   * @param counted in the books, and not only agreed
   * @param why empty when there is nothing to explain
   */
  public record Row(String receiver, Money planned, Money actual, boolean counted, String why) {
    public String key() {
      return receiver.equals("ORGANISATION") ? "order.shares.us" : "shop.receiver." + receiver;
    }

    public boolean isExplained() {
      return !why.isEmpty();
    }
  }

  /**
   * All receivers of one line.
   *
   * @param actual drawn from the books, not only planned
   * @param sentence a key of the words
   */
  public record Shares(boolean actual, String sentence, List<Row> rows) {}

  public Shares of(OrderLine line) {
    return known.computeIfAbsent(line.lineNumber(), number -> read(line));
  }

  private Shares read(OrderLine line) {
    return published
        .find(line.orderNumber(), line.lineNumber())
        .map(LineShares::actual)
        .orElseGet(() -> planned(line));
  }

  private static Shares actual(ActualBreakdown drawn) {
    var rows =
        drawn.shares().stream()
            .map(
                share ->
                    new Row(
                        share.receiver().name(),
                        drawn.planned(share),
                        drawn.actual(share),
                        share.isFromBooks(),
                        share.why().map(Enum::name).orElse("")))
            .toList();
    var sentence = drawn.isDrawnAnew() ? "order.shares.anew.about" : "order.shares.actual.about";
    return new Shares(true, sentence, rows);
  }

  private static Shares planned(OrderLine line) {
    var rows =
        line.breakdown().entrySet().stream()
            .map(each -> row(each.getKey().name(), each.getValue().times(line.wanted())))
            .toList();
    var sentence = line.isMadeToOrder() ? "order.shares.planned.about" : "order.shares.shelf.about";
    return new Shares(false, sentence, rows);
  }

  private static Row row(String receiver, Money amount) {
    return new Row(receiver, amount, amount, false, "");
  }
}
