package org.loomhive.admin.store;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import org.loomhive.admin.Typed;
import org.loomhive.admin.workshop.LotAmount;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.Quantity;
import org.loomhive.kernel.Unit;
import org.loomhive.material.count.CountLot;
import org.loomhive.material.transfer.NewTransfer;
import org.loomhive.material.transfer.SendMaterial;
import org.loomhive.material.transfer.TransferNumber;
import org.loomhive.material.unit.LotConversions;
import org.loomhive.material.unit.Rounding;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;

/** Counting a lot, sending a part of it, and saying what its hanks weigh. */
@Named("lotDeeds")
@RequestScoped
public class LotDeedsForm {
  @Inject StoreLotPage page;
  @Inject CountLot count;
  @Inject SendMaterial send;
  @Inject LotConversions conversions;
  @Inject LotAmount amount;
  @Inject SignedIn signedIn;
  @Inject Notes notes;

  private String number = TransferNumber.random().value();
  private BigDecimal inBook;
  private String reason;
  private String to;

  /** What the form showed as the book is sent back with the count. */
  @PostConstruct
  void begin() {
    inBook = page.getAccount().inStore().amount();
  }

  public String count() {
    var book = Typed.quantity(inBook, page.getUnits().own());
    var found =
        new CountLot.Found(page.getLot().number(), book, part(Rounding.DOWN), Typed.text(reason));
    count.count(found, signedIn.actor());
    return done("store.lot.counted");
  }

  public String send() {
    var what =
        new NewTransfer(
            new TransferNumber(number),
            page.getLot().number(),
            new CooperativeRef(to),
            part(Rounding.UP),
            reason);
    notes.good("store.transfer.sent");
    return "/workshop/transfer?faces-redirect=true&n=" + send.send(what, signedIn.actor());
  }

  public String state() {
    var unit = Unit.valueOf(amount.getUnit());
    conversions.state(page.getLot().number(), unit, amount.getAmount(), signedIn.actor());
    return done("store.lot.stated");
  }

  private Quantity part(Rounding rounding) {
    return amount.of(page.getLot(), rounding);
  }

  private String done(String note) {
    notes.good(note);
    return page.address();
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public BigDecimal getInBook() {
    return inBook;
  }

  public void setInBook(BigDecimal inBook) {
    this.inBook = inBook;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public String getTo() {
    return to;
  }

  public void setTo(String to) {
    this.to = to;
  }
}
