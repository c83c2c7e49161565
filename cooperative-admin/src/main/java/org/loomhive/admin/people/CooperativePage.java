package org.loomhive.admin.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.Role;
import org.loomhive.membership.Cooperatives;
import org.loomhive.membership.WriteCooperative;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;

/** A cooperative joins the network, or the one in the address is told anew. */
@Named("cooperativePage")
@RequestScoped
public class CooperativePage {
  @Inject Cooperatives cooperatives;
  @Inject WriteCooperative writing;
  @Inject SignedIn signedIn;
  @Inject Notes notes;

  @Inject
  @ManagedProperty("#{param.c}")
  String c;

  private final CooperativeForm form = new CooperativeForm();

  public void open() {
    signedIn.actor().require(Role.NETWORK_ADMIN);
    if (!isNew()) form.show(cooperatives.get(new CooperativeRef(c)));
  }

  public boolean isNew() {
    return c == null || c.isEmpty();
  }

  public String write() {
    if (isNew()) writing.add(form.card(), signedIn.actor());
    else change(new CooperativeRef(c));
    notes.good("people.cooperative.written");
    return "/people/cooperatives?faces-redirect=true";
  }

  private void change(CooperativeRef ref) {
    form.keeps(cooperatives.get(ref));
    writing.change(ref, form.card(), signedIn.actor());
  }

  public CooperativeForm getForm() {
    return form;
  }
}
