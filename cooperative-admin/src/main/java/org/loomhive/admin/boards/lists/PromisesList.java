package org.loomhive.admin.boards.lists;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.loomhive.admin.boards.BoardWords;
import org.loomhive.admin.boards.PromisesPage;
import org.loomhive.admin.export.ListToTake;
import org.loomhive.admin.export.Sheet;
import org.loomhive.ordering.desk.KeptInMonth;

/** Which promises a cooperative kept, month by month. */
@RequestScoped
public class PromisesList implements ListToTake {
  @Inject PromisesPage page;
  @Inject BoardWords words;

  @Override
  public String section() {
    return "workshop";
  }

  @Override
  public String name() {
    return "promises";
  }

  @Override
  public Sheet sheet() {
    var sheet =
        words.sheet(
            "boards.promises.what",
            "boards.promises.month",
            "boards.promises.due",
            "boards.promises.kept",
            "boards.promises.percent");
    add(sheet, "boards.promises.work", page.getWork());
    add(sheet, "boards.promises.orders", page.getOrders());
    return sheet;
  }

  private void add(Sheet sheet, String what, List<KeptInMonth> months) {
    for (KeptInMonth one : months)
      sheet.row(words.say(what), one.month().atDay(1), one.due(), one.kept(), one.percent());
  }
}
