package org.loomhive.wage.worked;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.loomhive.catalog.Variant;
import org.loomhive.catalog.Variants;
import org.loomhive.catalog.design.Designs;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.Sku;
import org.loomhive.membership.Cooperative;
import org.loomhive.membership.Cooperatives;
import org.loomhive.production.Recipes;
import org.loomhive.wage.rate.TimeStudies;
import org.loomhive.wage.rate.TimeStudy;

/** Says which pieces of a cooperative should be timed again, and why. */
@ApplicationScoped
public class RetimeBoard {
  private static final int MOST = 500;

  @Inject Variants variants;
  @Inject TimeStudies studies;
  @Inject Recipes recipes;
  @Inject Designs designs;
  @Inject SlowMakers slowMakers;
  @Inject Cooperatives cooperatives;
  @Inject Clock clock;

  /** What nobody has timed at all is not in it. */
  public List<Retime> of(CooperativeRef ref) {
    var cooperative = cooperatives.get(ref);
    var today = cooperative.businessDay(clock.instant());
    var made = variants.of(ref, 0, MOST);
    var newest = studies.newest(made.stream().map(Variant::sku).toList(), today);
    var slow = slowMakers.over(cooperative, today);
    return made.stream()
        .filter(variant -> newest.containsKey(variant.sku()))
        .map(
            variant -> {
              var study = newest.get(variant.sku());
              return new Retime(variant, study, why(study, cooperative, today, slow));
            })
        .filter(one -> !one.why().isEmpty())
        .toList();
  }

  private Set<RetimeReason> why(
      TimeStudy study, Cooperative cooperative, LocalDate today, Set<Sku> slow) {
    var why = EnumSet.noneOf(RetimeReason.class);
    if (study.agreedOn().plusYears(1).isBefore(today)) why.add(RetimeReason.OVER_A_YEAR);
    if (isRecipeOther(study, cooperative)) why.add(RetimeReason.RECIPE_CHANGED);
    if (isDesignOther(study, cooperative)) why.add(RetimeReason.DESIGN_CHANGED);
    if (slow.contains(study.sku())) why.add(RetimeReason.MAKERS_UNDER_FLOOR);
    return why;
  }

  /** An edition since then takes other material than the one before it; minutes do not count. */
  private boolean isRecipeOther(TimeStudy study, Cooperative cooperative) {
    var newestFirst = recipes.editions(study.sku());
    for (int i = 0; i + 1 < newestFirst.size(); i++) {
      var edition = newestFirst.get(i);
      if (!isSince(study, edition.writtenAt(), cooperative)) return false;
      if (!edition.takesTheSameAs(newestFirst.get(i + 1))) return true;
    }
    return false;
  }

  private boolean isDesignOther(TimeStudy study, Cooperative cooperative) {
    return designs
        .sheetFor(study.sku())
        .flatMap(sheet -> sheet.usedAt())
        .filter(used -> isSince(study, used, cooperative))
        .isPresent();
  }

  private static boolean isSince(TimeStudy study, Instant moment, Cooperative cooperative) {
    return cooperative.businessDay(moment).isAfter(study.agreedOn());
  }
}
