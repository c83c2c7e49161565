package org.loomhive.admin.trade;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.loomhive.admin.ChosenCooperative;
import org.loomhive.catalog.asked.AskedFor;

/** What buyers asked for while it was not there, in one cooperative. */
@Named("askedFor")
@RequestScoped
public class AskedPage {
  @Inject AskedFor asked;
  @Inject ChosenCooperative chosen;

  private List<AskedFor.Row> rows;

  @PostConstruct
  void open() {
    rows = chosen.find().map(one -> asked.of(one.ref())).orElse(List.of());
  }

  public List<AskedFor.Row> getRows() {
    return rows;
  }
}
