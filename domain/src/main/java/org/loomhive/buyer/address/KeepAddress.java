package org.loomhive.buyer.address;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.loomhive.account.Logins;
import org.loomhive.buyer.BuyerRefusal;
import org.loomhive.kernel.BuyerRef;
import org.loomhive.kernel.Refused;
import org.loomhive.ordering.Address;

/** Keeps an address because its owner asked for it, changes it, and forgets it. */
@ApplicationScoped
public class KeepAddress {
  public static final int MOST = 20;

  @Inject BuyerAddresses addresses;
  @Inject Logins logins;
  @Inject Clock clock;

  /** One that is kept already is only moved to the front. */
  @Transactional
  public void keep(BuyerRef buyer, Address address) {
    logins.lock(buyer);
    var all = addresses.of(buyer);
    var same = all.stream().filter(one -> one.address().isLike(address)).findFirst();
    if (same.isPresent()) {
      same.get().write(address, clock.instant());
      return;
    }
    if (all.size() >= MOST) throw new Refused(BuyerRefusal.TOO_MANY_ADDRESSES, MOST);
    addresses.add(new BuyerAddress(buyer, address, clock.instant()));
  }

  @Transactional
  public void change(BuyerRef buyer, AddressRef which, Address address) {
    addresses.get(buyer, which).write(address, clock.instant());
  }

  @Transactional
  public void forget(BuyerRef buyer, AddressRef which) {
    addresses.remove(addresses.get(buyer, which));
  }

  @Transactional
  public void forgetAll(BuyerRef buyer) {
    addresses.of(buyer).forEach(addresses::remove);
  }
}
