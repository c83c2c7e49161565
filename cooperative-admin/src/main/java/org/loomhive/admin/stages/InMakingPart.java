package org.loomhive.admin.stages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.loomhive.admin.pieces.PointField;
import org.loomhive.admin.workshop.WorkOrderPage;
import org.loomhive.catalog.Variants;
import org.loomhive.production.inspection.stage.LookInMaking;
import org.loomhive.production.inspection.stage.StageLook;
import org.loomhive.production.inspection.stage.StageLooks;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;

/** A work order on the loom: what was seen, and what is to be looked at. */
@Named("inMaking")
@RequestScoped
public class InMakingPart {
  @Inject WorkOrderPage page;
  @Inject LookInMaking look;
  @Inject StageLooks looks;
  @Inject SeenForm form;
  @Inject Variants variants;
  @Inject SignedIn signedIn;
  @Inject Notes notes;

  private List<StageLook> rows;

  public List<StageLook> getLooks() {
    if (rows == null) rows = looks.inMaking(page.getWork().number());
    return rows;
  }

  public List<PointField> getFields() {
    return form.fields(look.points(page.getWork()));
  }

  /** The picture to compare with; empty where nothing is compared. */
  public String getReference() {
    if (getFields().stream().noneMatch(PointField::isCompared)) return "";
    return variants.get(page.getWork().sku()).product().picture().orElse("");
  }

  public String look() throws IOException {
    look.look(page.getWork().number(), form.seen(), signedIn.actor());
    notes.good("pieces.stage.noted");
    return "/workshop/order?faces-redirect=true&n=" + page.getWork().number();
  }
}
