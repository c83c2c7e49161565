package org.loomhive.admin.catalogue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.loomhive.catalog.ChargeCurrency;
import org.loomhive.catalog.edit.ImportPrices;
import org.loomhive.catalog.edit.PriceRow;
import org.loomhive.web.HouseWords;
import org.loomhive.web.SignedIn;

/** Takes a list of prices; it says for each row what became of it, or what would. */
@Named("importPrices")
@RequestScoped
public class ImportForm {
  private static final String SKU = "sku";

  @Inject ImportPrices prices;
  @Inject SignedIn signedIn;

  private Part file;
  private boolean take;
  private List<PriceRow.Outcome> outcomes = List.of();

  public void send() throws IOException {
    var rows = rows();
    outcomes = take ? prices.take(rows, signedIn.actor()) : prices.look(rows, signedIn.actor());
  }

  private List<PriceRow> rows() throws IOException {
    var rows = new ArrayList<PriceRow>();
    try (var content = file.getInputStream()) {
      var text = new String(content.readAllBytes(), StandardCharsets.UTF_8).replace("\uFEFF", "");
      try (var csv = CsvReader.builder().ofNamedCsvRecord(text)) {
        for (NamedCsvRecord record : csv) rows.add(row(rows.size() + 1, record));
      }
    }
    return rows;
  }

  private static PriceRow row(int line, NamedCsvRecord record) {
    var typed = new TreeMap<String, String>();
    for (ChargeCurrency one : ChargeCurrency.values())
      record.findField(one.name()).ifPresent(text -> typed.put(one.name(), text));
    return new PriceRow(line, record.findField(SKU).orElse("").strip(), typed);
  }

  public List<PriceRow.Outcome> getOutcomes() {
    return outcomes;
  }

  /** Why nothing of a row is taken; empty when all is well. */
  public String no(PriceRow.Outcome outcome) {
    return outcome.isGood() ? "" : HouseWords.sentence(outcome.no());
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }

  public boolean isTake() {
    return take;
  }

  public void setTake(boolean take) {
    this.take = take;
  }
}
