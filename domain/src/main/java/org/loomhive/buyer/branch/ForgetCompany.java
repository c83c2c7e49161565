package org.loomhive.buyer.branch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.loomhive.kernel.BuyerRef;
import org.loomhive.ordering.owed.OpenAccounts;
import org.loomhive.stock.StandingHolds;
import org.loomhive.wholesale.asked.QuoteRequests;
import org.loomhive.wholesale.company.Companies;
import org.loomhive.wholesale.company.Company;
import org.loomhive.wholesale.company.LeaveCompany;

/**
 * An account goes: the company stays with those who buy for it too, or goes with its branches.
 * While it owes something its name stays.
 */
@ApplicationScoped
public class ForgetCompany {
  @Inject LeaveCompany leave;
  @Inject Branches branches;
  @Inject QuoteRequests requests;
  @Inject StandingHolds standing;
  @Inject Companies companies;
  @Inject OpenAccounts accounts;

  /** Twice is the same as once. */
  @Transactional
  public void with(BuyerRef buyer) {
    leave.forGood(buyer).ifPresent(this::forget);
  }

  private void forget(Company company) {
    requests.forget(company.ref());
    standing.releaseAll(company.ref().value());
    branches.forgetAll(company.ref());
    if (accounts.of(company.ref()).isEmpty()) companies.forget(company);
  }

  /** A job of the shop: those that were left and owe nothing any more. */
  @Transactional
  public void left() {
    companies.left().stream()
        .filter(one -> accounts.of(one.ref()).isEmpty())
        .forEach(companies::forget);
  }
}
