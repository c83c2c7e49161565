package org.loomhive.admin.catalogue.list;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import org.loomhive.catalog.list.Finding;
import org.loomhive.catalog.list.RowOutcome;
import org.loomhive.web.HouseWords;

/** What is said of a row, cell by cell. */
@Named("listWords")
@ApplicationScoped
public class ListWords {
  /** The column first, as it stands in the file. */
  public List<String> of(RowOutcome row) {
    return row.findings().stream().map(ListWords::told).collect(Collectors.toList());
  }

  private static String told(Finding one) {
    var column = one.column().heading() + ": ";
    if (one.isNo()) return column + HouseWords.sentence(one.key(), one.values());
    return column + one.values().get(0) + " → " + one.values().get(1);
  }
}
