package org.loomhive.portal.work;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.loomhive.production.inspection.stage.StageLook;
import org.loomhive.production.inspection.stage.StageLooks;

/** What somebody saw while her pieces were in making. */
@Named("looksOfWork")
@RequestScoped
public class LooksPart {
  @Inject WorkPage page;
  @Inject StageLooks looks;

  private List<StageLook> rows;

  /** The newest first. */
  public List<StageLook> getRows() {
    if (rows == null) rows = looks.inMaking(page.getOrder().number());
    return rows;
  }
}
