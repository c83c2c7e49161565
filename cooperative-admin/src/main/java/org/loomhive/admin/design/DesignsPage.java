package org.loomhive.admin.design;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.loomhive.catalog.design.Design;
import org.loomhive.catalog.design.Designs;
import org.loomhive.membership.Cooperative;
import org.loomhive.membership.Cooperatives;
import org.loomhive.web.SignedIn;

/** The designs of one cooperative. */
@Named("designs")
@RequestScoped
public class DesignsPage {
  @Inject Designs designs;
  @Inject Cooperatives cooperatives;
  @Inject SignedIn signedIn;

  @Inject
  @ManagedProperty("#{param.of}")
  String of;

  private List<Cooperative> seen;

  @PostConstruct
  void open() {
    seen = cooperatives.seenBy(signedIn.actor());
  }

  public List<Cooperative> getCooperatives() {
    return seen;
  }

  /** The chosen one, or the first that she sees; null when she sees none. */
  public Cooperative getCooperative() {
    return seen.stream()
        .filter(one -> one.ref().value().equals(of))
        .findFirst()
        .orElse(seen.isEmpty() ? null : seen.get(0));
  }

  public List<Design> getRows() {
    return getCooperative() == null ? List.of() : designs.of(getCooperative().ref());
  }
}
