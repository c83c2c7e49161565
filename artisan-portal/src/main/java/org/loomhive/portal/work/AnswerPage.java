package org.loomhive.portal.work;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.loomhive.kernel.WorkOrderNumber;
import org.loomhive.production.AnswerOffer;
import org.loomhive.production.ReportFinished;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;

/** What she says to a piece of work: yes, no thanks, or that it is finished. */
@Named("answer")
@RequestScoped
public class AnswerPage {
  @Inject
  @ManagedProperty("#{param.n}")
  String n;

  @Inject SignedIn signedIn;
  @Inject AnswerOffer offer;
  @Inject ReportFinished report;
  @Inject Notes notes;

  public String accept() {
    offer.accept(number(), signedIn.member());
    return shown("work.taken");
  }

  public String decline() {
    offer.decline(number(), signedIn.member());
    notes.good("work.declined");
    return "/index?faces-redirect=true";
  }

  public String finished() {
    report.finished(number(), signedIn.member());
    return shown("work.reported");
  }

  private String shown(String note) {
    notes.good(note);
    return "/work?faces-redirect=true&n=" + number();
  }

  private WorkOrderNumber number() {
    return new WorkOrderNumber(n);
  }
}
