package org.loomhive.storefront.order;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.loomhive.catalog.design.Designs;
import org.loomhive.catalog.design.EditionRef;
import org.loomhive.catalog.design.ToldSheet;
import org.loomhive.kernel.Sku;
import org.loomhive.wholesale.sold.OrderedLine;
import org.loomhive.wholesale.sold.OrderedLines;

/** What was agreed with the company that ordered: samples, and the sheets by which is made. */
@Named("orderAgreed")
@RequestScoped
public class AgreedPart {
  @Inject StatusPage page;
  @Inject OrderedLines ordered;
  @Inject Designs designs;

  private final Map<EditionRef, ToldSheet> sheets = new HashMap<>();
  private List<OrderedLine> lines;

  /** Null for what came of no quote. */
  public OrderedLine of(Sku sku) {
    if (lines == null) lines = ordered.of(page.getOrder().number());
    return lines.stream().filter(line -> line.sku().equals(sku)).findFirst().orElse(null);
  }

  public ToldSheet sheet(EditionRef ref) {
    return sheets.computeIfAbsent(ref, designs::told);
  }
}
