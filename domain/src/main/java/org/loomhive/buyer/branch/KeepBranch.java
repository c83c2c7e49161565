package org.loomhive.buyer.branch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.loomhive.kernel.BuyerRef;
import org.loomhive.kernel.NotFound;
import org.loomhive.kernel.Refused;
import org.loomhive.ordering.Address;
import org.loomhive.wholesale.WholesaleRefusal;
import org.loomhive.wholesale.company.Companies;
import org.loomhive.wholesale.company.Company;
import org.loomhive.wholesale.company.CompanyRef;

/** Who buys for an approved company writes its branches down and takes them away. */
@ApplicationScoped
public class KeepBranch {
  /** Of one company. */
  public static final int MOST = 30;

  @Inject Branches branches;
  @Inject Companies companies;
  @Inject Clock clock;

  /** One that is written down already is not written twice. */
  @Transactional
  public void keep(BuyerRef buyer, Address address) {
    var company = locked(buyer);
    var all = branches.of(company);
    if (all.stream().anyMatch(one -> one.address().isLike(address))) return;
    if (all.size() >= MOST) throw new Refused(WholesaleRefusal.TOO_MANY_BRANCHES, MOST);
    branches.add(new Branch(company, address, clock.instant()));
  }

  /** Twice is the same as once. */
  @Transactional
  public void forget(BuyerRef buyer, BranchRef which) {
    branches.of(locked(buyer)).stream()
        .filter(one -> one.ref().equals(which))
        .forEach(branches::remove);
  }

  private CompanyRef locked(BuyerRef buyer) {
    var company =
        companies
            .lockOf(buyer)
            .filter(Company::isApproved)
            .orElseThrow(() -> new NotFound("company", buyer));
    return company.ref();
  }
}
