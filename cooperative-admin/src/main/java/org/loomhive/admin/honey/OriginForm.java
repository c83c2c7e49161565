package org.loomhive.admin.honey;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.loomhive.admin.Typed;
import org.loomhive.admin.store.StoreLotPage;
import org.loomhive.material.origin.LotCountries;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;

/** From which country a lot comes. */
@Named("originForm")
@RequestScoped
public class OriginForm {
  @Inject StoreLotPage page;
  @Inject LotCountries countries;
  @Inject SignedIn signedIn;
  @Inject Notes notes;

  private String country;

  public String note() {
    countries.note(page.getLot().number(), Typed.text(country), signedIn.actor());
    notes.good("store.country.noted");
    return page.address();
  }

  /** Empty where nobody said it. */
  public String getKnown() {
    return countries.of(page.getLot().number()).orElse("");
  }

  public String getCountry() {
    return country;
  }

  public void setCountry(String country) {
    this.country = country;
  }
}
