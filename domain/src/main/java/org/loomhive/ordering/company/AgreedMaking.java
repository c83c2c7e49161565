package org.loomhive.ordering.company;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.loomhive.catalog.design.EditionRef;
import org.loomhive.kernel.OrderNumber;
import org.loomhive.kernel.Sku;
import org.loomhive.ordering.Order;
import org.loomhive.wholesale.sold.OrderedLine;
import org.loomhive.wholesale.sold.OrderedLines;

/** How what a company ordered is to be made, as its quote told. */
@ApplicationScoped
public class AgreedMaking {
  @Inject OrderedLines ordered;

  /**
   * Of the pieces of one line.
   *
   * @param sheet by which they are made, where there is one
   * @param group that alone makes the sample; empty for everything else
   */
  public record Agreed(Optional<EditionRef> sheet, Optional<String> group) {}

  /** What is sent in place of some of it is made as it was. */
  public void keepAgain(OrderNumber first, Order other) {
    for (OrderedLine line : ordered.of(first))
      if (other.lines().stream().anyMatch(one -> one.sku().equals(line.sku())))
        ordered.note(line.again(other.number(), other.placedAt()));
  }

  /** Of each article that came of a quote; empty for the orders of everybody else. */
  public Map<Sku, Agreed> of(OrderNumber order) {
    return ordered.of(order).stream()
        .collect(
            Collectors.toMap(OrderedLine::sku, line -> new Agreed(line.sheet(), line.group())));
  }
}
