package org.loomhive.admin.trade;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.loomhive.admin.ChosenCooperative;
import org.loomhive.catalog.asked.AskedFor;
import org.loomhive.kernel.Sku;
import org.loomhive.ordering.back.WaitingForIt;

/** What buyers asked for while it was not there, in one cooperative. */
@Named("askedFor")
@RequestScoped
public class AskedPage {
  @Inject AskedFor asked;
  @Inject WaitingForIt back;
  @Inject ChosenCooperative chosen;

  private List<AskedFor.Row> rows;
  private Map<Sku, Long> waiting;

  @PostConstruct
  void open() {
    rows = chosen.find().map(one -> asked.of(one.ref())).orElse(List.of());
    waiting = back.times(rows.stream().map(AskedFor.Row::sku).toList());
  }

  /** How many wait for a letter about it. */
  public long waiting(Sku sku) {
    return waiting.getOrDefault(sku, 0L);
  }

  public List<AskedFor.Row> getRows() {
    return rows;
  }
}
