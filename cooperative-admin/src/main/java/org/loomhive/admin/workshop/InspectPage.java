package org.loomhive.admin.workshop;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.loomhive.production.InspectionNote;
import org.loomhive.production.InspectionResult;
import org.loomhive.production.ReceiveWork;
import org.loomhive.production.RecordInspection;
import org.loomhive.wage.AcceptWork;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;

/** Receiving finished pieces and saying what they are. */
@Named("inspectWork")
@RequestScoped
public class InspectPage {
  @Inject WorkOrderPage page;
  @Inject ReceiveWork receive;
  @Inject AcceptWork accept;
  @Inject RecordInspection inspect;
  @Inject SignedIn signedIn;
  @Inject Notes notes;

  private InspectionResult result = InspectionResult.ACCEPT;
  private String words;
  private LocalDate newDueOn;

  public String receive() {
    receive.receive(page.getWork().number(), signedIn.actor());
    notes.good("workshop.work.received");
    return page.address();
  }

  public String record() {
    var number = page.getWork().number();
    var actor = signedIn.actor();
    switch (result) {
      case REWORK -> inspect.rework(number, words, getNewDueOn(), actor);
      case REJECT -> inspect.reject(number, words, actor);
      default -> accept.accept(number, InspectionNote.of(words), actor);
    }
    notes.good("workshop.inspected." + result);
    return page.address();
  }

  public List<InspectionResult> getResults() {
    return List.of(InspectionResult.ACCEPT, InspectionResult.REWORK, InspectionResult.REJECT);
  }

  public InspectionResult getResult() {
    return result;
  }

  public void setResult(InspectionResult result) {
    this.result = result;
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }

  public LocalDate getNewDueOn() {
    return newDueOn == null ? page.getWork().dueOn() : newDueOn;
  }

  public void setNewDueOn(LocalDate newDueOn) {
    this.newDueOn = newDueOn;
  }
}
