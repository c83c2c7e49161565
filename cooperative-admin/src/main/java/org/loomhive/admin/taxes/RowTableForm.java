package org.loomhive.admin.taxes;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.List;
import org.loomhive.delivery.rows.RowDesk;
import org.loomhive.delivery.rows.RowLine;
import org.loomhive.delivery.rows.RowRefusal;
import org.loomhive.web.HouseWords;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;
import org.loomhive.web.file.SentText;

/** Many rows at once: tried first, and then written as they were tried. */
@Named("rowTable")
@RequestScoped
public class RowTableForm {
  private static final int MOST_KILOBYTES = 512;

  @Inject RowsPage page;
  @Inject RowForm form;
  @Inject RowDesk desk;
  @Inject SignedIn signedIn;
  @Inject Notes notes;
  @Inject HttpServletRequest request;

  private Part file;
  private String text;
  private List<RowLine> tried;

  /** Says of each line what would become of it; a chosen file is read into the field first. */
  public void tryOut() throws IOException {
    text = SentText.of(file, MOST_KILOBYTES, RowRefusal.ROWS_TOO_BIG).orElse(text);
    tried = desk.tryOut(lines(), signedIn.actor());
  }

  private List<RowLine> lines() {
    return RowCsv.read(page.getTable(), text == null ? "" : text);
  }

  public String write() {
    notes.good("taxes.table.written", desk.writeAll(lines(), signedIn.actor()));
    return form.address();
  }

  public List<RowLine> getTried() {
    return tried;
  }

  public boolean isGood() {
    return tried != null && !tried.isEmpty() && tried.stream().allMatch(RowLine::isGood);
  }

  /** The button was there when it was pressed; whether all lines are good is asked again then. */
  public boolean isWritable() {
    return isGood() || request.getParameter("import:do") != null;
  }

  public String says(RowLine line) {
    return line.why().map(HouseWords::sentence).orElse("");
  }

  public String getHead() {
    return page.getTable().head();
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }
}
