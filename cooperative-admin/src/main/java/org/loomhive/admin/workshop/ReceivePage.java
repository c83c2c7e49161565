package org.loomhive.admin.workshop;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.loomhive.admin.Typed;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.LotNumber;
import org.loomhive.material.Material;
import org.loomhive.material.MaterialCode;
import org.loomhive.material.Materials;
import org.loomhive.material.NewLot;
import org.loomhive.material.ReceiveLot;
import org.loomhive.membership.Cooperative;
import org.loomhive.membership.Cooperatives;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;

/** The arrival of a lot of raw material. */
@Named("receiveLot")
@RequestScoped
public class ReceivePage {
  @Inject Materials materials;
  @Inject Cooperatives cooperatives;
  @Inject ReceiveLot receive;
  @Inject SignedIn signedIn;
  @Inject Notes notes;

  private final LotForm form = new LotForm();

  public LotForm getForm() {
    return form;
  }

  public List<Material> getMaterials() {
    return materials.all();
  }

  public List<Cooperative> getStores() {
    return cooperatives.seenBy(signedIn.actor());
  }

  public String receive() {
    var store = cooperatives.get(new CooperativeRef(form.getStore()));
    var material = materials.get(new MaterialCode(form.getMaterial()));
    var number = new LotNumber(form.getNumber());
    receive.receive(
        new NewLot(
            number,
            store.ref(),
            material.code(),
            Typed.quantity(form.getAmount(), material.unit()),
            Typed.money(form.getCost(), store.currency()),
            form.getSupplier().strip(),
            form.getOrigin().strip(),
            form.getDyeBatch() == null ? "" : form.getDyeBatch().strip()),
        signedIn.actor());
    notes.good("workshop.received");
    return "/workshop/lot?faces-redirect=true&n=" + number;
  }
}
