package org.loomhive.admin.design;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.loomhive.catalog.Variants;
import org.loomhive.catalog.design.DesignEdition;
import org.loomhive.catalog.design.Designs;
import org.loomhive.kernel.Sku;

/** The sheet by which a work order is made, when its product has one. */
@Named("workSheet")
@RequestScoped
public class WorkSheetPart {
  @Inject Designs designs;
  @Inject Variants variants;

  public Optional<DesignEdition> of(Sku sku) {
    return variants.find(sku).flatMap(variant -> designs.sheetFor(variant.product().slug()));
  }
}
