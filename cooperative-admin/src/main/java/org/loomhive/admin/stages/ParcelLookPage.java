package org.loomhive.admin.stages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.loomhive.admin.pieces.PointField;
import org.loomhive.admin.trade.OrderPage;
import org.loomhive.kernel.NotFound;
import org.loomhive.ordering.Packing;
import org.loomhive.production.inspection.stage.LookAtParcel;
import org.loomhive.production.inspection.stage.StageLook;
import org.loomhive.production.inspection.stage.StageLooks;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;

/** One closed parcel on the table before it leaves. */
@Named("parcelLook")
@RequestScoped
public class ParcelLookPage {
  @Inject OrderPage page;
  @Inject LookAtParcel look;
  @Inject StageLooks looks;
  @Inject SeenForm form;
  @Inject SignedIn signedIn;
  @Inject Notes notes;

  @Inject
  @ManagedProperty("#{param.p}")
  Integer number;

  private Packing parcel;

  public void open() {
    getParcel();
  }

  /** Only if all in it is hers to send. */
  public Packing getParcel() {
    if (parcel == null)
      parcel =
          page.getParcels().stream()
              .filter(one -> number != null && one.number() == number)
              .findFirst()
              .orElseThrow(() -> new NotFound("parcel", number));
    return parcel;
  }

  public List<StageLook> getLooks() {
    return looks.atParcel(page.getOrder().number(), getParcel().number());
  }

  public List<PointField> getFields() {
    return form.fields(look.points(getParcel()));
  }

  public String look() throws IOException {
    look.look(page.getOrder().number(), getParcel().number(), form.seen(), signedIn.actor());
    notes.good(form.isGood() ? "pieces.stage.right" : "pieces.stage.held");
    return page.address();
  }
}
