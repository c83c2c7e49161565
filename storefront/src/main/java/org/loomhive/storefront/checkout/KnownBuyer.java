package org.loomhive.storefront.checkout;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.loomhive.account.Logins;
import org.loomhive.buyer.address.BuyerAddress;
import org.loomhive.buyer.address.BuyerAddresses;
import org.loomhive.buyer.address.KeepAddress;
import org.loomhive.buyer.branch.Branch;
import org.loomhive.kernel.BuyerRef;
import org.loomhive.ordering.Address;
import org.loomhive.payment.kept.KeepMethod;
import org.loomhive.storefront.wholesale.BuyingCompany;
import org.loomhive.web.SignedIn;

/** What a buyer who is signed in need not type again. Of a guest nothing is known. */
@Named
@RequestScoped
public class KnownBuyer {
  @Inject BuyerAddresses addresses;
  @Inject BuyingCompany company;
  @Inject KeepAddress keepAddress;
  @Inject KeepMethod keepMethod;
  @Inject Logins logins;
  @Inject SignedIn signedIn;

  @Inject
  @ManagedProperty("#{param.to}")
  String to;

  private List<Known> own;
  private List<Known> all;
  private boolean addressKept;
  private boolean methodKept;

  /** An address that she may choose with one press. */
  public record Known(String ref, Address address) {
    static Known of(BuyerAddress kept) {
      return new Known(kept.ref().value(), kept.address());
    }

    static Known of(Branch branch) {
      return new Known(branch.ref().value(), branch.address());
    }
  }

  /** Those she has kept, the one that she used last first; then the branches of her company. */
  public List<Known> getAddresses() {
    if (all == null)
      all = Stream.concat(own().stream(), company.branches().stream().map(Known::of)).toList();
    return all;
  }

  private List<Known> own() {
    if (own == null) own = signedIn.buyer().map(this::kept).orElse(List.of());
    return own;
  }

  private List<Known> kept(BuyerRef buyer) {
    return addresses.of(buyer).stream().map(Known::of).toList();
  }

  /** There is more to choose from than what stands in the form. */
  public boolean isOffered() {
    return getAddresses().size() > (getChosen().isPresent() ? 1 : 0);
  }

  /** The one that stands in the form; without a choice none of the branches. */
  public Optional<Known> getChosen() {
    var asked = getAddresses().stream().filter(one -> one.ref().equals(to)).findFirst();
    return asked.or(() -> own().stream().findFirst());
  }

  public boolean isChosen(Known one) {
    return getChosen().filter(one::equals).isPresent();
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
    boolean known = own().stream().anyMatch(one -> one.address().isLike(address));
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
