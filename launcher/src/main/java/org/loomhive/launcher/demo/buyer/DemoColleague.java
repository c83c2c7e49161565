package org.loomhive.launcher.demo.buyer;

import java.time.Clock;
import org.loomhive.buyer.branch.KeepBranch;
import org.loomhive.kernel.BuyerRef;
import org.loomhive.launcher.demo.DemoAccounts;
import org.loomhive.launcher.demo.DemoWorld;
import org.loomhive.messaging.LinkKey;
import org.loomhive.ordering.Address;
import org.loomhive.wholesale.company.Companies;
import org.loomhive.wholesale.company.InviteColleagues;
import org.loomhive.wholesale.company.JoinCompany;

/**
 * A second buyer for the shop in Vienna, who joined by the link of its contact; and its branches.
 */
final class DemoColleague {
  private static final String COLLEAGUE = "colleague@example.org";

  /** For the one link that is opened here; the shop signs with its own. */
  private static final LinkKey KEY = new LinkKey("only for the demo's history");

  private final DemoWorld world;

  DemoColleague(DemoWorld world) {
    this.world = world;
  }

  void load() {
    world.on(12, 9, 0, new DemoCompany(world, COLLEAGUE)::register);
    world.on(12, 9, 30, this::join);
    world.on(12, 9, 45, this::branches);
    world.offer(new DemoWorld.SignIn("shop", "colleague", COLLEAGUE, DemoAccounts.PASSWORD, ""));
  }

  private void join() {
    world.get(InviteColleagues.class).makeLink(contact());
    var company = world.get(Companies.class).of(contact()).orElseThrow();
    var link = company.joinLink(world.get(Clock.class).instant()).orElseThrow();
    var shown = new JoinCompany.Shown(company.ref(), link.signature(KEY), KEY);
    world.get(JoinCompany.class).join(shown, world.buyers.get(COLLEAGUE));
  }

  private void branches() {
    var keep = world.get(KeepBranch.class);
    keep.keep(contact(), at("Laden Morgenrot Graz", "Spulengasse 5", "8010", "Graz"));
    keep.keep(contact(), at("Laden Morgenrot Linz", "Haspelweg 12", "4020", "Linz"));
  }

  private static Address at(String name, String street, String postcode, String town) {
    return new Address(name, "AT").at(street, "").in(postcode, town, "");
  }

  private BuyerRef contact() {
    return world.buyers.get(DemoWholesale.COMPANY);
  }
}
