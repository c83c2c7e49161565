package org.loomhive.production.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.MemberRef;
import org.loomhive.material.Holding;
import org.loomhive.material.MaterialCode;
import org.loomhive.material.MaterialLot;
import org.loomhive.material.MaterialLots;
import org.loomhive.membership.Cooperatives;
import org.loomhive.membership.Member;
import org.loomhive.membership.Members;
import org.loomhive.production.MaterialNeed;
import org.loomhive.production.MaterialOfWork;
import org.loomhive.production.WorkOrder;
import org.loomhive.production.declined.DeclinedOffers;
import org.loomhive.production.plan.FreeLot;
import org.loomhive.production.plan.OpenWork;
import org.loomhive.production.plan.PlanTask;

/** Gathers what a plan of a cooperative is made of, as it is now. */
@ApplicationScoped
public class GatherTask {
  private static final String UNDYED = "";

  @Inject OpenWorks openWorks;
  @Inject WorkPlans plans;
  @Inject DeclinedOffers declined;
  @Inject GatherMakers makers;
  @Inject MaterialOfWork material;
  @Inject MaterialLots lots;
  @Inject Cooperatives cooperatives;
  @Inject Members members;
  @Inject Clock clock;

  @Transactional
  public Gathered gather(CooperativeRef cooperative, Gathered.Pay pay) {
    var today = cooperatives.get(cooperative).businessDay(clock.instant());
    var choices = plans.choicesIn(cooperative);
    var planned = new ArrayList<WorkOrder>();
    var works = new ArrayList<OpenWork>();
    var unplanned = new LinkedHashMap<WorkOrder, Why>();
    var names = new TreeMap<MaterialCode, String>((a, b) -> a.value().compareTo(b.value()));
    var declinedBy = declined.in(cooperative);
    for (WorkOrder work : openWorks.unoffered(cooperative)) {
      var choice = Optional.ofNullable(choices.get(work.number()));
      var not = new HashSet<>(declinedBy.getOrDefault(work.number(), Set.of()));
      not.addAll(otherGroups(work));
      var why = whyNot(work, choice, pay, today);
      why.ifPresent(reason -> unplanned.put(work, reason));
      if (why.isPresent()) continue;
      planned.add(work);
      works.add(open(work, whom(choice, not), pay, today, names));
    }
    var there = lotsOf(cooperative, names);
    var task = new PlanTask(today, makers.gather(cooperative, today, pay), works, there);
    return new Gathered(task, planned, unplanned, names);
  }

  /** Whoever may not make what is for one group. */
  private Set<MemberRef> otherGroups(WorkOrder work) {
    if (work.madeAs().group().isEmpty()) return Set.of();
    return members.of(work.cooperative()).stream()
        .filter(one -> !work.madeAs().isFor(one.group()))
        .map(Member::ref)
        .collect(Collectors.toSet());
  }

  private static Optional<Why> whyNot(
      WorkOrder work, Optional<PlanChoice> choice, Gathered.Pay pay, LocalDate today) {
    if (choice.isPresent() && choice.get().member().isEmpty()) return Optional.of(Why.LEFT_OUT);
    if (!pay.fair().containsKey(work.number())) return Optional.of(Why.NO_RATE);
    if (work.dueOn().isBefore(today)) return Optional.of(Why.OVERDUE);
    return Optional.empty();
  }

  private OpenWork open(
      WorkOrder work,
      OpenWork.Whom whom,
      Gathered.Pay pay,
      LocalDate today,
      Map<MaterialCode, String> names) {
    return new OpenWork(
        work.number(),
        work.recipe().skills(),
        work.recipe().standardMinutes() * work.pieces(),
        (int) ChronoUnit.DAYS.between(today, work.dueOn()),
        pay.fair().get(work.number()).minor(),
        needs(work, names),
        whom);
  }

  /** The choice of somebody who declined meanwhile stands no more. */
  private static OpenWork.Whom whom(Optional<PlanChoice> choice, Set<MemberRef> not) {
    var only = choice.flatMap(PlanChoice::member).filter(member -> !not.contains(member));
    return new OpenWork.Whom(only, not);
  }

  private List<OpenWork.Need> needs(WorkOrder work, Map<MaterialCode, String> names) {
    var needs = new ArrayList<OpenWork.Need>();
    for (MaterialNeed need : material.needs(work)) {
      if (need.isMet()) continue;
      names.put(need.material().code(), need.material().name());
      needs.add(new OpenWork.Need(need.material().code(), need.missing(), batchOf(need)));
    }
    return needs;
  }

  /** Of what was chosen already. */
  private Optional<String> batchOf(MaterialNeed need) {
    return need.holdings().stream()
        .filter(held -> held.account().setAside().isPositive())
        .map(Holding::lot)
        .findFirst()
        .flatMap(lots::find)
        .map(GatherTask::batch);
  }

  private static String batch(MaterialLot lot) {
    return lot.dyeBatch().orElse(UNDYED);
  }

  private List<FreeLot> lotsOf(CooperativeRef cooperative, Map<MaterialCode, String> names) {
    var free = new ArrayList<FreeLot>();
    for (MaterialCode code : names.keySet()) {
      var there = lots.withSomethingFree(cooperative, code);
      var amounts = lots.free(there);
      for (MaterialLot lot : there)
        free.add(new FreeLot(lot.number(), code, batch(lot), amounts.get(lot.number())));
    }
    return free;
  }
}
