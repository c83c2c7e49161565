package org.loomhive.wholesale.company;

import java.util.Set;
import org.loomhive.buyer.ABuyer;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.BuyerRef;
import org.loomhive.kernel.Role;
import org.loomhive.workbench.TestHouse;

/** Companies for tests; each call makes a new one with a contact of its own. */
public final class ACompany {
  public static final Actor OFFICE = new Actor("S-1", Set.of(Role.NETWORK_ADMIN), Set.of());

  private ACompany() {}

  public static CompanyFacts facts() {
    return new CompanyFacts("Laden am Platz", "DE")
        .seenAt("Marktplatz 1, 10115 Berlin", "www.laden.example");
  }

  public static Company applied() {
    return applied(ABuyer.confirmed().ref());
  }

  private static Company applied(BuyerRef contact) {
    TestHouse.get(ApplyForWholesale.class).apply(contact, facts());
    return of(contact);
  }

  public static Company approved() {
    var company = applied();
    TestHouse.get(DecideCompany.class).approve(company.ref(), OFFICE);
    return of(company.contact());
  }

  /** As it stands in the database. */
  public static Company of(BuyerRef contact) {
    return TestHouse.get(Companies.class).of(contact).orElseThrow();
  }
}
