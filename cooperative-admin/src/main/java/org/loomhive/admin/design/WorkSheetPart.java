package org.loomhive.admin.design;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.loomhive.catalog.design.DesignEdition;
import org.loomhive.catalog.design.Designs;
import org.loomhive.production.WorkOrder;

/** The sheet by which work is made: of the edition that was in use when it was begun. */
@Named("workSheet")
@RequestScoped
public class WorkSheetPart {
  @Inject Designs designs;

  private Optional<DesignEdition> sheet;

  /** Empty for work without a sheet; a page shows one work order. */
  public Optional<DesignEdition> of(WorkOrder work) {
    if (sheet == null) sheet = work.madeAs().sheet().map(designs::edition);
    return sheet;
  }
}
