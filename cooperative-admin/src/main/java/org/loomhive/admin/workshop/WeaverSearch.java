package org.loomhive.admin.workshop;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Whom to offer work: those with most free time, or those with a name that was typed. */
@Named("whoCan")
@RequestScoped
public class WeaverSearch {
  private static final int MOST = 25;

  @Inject WorkOrderPage page;
  @Inject Weavers weavers;
  @Inject FairRates rates;

  @Inject
  @ManagedProperty("#{param.who}")
  String who;

  private List<Weavers.Choice> all;

  /** However many can do it. */
  public List<Weavers.Choice> getAll() {
    if (all == null) all = weavers.whoCan(page.getWork(), rates.today(page.getWork()));
    return all;
  }

  public List<Weavers.Choice> getRows() {
    return named(getAll(), Weavers.Choice::called, getWho()).stream().limit(MOST).toList();
  }

  /** More than anybody reads through. */
  public boolean isMany() {
    return getAll().size() > MOST;
  }

  public String getWho() {
    return who == null ? "" : who.strip();
  }

  /** Those whose name holds what was typed, in the order in which they came. */
  static <T> List<T> named(List<T> all, Function<T, String> name, String typed) {
    var part = typed.toLowerCase(Locale.ROOT);
    return all.stream()
        .filter(one -> name.apply(one).toLowerCase(Locale.ROOT).contains(part))
        .toList();
  }
}
