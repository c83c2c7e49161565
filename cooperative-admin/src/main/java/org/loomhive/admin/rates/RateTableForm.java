package org.loomhive.admin.rates;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.loomhive.kernel.Refused;
import org.loomhive.wage.rate.RateRefusal;
import org.loomhive.wage.rate.RateRow;
import org.loomhive.wage.rate.WriteRates;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;
import org.loomhive.web.file.TriedTable;

/** A whole table of wage rates at once. */
@Named("rateTable")
@RequestScoped
public class RateTableForm extends TriedTable<RateRow> {
  private static final int MOST_KILOBYTES = 256;

  @Inject WriteRates writing;
  @Inject SignedIn signedIn;
  @Inject Notes notes;

  public RateTableForm() {
    super("table:do", MOST_KILOBYTES, RateRefusal.TABLE_TOO_BIG);
  }

  @Override
  protected List<RateRow> look(String table) {
    return writing.tryOut(RateCsv.read(table), signedIn.actor());
  }

  @Override
  protected Optional<Refused> why(RateRow row) {
    return row.no();
  }

  public String write() {
    var sheet = writing.writeAll(RateCsv.read(typed()), signedIn.actor());
    notes.good("rates.table.written", sheet.rates().size());
    return "/books/rates?faces-redirect=true";
  }

  public String getColumns() {
    return String.join(";", RateCsv.COLUMNS);
  }
}
