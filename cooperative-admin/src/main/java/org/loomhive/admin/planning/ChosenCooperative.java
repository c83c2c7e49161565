package org.loomhive.admin.planning;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.NotFound;
import org.loomhive.membership.Cooperative;
import org.loomhive.membership.Cooperatives;
import org.loomhive.web.SignedIn;

/** The cooperative that a page is about: the one in the address, or the first that she sees. */
@Named("chosen")
@RequestScoped
public class ChosenCooperative {
  @Inject Cooperatives cooperatives;
  @Inject SignedIn signedIn;
  @Inject Clock clock;

  @Inject
  @ManagedProperty("#{param.of}")
  String of;

  private List<Cooperative> all;
  private Cooperative one;

  @PostConstruct
  void open() {
    all = cooperatives.seenBy(signedIn.actor());
    one =
        all.stream()
            .filter(each -> each.ref().value().equals(of))
            .findFirst()
            .or(() -> all.stream().findFirst())
            .orElseThrow(() -> new NotFound("cooperative", of));
  }

  public List<Cooperative> getAll() {
    return all;
  }

  public Cooperative getOne() {
    return one;
  }

  CooperativeRef ref() {
    return one.ref();
  }

  LocalDate today() {
    return one.businessDay(clock.instant());
  }
}
