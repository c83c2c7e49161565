package org.loomhive.admin.rates;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.List;
import org.loomhive.wage.rate.RateRefusal;
import org.loomhive.wage.rate.RateRow;
import org.loomhive.wage.rate.WriteRates;
import org.loomhive.web.HouseWords;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;
import org.loomhive.web.file.SentText;

/** A whole table at once: tried first, and then written as it was tried. */
@Named("rateTable")
@RequestScoped
public class RateTableForm {
  private static final int MOST_KILOBYTES = 256;

  @Inject WriteRates writing;
  @Inject SignedIn signedIn;
  @Inject Notes notes;
  @Inject HttpServletRequest request;

  private Part file;
  private String text;
  private List<RateRow> tried;

  /** Says of each line what would become of it; a chosen file is read into the field first. */
  public void tryOut() throws IOException {
    text = SentText.of(file, MOST_KILOBYTES, RateRefusal.TABLE_TOO_BIG).orElse(text);
    tried = writing.tryOut(RateCsv.read(text == null ? "" : text), signedIn.actor());
  }

  public String write() {
    var sheet = writing.writeAll(RateCsv.read(text == null ? "" : text), signedIn.actor());
    notes.good("rates.table.written", sheet.rates().size());
    return "/books/rates?faces-redirect=true";
  }

  public List<RateRow> getTried() {
    return tried;
  }

  public boolean isGood() {
    return tried != null && !tried.isEmpty() && tried.stream().allMatch(RateRow::isGood);
  }

  /** The button was there when it was pressed; whether all lines are good is asked again then. */
  public boolean isWritable() {
    return isGood() || request.getParameter("table:do") != null;
  }

  public String says(RateRow row) {
    return row.no().map(HouseWords::sentence).orElse("");
  }

  public String getColumns() {
    return String.join(";", RateCsv.COLUMNS);
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
