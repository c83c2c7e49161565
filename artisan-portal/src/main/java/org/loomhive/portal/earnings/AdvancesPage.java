package org.loomhive.portal.earnings;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.loomhive.kernel.Money;
import org.loomhive.wage.advance.Prepayments;
import org.loomhive.wage.deduction.Agreement;
import org.loomhive.wage.deduction.AgreementNumber;
import org.loomhive.wage.deduction.Agreements;
import org.loomhive.wage.deduction.ConsentToDeduction;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;

/** What is to be kept back from her slips, what was paid before its work, and her yes or no. */
@Named("advances")
@RequestScoped
public class AdvancesPage {
  @Inject Agreements agreements;
  @Inject Prepayments prepayments;
  @Inject ConsentToDeduction consent;
  @Inject SignedIn signedIn;
  @Inject Notes notes;

  @Inject
  @ManagedProperty("#{param.agreement}")
  String agreement;

  private List<Row> rows;

  /** An agreement, with what is still to be kept back. */
  public record Row(Agreement agreement, Money left) {
    /** Somebody asks her. */
    public boolean isAsked() {
      return agreement.isWaiting() && !agreement.isConsented();
    }

    /** She can stop it. */
    public boolean isRunning() {
      return agreement.isConsented() && !agreement.isEnded() && left.isPositive();
    }

    public boolean isShown() {
      return isAsked() || isRunning();
    }
  }

  public List<Row> getRows() {
    if (rows == null)
      rows =
          agreements.of(signedIn.member()).stream()
              .map(agreement -> new Row(agreement, agreements.left(agreement)))
              .filter(Row::isShown)
              .toList();
    return rows;
  }

  public List<Prepayments.Open> getPrepaid() {
    return prepayments.openOf(signedIn.member());
  }

  /** Which one stands in the form itself: the list may have changed meanwhile. */
  public String agree() {
    consent.onPortal(new AgreementNumber(agreement), signedIn.member());
    notes.good("advances.agreed");
    return "/earnings/advances?faces-redirect=true";
  }

  public String takeBack() {
    consent.takeBack(new AgreementNumber(agreement), signedIn.member());
    notes.good("advances.stopped");
    return "/earnings/advances?faces-redirect=true";
  }
}
