package org.loomhive.admin.wholesale;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.loomhive.buyer.branch.Branch;
import org.loomhive.buyer.branch.Branches;
import org.loomhive.buyer.letter.AccountState;
import org.loomhive.buyer.letter.AccountStates;
import org.loomhive.wholesale.company.Colleague;
import org.loomhive.wholesale.company.Colleagues;

/** Who buys for the shown company beside its contact, and where its goods go. */
@Named("companyPeople")
@RequestScoped
public class CompanyPeople {
  @Inject Colleagues colleagues;
  @Inject Branches branches;
  @Inject AccountStates accounts;
  @Inject CompanyForm shown;

  private List<Colleague> joined;
  private List<Branch> places;

  /** Who came first stands first. */
  public List<Colleague> getColleagues() {
    if (joined == null) joined = colleagues.of(shown.getCompany().ref());
    return joined;
  }

  public String email(Colleague one) {
    return accounts.find(one.buyer()).map(AccountState::email).orElse("");
  }

  /** By name. */
  public List<Branch> getBranches() {
    if (places == null) places = branches.of(shown.getCompany().ref());
    return places;
  }
}
