package org.loomhive.portal.work;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.loomhive.catalog.design.DesignEdition;
import org.loomhive.catalog.design.Designs;
import org.loomhive.catalog.design.EditionRef;
import org.loomhive.kernel.NotFound;

/** How her piece is to be made: by the edition that was in use when the work was begun. */
@Named("workSheet")
@RequestScoped
public class WorkSheetPart {
  @Inject WorkPage work;
  @Inject Designs designs;
  private DesignEdition sheet;

  public boolean isFound() {
    return work.getOrder().madeAs().sheet().isPresent();
  }

  /** Without one the page is not there. */
  public void open() {
    getSheet();
  }

  public DesignEdition getSheet() {
    if (sheet == null) sheet = designs.edition(ref());
    return sheet;
  }

  private EditionRef ref() {
    var order = work.getOrder();
    return order.madeAs().sheet().orElseThrow(() -> new NotFound("sheet", order.number()));
  }
}
