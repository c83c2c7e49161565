package org.loomhive.admin.books.months;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.loomhive.admin.books.SlipsPage;
import org.loomhive.ledger.HowFar;
import org.loomhive.wage.PayPeriod;
import org.loomhive.wage.PayPeriods;
import org.loomhive.wage.month.AskToClose;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;

/** Closes the month of the page, or asks for it and tells how far it is. */
@Named("closingPart")
@RequestScoped
public class ClosingPart {
  @Inject SlipsPage page;
  @Inject PayPeriods periods;
  @Inject AskToClose closing;
  @Inject UnderWay underWay;
  @Inject SignedIn signedIn;
  @Inject Notes notes;

  private Optional<PayPeriod> period;

  private Optional<PayPeriod> period() {
    if (period == null) period = periods.find(page.getCooperative().ref(), page.getMonth());
    return period;
  }

  public boolean isClosed() {
    return period().filter(PayPeriod::isClosed).isPresent();
  }

  public boolean isAsked() {
    return period().filter(PayPeriod::isAsked).isPresent();
  }

  public boolean isFailed() {
    return period().filter(PayPeriod::isFailed).isPresent();
  }

  /** The button of a page that was opened before somebody closed the month is still heard. */
  public boolean isOffered() {
    boolean isShown =
        FacesContext.getCurrentInstance().getCurrentPhaseId() == PhaseId.RENDER_RESPONSE;
    return !isShown || !(isClosed() || isAsked());
  }

  public HowFar.Step getStep() {
    return underWay.closing(page.getCooperative().ref(), page.getMonth());
  }

  public String close() {
    var ref = page.getCooperative().ref();
    var month = page.getMonth();
    boolean closed = closing.close(ref, month, signedIn.actor());
    notes.good(closed ? "books.period.done" : "books.period.asked.done");
    return "/books/slips?faces-redirect=true&c=" + ref + "&period=" + month;
  }
}
