package org.loomhive.admin.stocks;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.loomhive.admin.ChosenCooperative;
import org.loomhive.admin.leaf.LongList;
import org.loomhive.stock.desk.StockDesk;
import org.loomhive.stock.desk.StockRow;

/** All pieces in the store of a cooperative, each with what is promised, held and set aside. */
@Named("stockPage")
@RequestScoped
public class StockPage {
  @Inject ChosenCooperative chosen;
  @Inject StockDesk desk;

  @Inject
  @ManagedProperty("#{param.page}")
  String page;

  private LongList<StockRow> list;

  public LongList<StockRow> getList() {
    if (list == null) {
      var whose = chosen.getOne().ref();
      list = new LongList<>(page, how -> desk.count(whose, how), how -> desk.rows(whose, how));
    }
    return list;
  }
}
