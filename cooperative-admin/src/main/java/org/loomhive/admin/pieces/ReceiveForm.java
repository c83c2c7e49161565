package org.loomhive.admin.pieces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import org.loomhive.admin.workshop.WorkOrderPage;
import org.loomhive.kernel.ReceiptNumber;
import org.loomhive.production.receipt.NewReceipt;
import org.loomhive.production.receipt.ReceivePieces;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;

/** Finished pieces of a work order come in, some or all, counted and weighed. */
@Named("receivePieces")
@RequestScoped
public class ReceiveForm {
  @Inject WorkOrderPage page;
  @Inject ReceivePieces receive;
  @Inject SignedIn signedIn;
  @Inject Notes notes;

  private String number = ReceiptNumber.random().value();
  private Integer pieces;
  private Integer weightGrams;
  private List<LotFigure> figures;
  private String why;

  /** Lots that she holds for this work. */
  public List<LotFigure> getFigures() {
    if (figures == null)
      figures =
          page.getNeeds().stream()
              .flatMap(need -> need.holdings().stream())
              .filter(held -> held.held().isPositive())
              .map(LotFigure::new)
              .toList();
    return figures;
  }

  public String receive() {
    var weighed =
        getFigures().stream()
            .filter(LotFigure::isGiven)
            .collect(Collectors.toMap(one -> one.getHeld().lot(), LotFigure::weighed));
    var came =
        new NewReceipt(
            new ReceiptNumber(number),
            page.getWork().number(),
            getPieces(),
            weightGrams,
            weighed,
            why);
    receive.receive(came, signedIn.actor());
    notes.good("workshop.work.received");
    return "/workshop/inspect?faces-redirect=true&r=" + number;
  }

  public String getWhy() {
    return why;
  }

  public void setWhy(String why) {
    this.why = why;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public Integer getPieces() {
    return pieces == null ? page.getWork().toCome() : pieces;
  }

  public void setPieces(Integer pieces) {
    this.pieces = pieces;
  }

  public Integer getWeightGrams() {
    return weightGrams;
  }

  public void setWeightGrams(Integer weightGrams) {
    this.weightGrams = weightGrams;
  }
}
