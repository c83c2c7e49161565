package org.loomhive.admin.design;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.loomhive.admin.ChosenCooperative;
import org.loomhive.admin.boards.BoardWords;
import org.loomhive.admin.export.ListToTake;
import org.loomhive.admin.export.Sheet;
import org.loomhive.catalog.design.Design;
import org.loomhive.catalog.design.DesignEdition;
import org.loomhive.catalog.design.Designs;

/** The designs of a cooperative. */
@RequestScoped
public class DesignsList implements ListToTake {
  @Inject Designs designs;
  @Inject ChosenCooperative chosen;
  @Inject BoardWords words;

  @Override
  public String section() {
    return "workshop";
  }

  @Override
  public String name() {
    return "designs";
  }

  @Override
  public Sheet sheet() {
    var sheet =
        words.sheet(
            "workshop.design",
            "workshop.edition",
            "workshop.inuse",
            "workshop.samples",
            "workshop.products");
    for (Design one : designs.of(chosen.ref()))
      sheet.row(
          one.name(),
          one.latest().edition(),
          one.inUse().map(DesignEdition::edition),
          one.latest().samples().size(),
          one.products().size());
    return sheet;
  }
}
