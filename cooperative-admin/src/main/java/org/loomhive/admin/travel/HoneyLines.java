package org.loomhive.admin.travel;

import static org.loomhive.web.papers.PaperWords.country;
import static org.loomhive.web.papers.PaperWords.say;

import java.util.ArrayList;
import java.util.List;
import org.loomhive.delivery.travel.PaperFact;
import org.loomhive.delivery.travel.PaperFact.About;
import org.loomhive.provenance.honey.HoneyFacts;

/** What is kept of a lot of honey, in the lines of its sheet. */
final class HoneyLines {
  private static final int COUNTRY = 2;

  private HoneyLines() {}

  static List<PaperFact> of(HoneyFacts honey) {
    var from = honey.from();
    var taken = honey.taken();
    var lines = new ArrayList<PaperFact>();
    lines.add(new PaperFact(About.LOT, honey.lot().value()));
    var land = country(from.stateCode().substring(0, COUNTRY));
    lines.add(new PaperFact(About.DISTRICT, from.district() + ", " + land));
    lines.add(new PaperFact(About.BEES, say("bees." + from.species())));
    lines.add(new PaperFact(About.BLOSSOM, from.blossom()));
    lines.add(new PaperFact(About.HARVESTED, days(taken)));
    lines.add(new PaperFact(About.WEIGHT, taken.weight().amount().toPlainString() + " kg"));
    lines.add(new PaperFact(About.MOISTURE, honey.wettestPercent().toPlainString() + " %"));
    for (String test : honey.tests()) lines.add(new PaperFact(About.TEST, test));
    return lines;
  }

  private static String days(HoneyFacts.Taken taken) {
    var first = taken.first().toString();
    var last = taken.last().toString();
    return first.equals(last) ? first : say("travel.days", first, last);
  }
}
