package org.loomhive.storefront.wholesale;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.loomhive.buyer.branch.Branch;
import org.loomhive.buyer.branch.Branches;
import org.loomhive.web.SignedIn;
import org.loomhive.wholesale.company.Companies;
import org.loomhive.wholesale.company.Company;
import org.loomhive.wholesale.company.CompanyFacts;

/** The company for which somebody buys who is signed in; none for everybody else. */
@RequestScoped
public class BuyingCompany {
  @Inject Companies companies;
  @Inject Branches branches;
  @Inject SignedIn signedIn;

  private Optional<Company> found;

  /** However it stands between the house and the company. */
  Optional<Company> find() {
    if (found == null) found = signedIn.buyer().flatMap(companies::of);
    return found;
  }

  /** What is known of it once it is approved. */
  public Optional<CompanyFacts> facts() {
    return approved().map(Company::facts);
  }

  /** Its further shops, once it is approved. */
  public List<Branch> branches() {
    return approved().map(one -> branches.of(one.ref())).orElse(List.of());
  }

  private Optional<Company> approved() {
    return find().filter(Company::isApproved);
  }
}
