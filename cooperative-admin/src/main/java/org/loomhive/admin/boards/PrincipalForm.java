package org.loomhive.admin.boards;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.loomhive.admin.ChosenCooperative;
import org.loomhive.material.jobwork.Principal;
import org.loomhive.material.jobwork.Principals;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;

/** Marks the chosen cooperative as a registered principal. */
@Named("newPrincipal")
@RequestScoped
public class PrincipalForm {
  @Inject Principals principals;
  @Inject ChosenCooperative chosen;
  @Inject SignedIn signedIn;
  @Inject Notes notes;

  private String taxNumber;
  private String series;
  private boolean large;

  @PostConstruct
  void show() {
    chosen.find().flatMap(one -> principals.find(one.ref())).ifPresent(this::show);
  }

  private void show(Principal known) {
    taxNumber = known.taxNumber();
    series = known.series();
    large = known.isLarge();
  }

  public String register() {
    principals.register(
        chosen.ref(), new Principals.Registration(taxNumber, series, large), signedIn.actor());
    notes.good("boards.principal.done");
    return "/workshop/ageing?faces-redirect=true&of=" + chosen.ref();
  }

  public String getTaxNumber() {
    return taxNumber;
  }

  public void setTaxNumber(String taxNumber) {
    this.taxNumber = taxNumber;
  }

  public String getSeries() {
    return series;
  }

  public void setSeries(String series) {
    this.series = series;
  }

  public boolean isLarge() {
    return large;
  }

  public void setLarge(boolean large) {
    this.large = large;
  }
}
