package org.loomhive.admin.scales;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.loomhive.admin.boards.BoardWords;
import org.loomhive.admin.export.ListToTake;
import org.loomhive.admin.export.Sheet;
import org.loomhive.material.Material;
import org.loomhive.material.Materials;

/** The kinds of material of the network. */
@RequestScoped
public class KindsList implements ListToTake {
  @Inject Materials materials;
  @Inject BoardWords words;

  @Override
  public String section() {
    return "workshop";
  }

  @Override
  public String name() {
    return "kinds";
  }

  @Override
  public Sheet sheet() {
    var sheet =
        words.sheet(
            "store.material.name",
            "store.material.code",
            "store.material.unit",
            "store.material.hsn",
            "store.fibre.which",
            "store.tally");
    for (Material one : materials.all())
      sheet.row(
          one.name(),
          one.code(),
          words.unit(one.unit()),
          one.hsnCode(),
          one.fibre().map(fibre -> words.say("store.fibre." + fibre)),
          one.isCountedToo() ? words.say("store.tally.yes") : null);
    return sheet;
  }
}
