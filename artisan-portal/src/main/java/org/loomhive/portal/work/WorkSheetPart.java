package org.loomhive.portal.work;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.loomhive.catalog.design.DesignEdition;
import org.loomhive.catalog.design.Designs;
import org.loomhive.kernel.NotFound;

/** How her piece is to be made, when there is a sheet for it. */
@Named("workSheet")
@RequestScoped
public class WorkSheetPart {
  @Inject WorkPage work;
  @Inject Designs designs;
  private Optional<DesignEdition> sheet;

  public boolean isFound() {
    return sheet().isPresent();
  }

  /** Without one the page is not there. */
  public void open() {
    getSheet();
  }

  public DesignEdition getSheet() {
    return sheet().orElseThrow(() -> new NotFound("sheet", work.getOrder().number()));
  }

  private Optional<DesignEdition> sheet() {
    if (sheet == null) {
      var product = work.getProduct();
      sheet = product == null ? Optional.empty() : designs.sheetFor(product.slug());
    }
    return sheet;
  }
}
