package org.loomhive.storefront.wholesale;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.loomhive.web.SignedIn;
import org.loomhive.wholesale.company.Companies;
import org.loomhive.wholesale.company.Company;
import org.loomhive.wholesale.company.CompanyFacts;

/** The approved company for which somebody buys who is signed in; empty for everybody else. */
@RequestScoped
public class BuyingCompany {
  @Inject Companies companies;
  @Inject SignedIn signedIn;

  private Optional<CompanyFacts> facts;

  public Optional<CompanyFacts> facts() {
    if (facts == null)
      facts =
          signedIn.buyer().flatMap(companies::of).filter(Company::isApproved).map(Company::facts);
    return facts;
  }
}
