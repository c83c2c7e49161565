package org.loomhive.storefront.wholesale;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.loomhive.web.SignedIn;
import org.loomhive.wholesale.company.Company;
import org.loomhive.wholesale.company.CompanyState;

/** How it stands between the house and the company of whoever is signed in. */
@Named
@RequestScoped
public class WholesalePage {
  @Inject BuyingCompany buying;
  @Inject SignedIn signedIn;

  /** Null for whoever buys for none. */
  public Company getCompany() {
    return buying.find().orElse(null);
  }

  public boolean isApproved() {
    return getCompany() != null && getCompany().isApproved();
  }

  /** It was approved, and its terms rest. */
  public boolean isPaused() {
    return getCompany() != null && getCompany().state() == CompanyState.PAUSED;
  }

  /** She applied for it, or took the place of whoever did. */
  public boolean isContact() {
    return getCompany() != null && signedIn.buyer().filter(getCompany()::isLed).isPresent();
  }

  /** She is in and may apply, also after a no. */
  public boolean isMayApply() {
    if (signedIn.buyer().isEmpty()) return false;
    return getCompany() == null || isContact() && getCompany().state() == CompanyState.REFUSED;
  }
}
