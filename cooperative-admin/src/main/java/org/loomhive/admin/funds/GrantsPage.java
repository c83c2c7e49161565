package org.loomhive.admin.funds;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.loomhive.fund.grant.Grants;
import org.loomhive.fund.grant.KeepGrants;
import org.loomhive.fund.grant.RestrictedFund;
import org.loomhive.kernel.Money;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;

/** What donors gave for a purpose. */
@Named("grants")
@RequestScoped
public class GrantsPage {
  @Inject Grants grants;
  @Inject KeepGrants keep;
  @Inject SignedIn signedIn;
  @Inject Notes notes;

  private String name;
  private String donor;
  private String purpose;
  private String currency = "INR";
  private List<RestrictedFund> rows;

  public List<RestrictedFund> getRows() {
    if (rows == null) rows = grants.all();
    return rows;
  }

  public Money balance(RestrictedFund fund) {
    return grants.balance(fund);
  }

  public String open() {
    var terms = new RestrictedFund.Terms(name, donor, purpose, currency);
    var ref = keep.open(terms, signedIn.actor());
    notes.good("funds.grant.opened");
    return "/books/grant?faces-redirect=true&n=" + ref;
  }

  public String getName() {
    return name;
  }

  public void setName(String typed) {
    name = typed;
  }

  public String getDonor() {
    return donor;
  }

  public void setDonor(String typed) {
    donor = typed;
  }

  public String getPurpose() {
    return purpose;
  }

  public void setPurpose(String typed) {
    purpose = typed;
  }

  public String getCurrency() {
    return currency;
  }

  public void setCurrency(String typed) {
    currency = typed;
  }
}
