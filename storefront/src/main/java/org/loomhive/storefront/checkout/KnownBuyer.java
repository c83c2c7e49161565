package org.loomhive.storefront.checkout;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.loomhive.account.Logins;
import org.loomhive.buyer.address.BuyerAddress;
import org.loomhive.buyer.address.BuyerAddresses;
import org.loomhive.buyer.address.KeepAddress;
import org.loomhive.ordering.Address;
import org.loomhive.payment.kept.KeepMethod;
import org.loomhive.web.SignedIn;

/** What a buyer who is signed in need not type again. Of a guest nothing is known. */
@Named
@RequestScoped
public class KnownBuyer {
  @Inject BuyerAddresses addresses;
  @Inject KeepAddress keepAddress;
  @Inject KeepMethod keepMethod;
  @Inject Logins logins;
  @Inject SignedIn signedIn;

  @Inject
  @ManagedProperty("#{param.to}")
  String to;

  private List<BuyerAddress> all;
  private boolean addressKept;
  private boolean methodKept;

  /** Those she has kept; the one that she used last comes first. */
  public List<BuyerAddress> getAddresses() {
    if (all == null) all = signedIn.buyer().map(addresses::of).orElse(List.of());
    return all;
  }

  /** The one that stands in the form. */
  public Optional<BuyerAddress> getChosen() {
    var asked = getAddresses().stream().filter(one -> one.ref().value().equals(to)).findFirst();
    return asked.or(() -> getAddresses().stream().findFirst());
  }

  Optional<String> country() {
    return getChosen().map(one -> one.address().country());
  }

  CheckoutForm form() {
    var form = new CheckoutForm();
    signedIn.buyer().ifPresent(buyer -> form.setEmail(logins.get(buyer).email()));
    getChosen().ifPresent(one -> form.fill(one.address()));
    return form;
  }

  /** What she uses again moves to the front; anything new is kept only when she asks for it. */
  void use(Address address) {
    if (signedIn.buyer().isEmpty()) return;
    var buyer = signedIn.buyer().get();
    boolean known = getAddresses().stream().anyMatch(one -> one.address().isLike(address));
    if (known || addressKept) keepAddress.keep(buyer, address);
    if (methodKept) keepMethod.wish(buyer);
  }

  public boolean isAddressKept() {
    return addressKept;
  }

  public void setAddressKept(boolean wished) {
    addressKept = wished;
  }

  public boolean isMethodKept() {
    return methodKept;
  }

  public void setMethodKept(boolean wished) {
    methodKept = wished;
  }
}
