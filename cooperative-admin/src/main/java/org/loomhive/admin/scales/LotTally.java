package org.loomhive.admin.scales;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.loomhive.admin.Typed;
import org.loomhive.admin.workshop.LotMovements;
import org.loomhive.admin.workshop.LotPage;
import org.loomhive.material.tally.PieceCounts;
import org.loomhive.material.tally.PiecesOfLot;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;

/** A lot in pieces beside its weight, and what a count of the whole lot found. */
@Named("lotTally")
@RequestScoped
public class LotTally {
  @Inject LotPage page;
  @Inject LotMovements movements;
  @Inject PieceCounts counts;
  @Inject SignedIn signedIn;
  @Inject Notes notes;

  private PiecesOfLot lot;
  private Map<Long, Integer> counted;
  private Integer found;
  private String reason;

  public boolean isKept() {
    return page.getLot().material().isCountedToo();
  }

  public PiecesOfLot getLot() {
    if (lot == null) lot = counts.of(page.getLot());
    return lot;
  }

  /** Null where a movement on the page took no pieces, or nobody counted them. */
  public Integer of(Long movement) {
    if (counted == null) counted = isKept() ? counts.of(movements.getRows()) : Map.of();
    return counted.get(movement);
  }

  public String find() {
    counts.found(page.getLot().number(), found, Typed.text(reason), signedIn.actor());
    notes.good("store.lot.counted");
    return "/workshop/store-lot?faces-redirect=true&n=" + page.getLot().number();
  }

  public Integer getFound() {
    return found;
  }

  public void setFound(Integer found) {
    this.found = found;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
