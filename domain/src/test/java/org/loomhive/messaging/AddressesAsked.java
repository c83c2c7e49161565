package org.loomhive.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Hears of addresses that are to be forgotten. */
@ApplicationScoped
public class AddressesAsked {
  private volatile AddressForgotten last;

  void on(@Observes AddressForgotten event) {
    last = event;
  }

  AddressForgotten last() {
    return last;
  }
}
