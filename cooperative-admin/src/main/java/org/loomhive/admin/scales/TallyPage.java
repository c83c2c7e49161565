package org.loomhive.admin.scales;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.loomhive.admin.ChosenCooperative;
import org.loomhive.material.MaterialMovement;
import org.loomhive.material.tally.PieceCounts;
import org.loomhive.web.Notes;
import org.loomhive.web.Paging;
import org.loomhive.web.SignedIn;

/** What came into the chosen store or left it by weight, and waits for somebody to count it. */
@Named("tally")
@RequestScoped
public class TallyPage {
  private static final int SIZE = 25;

  @Inject PieceCounts counts;
  @Inject ChosenCooperative chosen;
  @Inject SignedIn signedIn;
  @Inject Notes notes;

  @Inject
  @ManagedProperty("#{param.page}")
  String pageParam;

  private Paging paging;
  private List<MaterialMovement> rows;
  private Long counted;
  private Integer pieces;

  public Paging getPaging() {
    if (paging == null) paging = Paging.of(pageParam, SIZE, counts.countWaiting(chosen.ref()));
    return paging;
  }

  public List<MaterialMovement> getRows() {
    if (rows == null) rows = counts.waiting(chosen.ref(), getPaging().first(), SIZE);
    return rows;
  }

  public String count() {
    counts.count(counted, pieces, signedIn.actor());
    notes.good("store.tally.counted");
    return "/workshop/tally?faces-redirect=true&of=" + chosen.ref();
  }

  public Long getCounted() {
    return counted;
  }

  public void setCounted(Long counted) {
    this.counted = counted;
  }

  public Integer getPieces() {
    return pieces;
  }

  public void setPieces(Integer pieces) {
    this.pieces = pieces;
  }
}
