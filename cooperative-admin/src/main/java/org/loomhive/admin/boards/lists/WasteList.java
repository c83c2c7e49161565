package org.loomhive.admin.boards.lists;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.loomhive.admin.boards.BoardWords;
import org.loomhive.admin.boards.WastePage;
import org.loomhive.admin.export.ListToTake;
import org.loomhive.admin.export.Sheet;
import org.loomhive.production.waste.Waste;

/** What recipes expect to be lost, and what was. */
@RequestScoped
public class WasteList implements ListToTake {
  @Inject WastePage page;
  @Inject BoardWords words;

  @Override
  public String section() {
    return "workshop";
  }

  @Override
  public String name() {
    return "waste";
  }

  @Override
  public Sheet sheet() {
    var sheet =
        words.sheet(
            "workshop.product",
            "boards.waste.edition",
            "workshop.material",
            "boards.waste.works",
            "workshop.pieces",
            "boards.waste.inpieces",
            "boards.waste.usual",
            "boards.waste.scrap",
            "boards.waste.spoilt",
            "boards.waste.accidents",
            "store.unit",
            "boards.waste.measured",
            "boards.waste.expected",
            "boards.waste.proposal");
    for (Waste one : page.getRows()) add(sheet, one);
    return sheet;
  }

  private void add(Sheet sheet, Waste one) {
    sheet.row(
        one.made().product(),
        one.made().edition(),
        one.name(),
        one.made().works(),
        one.made().pieces(),
        one.amounts().inPieces(),
        one.amounts().usual(),
        one.amounts().scrap(),
        one.amounts().spoilt(),
        one.amounts().accidents(),
        words.unit(one.amounts().inPieces().unit()),
        one.measuredPercent(),
        one.expectedPercent(),
        one.proposal());
  }
}
