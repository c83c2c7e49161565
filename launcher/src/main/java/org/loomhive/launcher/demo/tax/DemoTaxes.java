package org.loomhive.launcher.demo.tax;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.loomhive.catalog.ProductKind;
import org.loomhive.delivery.rows.DatedRow;
import org.loomhive.delivery.rows.RowDesk;
import org.loomhive.delivery.rows.RowLine;
import org.loomhive.delivery.stop.CarrierStop;
import org.loomhive.delivery.stop.StopRefusal;
import org.loomhive.delivery.tax.Buyers;
import org.loomhive.delivery.tax.DutyRow;
import org.loomhive.delivery.tax.Place;
import org.loomhive.delivery.tax.TaxRegistration;
import org.loomhive.delivery.tax.TaxRow;
import org.loomhive.delivery.tax.TaxScheme;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Money;
import org.loomhive.launcher.demo.DemoTable;
import org.loomhive.launcher.demo.DemoWorld;

/** What tax, duty and standstill of carriers the demo knows of, and where it is registered. */
public final class DemoTaxes {
  public void load(DemoWorld world) {
    var lines = new ArrayList<RowLine>();
    DemoTable.read("tax_rows.csv").forEach(row -> add(lines, tax(row)));
    DemoTable.read("duty_rows.csv").forEach(row -> add(lines, duty(row)));
    DemoTable.read("tax_registrations.csv").forEach(row -> add(lines, registration(row)));
    DemoTable.read("carrier_stops.csv").forEach(row -> add(lines, stop(row)));
    world.get(RowDesk.class).writeAll(List.copyOf(lines), Actor.system());
  }

  private static void add(List<RowLine> lines, DatedRow row) {
    lines.add(RowLine.read(lines.size() + 1, row));
  }

  private static TaxRow tax(DemoTable.Row row) {
    var place = new Place(row.text("country"), row.text("region"));
    var scheme = TaxScheme.valueOf(row.text("scheme"));
    return new TaxRow(place, scheme, new BigDecimal(row.text("percent")))
        .on(ProductKind.find(row.text("kind")).orElse(null), money(row, "limit", "currency"))
        .soldTo(row.text("buyers").isEmpty() ? Buyers.BOTH : Buyers.valueOf(row.text("buyers")))
        .inPrice(row.isYes("in_price"))
        .within(row.text("in_price").equals("within"))
        .restsOn(row.text("source"), day(row, "from"), day(row, "to"));
  }

  private static DutyRow duty(DemoTable.Row row) {
    return new DutyRow(row.text("country"), row.text("heading"), row.text("origin"))
        .takes(new BigDecimal(row.text("percent")))
        .takes(money(row, "flat", "flat_currency"))
        .upTo(money(row, "limit", "currency"))
        .restsOn(row.text("source"), day(row, "from"), day(row, "to"));
  }

  private static TaxRegistration registration(DemoTable.Row row) {
    var scheme = TaxScheme.valueOf(row.text("scheme"));
    return new TaxRegistration(scheme, row.text("country"), row.text("region"))
        .numbered(row.text("number"))
        .restsOn(row.text("source"), day(row, "from"), day(row, "to"));
  }

  private static CarrierStop stop(DemoTable.Row row) {
    var reason = StopRefusal.valueOf(row.text("reason"));
    return new CarrierStop(row.text("method"), row.text("country"), row.text("zone"), reason)
        .restsOn(row.text("source"), day(row, "from"), day(row, "to"));
  }

  private static Money money(DemoTable.Row row, String amount, String currency) {
    return row.text(amount).isEmpty() ? null : Money.of(row.text(amount), row.text(currency));
  }

  private static LocalDate day(DemoTable.Row row, String column) {
    return row.text(column).isEmpty() ? null : LocalDate.parse(row.text(column));
  }
}
