package org.loomhive.admin;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.NotFound;
import org.loomhive.membership.Cooperative;
import org.loomhive.membership.Cooperatives;
import org.loomhive.web.SignedIn;

/** The cooperative that is looked at: the one in the address, or the first that the reader sees. */
@Named("chosen")
@RequestScoped
public class ChosenCooperative {
  private static final String PARAMETER = "of";

  @Inject Cooperatives cooperatives;
  @Inject SignedIn signedIn;
  @Inject HttpServletRequest request;
  @Inject Clock clock;

  private List<Cooperative> all;
  private Optional<Cooperative> one;

  @PostConstruct
  void open() {
    all = cooperatives.seenBy(signedIn.actor());
  }

  /** All that the reader sees. */
  public List<Cooperative> getAll() {
    return all;
  }

  /** Empty for somebody who sees none; one that is named and not hers is not there. */
  public Optional<Cooperative> find() {
    if (one == null) one = named().or(() -> all.stream().findFirst());
    return one;
  }

  private Optional<Cooperative> named() {
    var of = request.getParameter(PARAMETER);
    if (of == null || of.isBlank()) return Optional.empty();
    var named = all.stream().filter(each -> each.ref().value().equals(of)).findFirst();
    if (named.isEmpty()) throw new NotFound("cooperative", of);
    return named;
  }

  public boolean isKnown() {
    return find().isPresent();
  }

  /** For pages that are about one: not there for somebody who sees none. */
  public Cooperative getOne() {
    return find().orElseThrow(() -> new NotFound("cooperative", request.getParameter(PARAMETER)));
  }

  public CooperativeRef ref() {
    return getOne().ref();
  }

  public LocalDate getToday() {
    return getOne().businessDay(clock.instant());
  }
}
