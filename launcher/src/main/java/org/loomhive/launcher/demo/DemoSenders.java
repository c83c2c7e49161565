package org.loomhive.launcher.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.loomhive.delivery.papers.Consignor;
import org.loomhive.delivery.papers.Consignors;
import org.loomhive.delivery.papers.ExporterCodes;
import org.loomhive.delivery.papers.PostalForms;
import org.loomhive.delivery.papers.SdrRate;
import org.loomhive.delivery.safety.SafetyContact;
import org.loomhive.delivery.safety.SafetyContacts;
import org.loomhive.delivery.safety.SafetyPart;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.CooperativeRef;

/** Who stands on the papers of parcels. Streets and codes are invented. */
final class DemoSenders {
  private static final int DAYS_AGO = 199;
  private static final String EXAMPLE = "Example of the demo, not a published rate (see imf.org)";
  private static final Map<String, String> SDR =
      Map.of(
          "USD", "1.36", "EUR", "1.17", "GBP", "1.02", "INR", "120", "AUD", "2.08", "CAD", "1.88");

  private DemoWorld world;

  void load(DemoWorld here) {
    world = here;
    world.travelTo(DAYS_AGO, 9, 0);
    DemoTable.read("senders.csv").forEach(this::sender);
    DemoTable.read("safety.csv").forEach(this::answers);
    SDR.forEach(this::rate);
  }

  private void sender(DemoTable.Row row) {
    var who = row.text("cooperative");
    CooperativeRef cooperative = who.equals("network") ? null : world.cooperatives.get(who);
    var codes =
        new ExporterCodes(row.text("iec"), row.text("gstin"))
            .under(row.text("lut"))
            .by(row.text("ad"), row.text("office"));
    var sender =
        new Consignor(cooperative, row.text("name"), "IN")
            .at(row.text("street"), row.text("postcode"), row.text("city"), row.text("state"))
            .answers(row.text("phone"), codes);
    world.get(Consignors.class).write(sender, Actor.system());
  }

  private void answers(DemoTable.Row row) {
    var who = row.text("cooperative");
    var cooperative = who.equals("network") ? null : world.cooperatives.get(who);
    var contact =
        new SafetyContact(SafetyPart.valueOf(row.text("part")), cooperative)
            .of(row.text("name"), row.text("address"), row.text("reached_at"));
    world.get(SafetyContacts.class).write(contact, Actor.system());
  }

  private void rate(String currency, String units) {
    var from = LocalDate.ofInstant(world.daysAgo(DAYS_AGO, 9, 0), DemoWorld.ZONE);
    var rate = new SdrRate(currency, new BigDecimal(units), from);
    world.get(PostalForms.class).write(rate, EXAMPLE, Actor.system());
  }
}
