package org.loomhive.admin.taxes;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.loomhive.catalog.ProductKind;
import org.loomhive.delivery.DeliveryRefusal;
import org.loomhive.delivery.rows.RowDesk;
import org.loomhive.delivery.stop.CarrierStops;
import org.loomhive.delivery.stop.StopRefusal;
import org.loomhive.delivery.tax.Buyers;
import org.loomhive.delivery.tax.TaxScheme;
import org.loomhive.delivery.travel.TravelPaper;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;

/** One more row, or the last day of one. */
@Named("rowForm")
@RequestScoped
public class RowForm {
  @Inject RowsPage page;
  @Inject RowDesk desk;
  @Inject CarrierStops stops;
  @Inject SignedIn signedIn;
  @Inject Notes notes;

  private final RowCells cells = new RowCells();
  private Long row;
  private LocalDate lastDay;

  public String add() {
    desk.add(new RowReader(cells::of).read(page.getTable()), signedIn.actor());
    notes.good("taxes.added");
    return address();
  }

  public String end() {
    desk.end(page.getTable().rows(), row, lastDay, signedIn.actor());
    notes.good("taxes.ended");
    return address();
  }

  String address() {
    return "/trade/taxes?faces-redirect=true&table=" + page.getTable();
  }

  public List<TaxScheme> getSchemes() {
    return List.of(TaxScheme.values());
  }

  /** For whom a row may be. */
  public List<Buyers> getBuyers() {
    return List.of(Buyers.values());
  }

  public List<ProductKind> getKinds() {
    return List.of(ProductKind.values());
  }

  /** Those that a row of this table may name. */
  public List<? extends Enum<?>> getReasons() {
    return page.getTable() == RowKind.STOP
        ? List.of(StopRefusal.values())
        : DeliveryRefusal.ofRestrictions();
  }

  public List<TravelPaper> getPapers() {
    return List.of(TravelPaper.values());
  }

  public CarrierStops getStops() {
    return stops;
  }

  public RowCells getCells() {
    return cells;
  }

  public Long getRow() {
    return row;
  }

  public void setRow(Long row) {
    this.row = row;
  }

  public LocalDate getLastDay() {
    return lastDay;
  }

  public void setLastDay(LocalDate lastDay) {
    this.lastDay = lastDay;
  }
}
