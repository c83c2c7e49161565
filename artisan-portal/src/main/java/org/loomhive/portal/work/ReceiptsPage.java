package org.loomhive.portal.work;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.loomhive.kernel.ReceiptNumber;
import org.loomhive.production.WorkOrders;
import org.loomhive.production.inspection.Inspection;
import org.loomhive.production.inspection.InspectionResult;
import org.loomhive.production.inspection.LookAgain;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;

/** What became of her pieces, and her wish for another look. */
@Named("receipts")
@RequestScoped
public class ReceiptsPage {
  @Inject WorkPage page;
  @Inject WorkOrders orders;
  @Inject LookAgain lookAgain;
  @Inject SignedIn signedIn;
  @Inject Notes notes;

  /** It stands in the form itself: what she says is about the pieces that she saw. */
  @Inject
  @ManagedProperty("#{param.receipt}")
  String receipt;

  private List<Inspection> looks;

  /** The newest first. */
  public List<Inspection> getLooks() {
    if (looks == null) looks = orders.inspectionsOf(page.getOrder());
    return looks;
  }

  /** Rejected or sent back the first time, and nobody was asked to look again. */
  public boolean mayBeLookedAtAgain(Inspection look) {
    boolean isWithHer =
        look.result() == InspectionResult.REWORK && page.getOrder().count().inRework() > 0;
    return (isWithHer || look.result() == InspectionResult.REJECT)
        && look.receipt().againFor().isEmpty()
        && !look.receipt().isLookAsked();
  }

  public String askOther() {
    lookAgain.ask(new ReceiptNumber(receipt), signedIn.member());
    notes.good("work.again.asked");
    return "/work?faces-redirect=true&n=" + page.getOrder().number();
  }
}
