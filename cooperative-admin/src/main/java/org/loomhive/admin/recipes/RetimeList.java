package org.loomhive.admin.recipes;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.stream.Collectors;
import org.loomhive.admin.ChosenCooperative;
import org.loomhive.admin.boards.BoardWords;
import org.loomhive.admin.export.ListToTake;
import org.loomhive.admin.export.Sheet;
import org.loomhive.wage.worked.Retime;
import org.loomhive.wage.worked.RetimeBoard;

/** Which pieces should be timed again, and why. */
@RequestScoped
public class RetimeList implements ListToTake {
  @Inject RetimeBoard board;
  @Inject ChosenCooperative chosen;
  @Inject BoardWords words;

  @Override
  public String section() {
    return "workshop";
  }

  @Override
  public String name() {
    return "retime";
  }

  @Override
  public Sheet sheet() {
    var sheet = words.sheet("workshop.product", "recipes.retime.agreed", "recipes.retime.why");
    for (Retime one : board.of(chosen.ref()))
      sheet.row(
          (one.variant().product().name() + " " + one.variant().label()).strip(),
          one.study().agreedOn(),
          one.why().stream()
              .map(why -> words.say("recipes.retime.reason." + why))
              .collect(Collectors.joining(", ")));
    return sheet;
  }
}
