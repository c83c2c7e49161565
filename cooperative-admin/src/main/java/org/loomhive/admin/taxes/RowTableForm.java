package org.loomhive.admin.taxes;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.loomhive.delivery.rows.RowDesk;
import org.loomhive.delivery.rows.RowLine;
import org.loomhive.delivery.rows.RowRefusal;
import org.loomhive.kernel.Refused;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;
import org.loomhive.web.file.TriedTable;

/** Many rows at once. */
@Named("rowTable")
@RequestScoped
public class RowTableForm extends TriedTable<RowLine> {
  private static final int MOST_KILOBYTES = 512;

  @Inject RowsPage page;
  @Inject RowForm form;
  @Inject RowDesk desk;
  @Inject SignedIn signedIn;
  @Inject Notes notes;

  public RowTableForm() {
    super("import:do", MOST_KILOBYTES, RowRefusal.ROWS_TOO_BIG);
  }

  @Override
  protected List<RowLine> look(String table) {
    return desk.tryOut(RowCsv.read(page.getTable(), table), signedIn.actor());
  }

  @Override
  protected Optional<Refused> why(RowLine line) {
    return line.why();
  }

  public String write() {
    var lines = RowCsv.read(page.getTable(), typed());
    notes.good("taxes.table.written", desk.writeAll(lines, signedIn.actor()));
    return form.address();
  }

  public String getHead() {
    return page.getTable().head();
  }
}
