package org.loomhive.storefront.shop;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.loomhive.delivery.safety.SafetyContact;
import org.loomhive.delivery.safety.SafetyContacts;

/** Who answers for the safety of the piece that is shown. */
@Named
@RequestScoped
public class WhoAnswers {
  @Inject ProductPage page;
  @Inject SafetyContacts contacts;

  private List<SafetyContact> all;

  public List<SafetyContact> getAll() {
    if (all == null) all = contacts.of(page.getProduct().cooperative());
    return all;
  }
}
