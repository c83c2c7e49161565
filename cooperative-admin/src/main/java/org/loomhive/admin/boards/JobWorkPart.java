package org.loomhive.admin.boards;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.loomhive.admin.ChosenCooperative;
import org.loomhive.material.jobwork.JobWorkRules;
import org.loomhive.material.jobwork.Principal;
import org.loomhive.material.jobwork.Principals;
import org.loomhive.production.jobwork.AgeingWarning;
import org.loomhive.production.jobwork.WarnOfAge;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;

/** What the law on job work asks of the chosen cooperative, and what its manager was told. */
@Named("jobWork")
@RequestScoped
public class JobWorkPart {
  @Inject Principals principals;
  @Inject WarnOfAge warn;
  @Inject ChosenCooperative chosen;
  @Inject SignedIn signedIn;
  @Inject Notes notes;

  @Inject
  @ManagedProperty("#{param.told}")
  Long told;

  private Boolean principal;

  /** There are rules for where it is. */
  public boolean isRuled() {
    return JobWorkRules.of(chosen.getOne().stateCode()).isPresent();
  }

  public JobWorkRules getRules() {
    return JobWorkRules.of(chosen.getOne().stateCode()).orElseThrow();
  }

  public boolean isPrincipal() {
    if (principal == null) principal = principals.find(chosen.ref()).isPresent();
    return principal;
  }

  public Principal getRegistration() {
    return principals.find(chosen.ref()).orElseThrow();
  }

  public LocalDate getFormDue() {
    return getRules().formDue(chosen.getToday(), getRegistration().isLarge());
  }

  /** The year that it is, and the one before, for the form. */
  public List<Integer> getYears() {
    int year = getRules().yearOf(chosen.getToday());
    return List.of(year, year - 1);
  }

  public List<AgeingWarning> getWarnings() {
    return warn.unseen(chosen.ref());
  }

  /** Of all that the reader sees. */
  public long getCount() {
    return warn.count(signedIn.actor());
  }

  /** The warning stands in the form itself: the list may have changed meanwhile. */
  public String seen() {
    warn.seen(told, signedIn.actor());
    notes.good("boards.ageing.seen.done");
    return "/workshop/ageing?faces-redirect=true&of=" + chosen.ref();
  }
}
