package org.loomhive.storefront.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.loomhive.buyer.data.EraseAccount;
import org.loomhive.web.signin.Door;

/** What is kept about a buyer: where she takes it, and how she has it erased. */
@Named
@RequestScoped
public class DataPage {
  @Inject EraseAccount erase;
  @Inject AccountPage account;
  @Inject Door door;

  private String password;

  /** Whoever is forgotten is out, too. */
  public String erase() {
    door.knock();
    int stay = erase.erase(account.buyer(), password);
    door.right();
    door.letOut();
    return "/forgotten-for-good?faces-redirect=true&orders=" + stay;
  }

  public String getPassword() {
    return password;
  }

  public void setPassword(String typed) {
    password = typed;
  }
}
