package org.loomhive.admin.wholesale;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.loomhive.catalog.Variant;
import org.loomhive.catalog.Variants;
import org.loomhive.catalog.design.DesignEdition;
import org.loomhive.catalog.design.Designs;
import org.loomhive.catalog.design.EditionRef;
import org.loomhive.wholesale.quote.Quote.Priced;

/** By which sheets the pieces of the shown quote are made. */
@Named
@RequestScoped
public class QuoteSheets {
  @Inject QuoteForm form;
  @Inject Variants variants;
  @Inject Designs designs;

  private List<PieceSheet> all;

  /**
   * What the company was told, or would be if it were sent now.
   *
   * @param newer another edition has come into use since it was sent
   */
  public record PieceSheet(Variant piece, EditionRef sheet, boolean newer) {}

  /** Those of pieces that have one. */
  public List<PieceSheet> getAll() {
    if (all == null)
      all = form.getQuote().lines().stream().flatMap(line -> sheet(line).stream()).toList();
    return all;
  }

  private Optional<PieceSheet> sheet(Priced line) {
    var today = designs.sheetFor(line.sku()).map(DesignEdition::ref);
    return line.sheet()
        .or(() -> today)
        .map(
            told ->
                new PieceSheet(variants.get(line.sku()), told, !today.equals(Optional.of(told))));
  }
}
