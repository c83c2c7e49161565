package org.loomhive.admin.care;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.loomhive.wage.deduction.AdvanceSign;
import org.loomhive.wage.deduction.AdvanceSigns;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;

/** Advances that grow or grow old, beside the other signs; the look is on record with theirs. */
@Named("advanceSigns")
@RequestScoped
public class AdvanceSignsPart {
  @Inject SignsPage page;
  @Inject AdvanceSigns signs;
  @Inject SignedIn signedIn;
  @Inject Notes notes;

  public List<AdvanceSign> getAll() {
    page.open();
    return signs.open(signedIn.actor());
  }

  public String lookedInto() {
    signs.lookedInto(page.getSign(), signedIn.actor());
    notes.good("care.signs.done");
    return "/care/signs?faces-redirect=true";
  }
}
