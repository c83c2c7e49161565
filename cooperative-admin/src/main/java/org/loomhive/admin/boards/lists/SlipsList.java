package org.loomhive.admin.boards.lists;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.loomhive.admin.boards.BoardWords;
import org.loomhive.admin.export.ListToTake;
import org.loomhive.admin.export.Sheet;
import org.loomhive.admin.workshop.Names;
import org.loomhive.production.handover.IssueSlip;
import org.loomhive.production.handover.IssueSlipLine;
import org.loomhive.production.handover.IssueSlips;
import org.loomhive.web.SignedIn;

/** What was handed to makers, line by line, and how each slip was confirmed. */
@RequestScoped
public class SlipsList implements ListToTake {
  @Inject SignedIn signedIn;
  @Inject Names makers;
  @Inject IssueSlips slips;
  @Inject BoardWords words;

  @Override
  public String section() {
    return "workshop";
  }

  @Override
  public String name() {
    return "slips";
  }

  @Override
  public Sheet sheet() {
    var sheet =
        words.sheet(
            "handover.number",
            "boards.ageing.challan",
            "handover.when",
            "workshop.maker",
            "pieces.work",
            "workshop.lot",
            "workshop.material",
            "workshop.howmuch",
            "store.unit",
            "workshop.state",
            "boards.list.confirmed");
    return sheet.each(
        (first, count) -> slips.seenBy(signedIn.actor(), first, count),
        slip -> slip.lines().forEach(line -> add(sheet, slip, line)));
  }

  private void add(Sheet sheet, IssueSlip slip, IssueSlipLine line) {
    sheet.row(
        slip.number(),
        slip.serial(),
        slip.madeAt(),
        makers.called(slip.member()),
        slip.workOrder(),
        line.lot(),
        line.materialName(),
        line.quantity(),
        words.unit(line.quantity().unit()),
        slip.how().map(how -> words.say("handover.how." + how)).orElse(words.say("handover.waits")),
        slip.confirmedAt());
  }
}
