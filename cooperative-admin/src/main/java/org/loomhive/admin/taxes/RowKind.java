package org.loomhive.admin.taxes;

import java.util.List;
import org.loomhive.delivery.Restriction;
import org.loomhive.delivery.rows.DatedRow;
import org.loomhive.delivery.stop.CarrierStop;
import org.loomhive.delivery.tax.DutyRow;
import org.loomhive.delivery.tax.TaxRegistration;
import org.loomhive.delivery.tax.TaxRow;

/** The tables that the office keeps, with the columns under which a line of them is written. */
public enum RowKind {
  TAX(
      TaxRow.class,
      "country",
      "region",
      "kind",
      "scheme",
      "buyers",
      "percent",
      "limit",
      "currency",
      "in_price"),
  DUTY(
      DutyRow.class,
      "country",
      "heading",
      "origin",
      "percent",
      "flat",
      "flat_currency",
      "limit",
      "currency"),
  REGISTRATION(TaxRegistration.class, "scheme", "country", "region", "number"),
  RESTRICTION(Restriction.class, "kind", "country", "reason", "papers"),
  STOP(CarrierStop.class, "method", "country", "zone", "reason");

  private final Class<? extends DatedRow> rows;
  private final List<String> columns;

  RowKind(Class<? extends DatedRow> rows, String... columns) {
    this.rows = rows;
    this.columns = List.of(columns);
  }

  Class<? extends DatedRow> rows() {
    return rows;
  }

  /** Its own columns; days and source come after them. */
  public List<String> getColumns() {
    return columns;
  }

  public boolean has(String column) {
    return columns.contains(column);
  }

  String head() {
    return String.join(";", columns) + ";from;to;source";
  }
}
