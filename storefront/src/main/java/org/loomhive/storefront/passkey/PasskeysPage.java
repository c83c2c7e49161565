package org.loomhive.storefront.passkey;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.loomhive.account.passkey.Passkey;
import org.loomhive.account.passkey.Passkeys;
import org.loomhive.storefront.account.AccountPage;

/** The passkeys of who is signed in. */
@Named
@RequestScoped
public class PasskeysPage {
  @Inject Passkeys passkeys;
  @Inject AccountPage account;

  public List<Passkey> getAll() {
    return passkeys.of(account.buyer());
  }
}
