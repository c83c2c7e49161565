package org.loomhive.admin.taxes;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.loomhive.delivery.rows.DatedRow;
import org.loomhive.delivery.rows.RowDesk;
import org.loomhive.web.asked.Chosen;

/** The rows of one table, with those that are over when the reader wants them. */
@Named("rowsPage")
@RequestScoped
public class RowsPage {
  @Inject RowDesk desk;

  @Inject
  @ManagedProperty("#{param.table}")
  String table;

  @Inject
  @ManagedProperty("#{param.history}")
  String history;

  @Inject
  @ManagedProperty("#{param.country}")
  String country;

  private List<? extends DatedRow> rows;
  private List<DatedRow> lapsing;

  public RowKind getTable() {
    return Chosen.of(RowKind.class, table).orElse(RowKind.TAX);
  }

  public List<RowKind> getTables() {
    return List.of(RowKind.values());
  }

  public boolean isHistory() {
    return "yes".equals(history);
  }

  /** Only those that name this country; empty for all. */
  public String getCountry() {
    return country == null ? "" : country.strip();
  }

  public List<? extends DatedRow> getRows() {
    if (rows == null)
      rows =
          desk.rows(getTable().rows(), isHistory()).stream()
              .filter(row -> RowWords.names(row, getCountry()))
              .toList();
    return rows;
  }

  public List<DatedRow> getLapsing() {
    if (lapsing == null) lapsing = desk.lapsing();
    return lapsing;
  }
}
