package org.loomhive.admin.trade;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.loomhive.admin.ChosenCooperative;
import org.loomhive.ordering.OrderLine;
import org.loomhive.ordering.parcel.PickList;

/** What is to be fetched for parcels in one cooperative, to be printed and ticked off. */
@Named("pick")
@RequestScoped
public class PickPage {
  private static final int MOST = 200;

  @Inject PickList list;
  @Inject ChosenCooperative chosen;

  private List<OrderLine> rows;

  @PostConstruct
  void open() {
    rows = chosen.find().map(one -> list.of(one.ref(), 0, MOST)).orElse(List.of());
  }

  public List<OrderLine> getRows() {
    return rows;
  }
}
