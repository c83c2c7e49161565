package org.loomhive.material.jobwork;

import java.util.concurrent.atomic.AtomicInteger;
import org.loomhive.material.ALot;
import org.loomhive.membership.Cooperative;
import org.loomhive.workbench.TestHouse;

/** Makes cooperatives of tests principals, each with a series of its own. */
public final class APrincipal {
  public static final String TAX_NUMBER = "17AAAAU1234A1Z5";
  private static final int LETTERS = 26;
  private static final AtomicInteger NEXT = new AtomicInteger();

  private APrincipal() {}

  /** From the day on that it is now; gives its series. */
  public static String of(Cooperative cooperative) {
    int number = NEXT.getAndIncrement();
    var series = "T" + (char) ('A' + number / LETTERS) + (char) ('A' + number % LETTERS);
    TestHouse.get(Principals.class)
        .register(
            cooperative.ref(),
            new Principals.Registration(TAX_NUMBER, series, false),
            ALot.manager(cooperative.ref()));
    return series;
  }
}
