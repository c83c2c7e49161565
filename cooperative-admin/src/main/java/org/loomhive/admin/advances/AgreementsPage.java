package org.loomhive.admin.advances;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.WorkOrderNumber;
import org.loomhive.wage.advance.PrepayWork;
import org.loomhive.wage.advance.Prepayments;
import org.loomhive.wage.deduction.Agreement;
import org.loomhive.wage.deduction.AgreementNumber;
import org.loomhive.wage.deduction.Agreements;
import org.loomhive.wage.deduction.ApproveDeduction;
import org.loomhive.wage.deduction.ConsentToDeduction;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;

/** All that is to be kept back, with who said yes, and what was paid before its work is done. */
@Named("agreementsPage")
@RequestScoped
public class AgreementsPage {
  @Inject Agreements agreements;
  @Inject Prepayments prepayments;
  @Inject ConsentToDeduction consent;
  @Inject ApproveDeduction approval;
  @Inject PrepayWork prepay;
  @Inject SignedIn signedIn;
  @Inject Notes notes;

  @Inject
  @ManagedProperty("#{param.about}")
  String about;

  private List<Row> rows;

  /** An agreement, with what is still to be kept back. */
  public record Row(Agreement agreement, Money left) {}

  public List<Row> getRows() {
    if (rows == null)
      rows =
          agreements.seenBy(signedIn.actor()).stream()
              .map(agreement -> new Row(agreement, agreements.left(agreement)))
              .toList();
    return rows;
  }

  public List<Prepayments.Open> getPrepaid() {
    return prepayments.openSeenBy(signedIn.actor());
  }

  /** Which one stands in the form itself: the list may have changed meanwhile. */
  public String witness() {
    consent.inPerson(new AgreementNumber(about), signedIn.actor());
    return done("advances.done.witness");
  }

  public String approve() {
    approval.approve(new AgreementNumber(about), signedIn.actor());
    return done("advances.done.approve");
  }

  public String refuse() {
    approval.refuse(new AgreementNumber(about), signedIn.actor());
    return done("advances.done.refuse");
  }

  public String end() {
    prepay.end(new WorkOrderNumber(about), signedIn.actor());
    return done("advances.done.end");
  }

  private String done(String key) {
    notes.good(key);
    return FacesContext.getCurrentInstance().getViewRoot().getViewId() + "?faces-redirect=true";
  }
}
