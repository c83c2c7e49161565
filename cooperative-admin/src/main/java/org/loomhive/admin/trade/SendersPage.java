package org.loomhive.admin.trade;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.loomhive.delivery.papers.Consignor;
import org.loomhive.delivery.papers.Consignors;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.membership.Cooperative;
import org.loomhive.membership.Cooperatives;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;

/** Who sends the parcels of a cooperative, or of the network when none is chosen. */
@Named("senders")
@RequestScoped
public class SendersPage {
  @Inject Consignors consignors;
  @Inject Cooperatives cooperatives;
  @Inject SignedIn signedIn;
  @Inject Notes notes;

  @Inject
  @ManagedProperty("#{param.of}")
  String of;

  private List<Cooperative> seen;
  private Optional<Consignor> now;
  private SenderForm form;

  @PostConstruct
  void open() {
    seen = cooperatives.seenBy(signedIn.actor());
    now = consignors.find(chosen());
    form = now.map(SenderForm::of).orElseGet(SenderForm::new);
  }

  /** Null for the network. */
  CooperativeRef chosen() {
    return seen.stream()
        .map(Cooperative::ref)
        .filter(ref -> ref.value().equals(of))
        .findFirst()
        .orElse(null);
  }

  public String save() {
    consignors.write(form.sender(chosen()), signedIn.actor());
    notes.good("trade.senders.saved");
    return "/trade/senders?faces-redirect=true&of=" + getChosen();
  }

  public List<Cooperative> getCooperatives() {
    return seen;
  }

  /** Empty for the network. */
  public String getChosen() {
    return chosen() == null ? "" : chosen().value();
  }

  public Optional<Consignor> getNow() {
    return now;
  }

  public SenderForm getForm() {
    return form;
  }
}
