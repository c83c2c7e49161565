package org.loomhive.wholesale.company;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.loomhive.kernel.BuyerRef;

/**
 * Somebody buys for her company no more. Where its contact goes, whoever has bought for it longest
 * takes her place.
 */
@ApplicationScoped
public class LeaveCompany {
  @Inject Companies companies;
  @Inject Colleagues colleagues;

  /** A colleague, of her own will. Twice is the same as once. */
  @Transactional
  public void leave(BuyerRef colleague) {
    companies.lockOf(colleague);
    colleagues.find(colleague).ifPresent(colleagues::remove);
  }

  /** With her account. Gives the company when nobody buys for it any more. */
  @Transactional
  public Optional<Company> forGood(BuyerRef buyer) {
    var company = companies.lockOf(buyer);
    leave(buyer);
    return company.filter(one -> one.isLed(buyer)).filter(this::isAlone);
  }

  private boolean isAlone(Company company) {
    var next = colleagues.of(company.ref()).stream().findFirst();
    next.ifPresent(one -> handTo(company, one));
    return next.isEmpty();
  }

  private void handTo(Company company, Colleague successor) {
    colleagues.remove(successor);
    company.isLedBy(successor.buyer());
  }
}
