package org.loomhive.wholesale.company;

import java.util.Set;
import org.loomhive.buyer.ABuyer;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.BuyerRef;
import org.loomhive.kernel.Role;
import org.loomhive.messaging.LinkKey;
import org.loomhive.workbench.TestHouse;
import org.loomhive.workbench.TimeMachine;

/** Companies for tests; each call makes a new one with a contact of its own. */
public final class ACompany {
  public static final Actor OFFICE = new Actor("S-1", Set.of(Role.NETWORK_ADMIN), Set.of());

  private static final LinkKey KEY = new LinkKey("a key for tests only");

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

  /** The link that its contact makes now. */
  public static JoinCompany.Shown link(BuyerRef contact) {
    TestHouse.get(InviteColleagues.class).makeLink(contact);
    var link = of(contact).joinLink(TimeMachine.now()).orElseThrow();
    return new JoinCompany.Shown(link.company(), link.signature(KEY), KEY);
  }

  /** A new buyer who has joined by a link of its contact. */
  public static BuyerRef colleagueOf(BuyerRef contact) {
    var buyer = ABuyer.confirmed().ref();
    TestHouse.get(JoinCompany.class).join(link(contact), buyer);
    return buyer;
  }

  /** As it stands in the database. */
  public static Company of(BuyerRef contact) {
    return TestHouse.get(Companies.class).of(contact).orElseThrow();
  }
}
