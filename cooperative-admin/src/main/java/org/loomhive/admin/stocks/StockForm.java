package org.loomhive.admin.stocks;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.loomhive.admin.catalogue.VariantForm;
import org.loomhive.kernel.Sku;
import org.loomhive.stock.desk.StockDeed;
import org.loomhive.stock.desk.StockDesk;
import org.loomhive.stock.desk.StockRow;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;

/** The pieces of one variant: what broke, was mended or is written off, and what is kept back. */
@Named("stockForm")
@RequestScoped
public class StockForm {
  @Inject VariantForm page;
  @Inject StockDesk desk;
  @Inject SignedIn signedIn;
  @Inject Notes notes;

  private Optional<StockRow> row;
  private StockDeed what;
  private Integer pieces;
  private String reason;
  private Integer safety;

  /** Null for what never lay there. */
  public StockRow getRow() {
    if (row == null) row = desk.find(sku());
    return row.orElse(null);
  }

  public StockDeed[] getDeeds() {
    return StockDeed.values();
  }

  public String tell() {
    desk.tell(sku(), new StockDesk.Told(what, pieces, reason), signedIn.actor());
    notes.good("stocks.told");
    return page.address();
  }

  public String keepBack() {
    desk.keepBack(sku(), safety, signedIn.actor());
    notes.good("stocks.kept");
    return page.address();
  }

  private Sku sku() {
    return page.getVariant().sku();
  }

  public StockDeed getWhat() {
    return what;
  }

  public void setWhat(StockDeed what) {
    this.what = what;
  }

  public Integer getPieces() {
    return pieces;
  }

  public void setPieces(Integer pieces) {
    this.pieces = pieces;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public Integer getSafety() {
    return safety == null && getRow() != null ? Integer.valueOf(getRow().item().safety()) : safety;
  }

  public void setSafety(Integer safety) {
    this.safety = safety;
  }
}
