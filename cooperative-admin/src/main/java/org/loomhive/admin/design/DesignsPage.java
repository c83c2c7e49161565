package org.loomhive.admin.design;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.loomhive.admin.ChosenCooperative;
import org.loomhive.catalog.design.Design;
import org.loomhive.catalog.design.Designs;

/** The designs of one cooperative. */
@Named("designs")
@RequestScoped
public class DesignsPage {
  @Inject Designs designs;
  @Inject ChosenCooperative chosen;

  public List<Design> getRows() {
    return chosen.find().map(one -> designs.of(one.ref())).orElse(List.of());
  }
}
