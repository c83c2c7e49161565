package org.loomhive.workbench;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Lends a transaction to a piece of test or demo code. */
@ApplicationScoped
public class InTransaction {
  @Transactional
  public void run(Runnable work) {
    work.run();
  }
}
