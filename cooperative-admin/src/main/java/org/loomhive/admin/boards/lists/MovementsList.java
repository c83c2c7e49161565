package org.loomhive.admin.boards.lists;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.loomhive.admin.boards.BoardWords;
import org.loomhive.admin.export.ListToTake;
import org.loomhive.admin.export.Sheet;
import org.loomhive.admin.workshop.Names;
import org.loomhive.kernel.LotNumber;
import org.loomhive.material.MaterialLots;
import org.loomhive.material.MaterialMovement;
import org.loomhive.material.MaterialMovements;
import org.loomhive.material.tally.PieceCounts;
import org.loomhive.web.SignedIn;

/** How one lot went from place to place, the newest movement first. */
@RequestScoped
public class MovementsList implements ListToTake {
  @Inject SignedIn signedIn;
  @Inject HttpServletRequest request;
  @Inject Names makers;
  @Inject MaterialLots lots;
  @Inject MaterialMovements movements;
  @Inject PieceCounts counts;
  @Inject BoardWords words;

  private Map<Long, Integer> counted = Map.of();

  @Override
  public String section() {
    return "workshop";
  }

  @Override
  public String name() {
    return "movements";
  }

  @Override
  public Sheet sheet() {
    var lot = lots.get(new LotNumber(request.getParameter("n")), signedIn.actor());
    var sheet =
        words.sheet(
            "workshop.lot",
            "workshop.material",
            "workshop.when",
            "workshop.what",
            "workshop.maker",
            "workshop.howmuch",
            "store.unit",
            "store.tally.pieces",
            "workshop.forwhat",
            "store.reason");
    return sheet.each(
        (first, count) -> met(movements.of(lot.number(), first, count)), one -> add(sheet, one));
  }

  private List<MaterialMovement> met(List<MaterialMovement> some) {
    counted = counts.of(some);
    return some;
  }

  private void add(Sheet sheet, MaterialMovement one) {
    var loss = one.lossReason().map(why -> words.say("workshop.loss." + why) + " ").orElse("");
    sheet.row(
        one.lot().number(),
        one.lot().material().name(),
        one.movedAt(),
        words.say("workshop.move." + one.kind()),
        one.member().map(makers::called),
        one.quantity(),
        words.unit(one.quantity().unit()),
        counted.get(one.number()),
        one.workOrder(),
        (loss + one.reason().orElse("")).strip());
  }
}
