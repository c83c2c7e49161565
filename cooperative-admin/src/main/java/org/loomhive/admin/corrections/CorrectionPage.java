package org.loomhive.admin.corrections;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.loomhive.kernel.NotFound;
import org.loomhive.kernel.WorkOrderNumber;
import org.loomhive.wage.CorrectWage;
import org.loomhive.wage.EarnedWage;
import org.loomhive.wage.Earnings;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;

/** What one work order earned, and the further row that mends it. */
@Named("correction")
@RequestScoped
public class CorrectionPage {
  @Inject Earnings earnings;
  @Inject CorrectWage correcting;
  @Inject SignedIn signedIn;
  @Inject Notes notes;

  @Inject
  @ManagedProperty("#{param.w}")
  String w;

  @Inject
  @ManagedProperty("#{param.number}")
  Integer number;

  private final CorrectionForm form = new CorrectionForm();
  private List<EarnedWage> rows;

  public CorrectionForm getForm() {
    return form;
  }

  public List<EarnedWage> getRows() {
    if (rows == null) rows = earnings.rows(new WorkOrderNumber(w));
    if (rows.isEmpty()) throw new NotFound("earned wage", w);
    signedIn.actor().requireSight(rows.get(0).cooperative());
    return rows;
  }

  public EarnedWage getWork() {
    return getRows().get(0);
  }

  /** It stands in the form, so that pressing twice corrects once. */
  public int getNext() {
    return (int) getRows().stream().filter(EarnedWage::isCorrection).count() + 1;
  }

  public String correct() {
    var work = getWork();
    var by = form.correction(number, work.amount().currency());
    correcting.add(work.workOrder(), by, signedIn.actor());
    notes.good("books.corrected");
    return "/books/correct?faces-redirect=true&w=" + work.workOrder();
  }
}
