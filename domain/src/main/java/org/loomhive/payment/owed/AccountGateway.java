package org.loomhive.payment.owed;

import jakarta.enterprise.context.ApplicationScoped;
import org.loomhive.payment.Payment;
import org.loomhive.payment.StoredGateway;

/** Stands behind what companies pay later: what goes back to them makes what they owe less. */
@ApplicationScoped
public class AccountGateway extends StoredGateway {
  @Override
  public String name() {
    return Payment.ON_ACCOUNT;
  }
}
