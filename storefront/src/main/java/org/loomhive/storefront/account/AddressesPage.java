package org.loomhive.storefront.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.loomhive.buyer.address.AddressRef;
import org.loomhive.buyer.address.BuyerAddress;
import org.loomhive.buyer.address.BuyerAddresses;
import org.loomhive.buyer.address.KeepAddress;
import org.loomhive.storefront.checkout.AddressForm;
import org.loomhive.web.Notes;

/** The addresses that a buyer has kept: one more, another instead of one, one less. */
@Named
@RequestScoped
public class AddressesPage {
  private static final String HERE = "/account/addresses?faces-redirect=true";

  @Inject BuyerAddresses addresses;
  @Inject KeepAddress keep;
  @Inject AccountPage account;
  @Inject Notes notes;

  @Inject
  @ManagedProperty("#{param.a}")
  String which;

  private AddressForm form;

  public List<BuyerAddress> getAll() {
    return addresses.of(account.buyer());
  }

  public int getMost() {
    return KeepAddress.MOST;
  }

  public boolean isChanging() {
    return which != null;
  }

  public AddressForm getForm() {
    if (form == null) form = isChanging() ? AddressForm.of(chosen().address()) : new AddressForm();
    return form;
  }

  public String save() {
    if (isChanging()) keep.change(account.buyer(), new AddressRef(which), getForm().written());
    else keep.keep(account.buyer(), getForm().written());
    notes.good("account.addresses.saved");
    return HERE;
  }

  public String forget() {
    keep.forget(account.buyer(), new AddressRef(which));
    notes.good("account.addresses.forgotten");
    return HERE;
  }

  private BuyerAddress chosen() {
    return addresses.get(account.buyer(), new AddressRef(which));
  }
}
