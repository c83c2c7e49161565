package org.loomhive.admin.pieces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.loomhive.admin.workshop.WorkOrderPage;
import org.loomhive.kernel.WorkOrderNumber;
import org.loomhive.production.WorkOrder;
import org.loomhive.production.run.MovePieces;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;

/** She made more of one kind and fewer of another than was planned. */
@Named("movePieces")
@RequestScoped
public class MovePiecesForm {
  @Inject WorkOrderPage page;
  @Inject MovePieces move;
  @Inject SignedIn signedIn;
  @Inject Notes notes;

  private List<WorkOrder> siblings;
  private String to;
  private Integer pieces;

  /** Work that her pieces may become pieces of. */
  public List<WorkOrder> getSiblings() {
    if (siblings == null)
      siblings = page.getWork().toCome() > 0 ? move.siblings(page.getWork()) : List.of();
    return siblings;
  }

  public String move() {
    var number = page.getWork().number();
    move.move(number, new WorkOrderNumber(to), pieces, signedIn.actor());
    notes.good("pieces.move.done");
    return "/workshop/order?faces-redirect=true&n=" + number;
  }

  public String getTo() {
    return to;
  }

  public void setTo(String to) {
    this.to = to;
  }

  public Integer getPieces() {
    return pieces;
  }

  public void setPieces(Integer pieces) {
    this.pieces = pieces;
  }
}
