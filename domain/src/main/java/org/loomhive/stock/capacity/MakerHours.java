package org.loomhive.stock.capacity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.Sku;
import org.loomhive.stock.capacity.MakingHold.Hours;
import org.loomhive.stock.holder.Held;
import org.loomhive.stock.holder.Holder;

/** All hours of makers: what there is in each week, and who holds some of it. */
@ApplicationScoped
public class MakerHours {
  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  @Inject Clock clock;

  /** What a piece of each variant takes; a variant that nobody wrote a recipe for is missing. */
  public Map<Sku, MakingNeed> needs(Collection<Sku> skus) {
    if (skus.isEmpty()) return Map.of();
    List<MakingNeed> found =
        em.createQuery("select n from MakingNeed n where n.sku in :skus", MakingNeed.class)
            .setParameter("skus", skus)
            .getResultList();
    return found.stream().collect(Collectors.toMap(MakingNeed::sku, need -> need));
  }

  /** Free in this week and those to come. */
  public FreeHours free(Hours of, LocalDate today) {
    return free(of, today, Holder.nobody());
  }

  /** The same for somebody for whose party some may stand held: that is free for her. */
  public FreeHours free(Hours of, LocalDate today, Holder who) {
    return free(weeks(of, today, LockModeType.NONE), holds(of), who);
  }

  /** The same, held until the transaction ends, so that nobody else takes it meanwhile. */
  FreeHours lock(Hours of, LocalDate today, Holder who) {
    return free(weeks(of, today, LockModeType.PESSIMISTIC_WRITE), holds(of), who);
  }

  /** What of it may stand held beside what does already: a part of each week, if it is free. */
  FreeHours lockPart(Hours of, LocalDate day, int part) {
    var weeks = weeks(of, day, LockModeType.PESSIMISTIC_WRITE);
    var held = holds(of);
    var free = free(weeks, held, Holder.nobody()).byMonday();
    var room = new TreeMap<LocalDate, Long>();
    for (MakingWeek week : weeks) {
      long left = week.free() / part - Held.standing(held.getOrDefault(week.monday(), List.of()));
      room.put(week.monday(), Math.max(0, Math.min(left, free.get(week.monday()))));
    }
    return new FreeHours(room);
  }

  private static FreeHours free(
      List<MakingWeek> weeks, Map<LocalDate, List<Held>> held, Holder who) {
    var free = new TreeMap<LocalDate, Long>();
    for (MakingWeek week : weeks) {
      long gone = Held.against(who, held.getOrDefault(week.monday(), List.of()));
      free.put(week.monday(), Math.max(0, week.free() - gone));
    }
    return new FreeHours(free);
  }

  private List<MakingWeek> weeks(Hours of, LocalDate today, LockModeType lock) {
    return em.createQuery(
            "select w from MakingWeek w where w.cooperative = :cooperative and w.craft = :craft"
                + " and w.monday >= :monday order by w.id",
            MakingWeek.class)
        .setParameter("cooperative", of.cooperative())
        .setParameter("craft", of.craft())
        .setParameter("monday", firstMonday(today))
        .setLockMode(lock)
        .getResultList();
  }

  private Map<LocalDate, List<Held>> holds(Hours of) {
    List<MakingHold> live =
        em.createQuery(
                "select h from MakingHold h where h.cooperative = :cooperative"
                    + " and h.craft = :craft and h.heldUntil > :now",
                MakingHold.class)
            .setParameter("cooperative", of.cooperative())
            .setParameter("craft", of.craft())
            .setParameter("now", clock.instant())
            .getResultList();
    return live.stream()
        .collect(
            Collectors.groupingBy(
                MakingHold::monday, Collectors.mapping(MakingHold::held, Collectors.toList())));
  }

  /** What is held under one name. */
  Map<Hours, Long> heldBy(String holder) {
    return em.createQuery("select h from MakingHold h where h.holder = :holder", MakingHold.class)
        .setParameter("holder", holder)
        .getResultStream()
        .collect(
            Collectors.groupingBy(MakingHold::of, Collectors.summingLong(MakingHold::minutes)));
  }

  /** So many minutes stay held under one name at the most, the earliest. */
  void lower(String holder, Hours of, long minutes) {
    long left = minutes;
    for (MakingHold hold : heldBy(holder, of)) {
      long kept = Math.min(left, hold.minutes());
      if (kept == 0) em.remove(hold);
      else hold.lower(kept);
      left -= kept;
    }
  }

  private List<MakingHold> heldBy(String holder, Hours of) {
    return em.createQuery(
            "select h from MakingHold h where h.holder = :holder and h.craft = :craft"
                + " and h.cooperative = :cooperative order by h.monday",
            MakingHold.class)
        .setParameter("holder", holder)
        .setParameter("craft", of.craft())
        .setParameter("cooperative", of.cooperative())
        .getResultList();
  }

  /** Every craft of a cooperative in this week and those to come. */
  public List<MakingWeek> weeksOf(CooperativeRef cooperative, LocalDate today) {
    return em.createQuery(
            "select w from MakingWeek w where w.cooperative = :cooperative"
                + " and w.monday >= :monday order by w.monday, w.craft",
            MakingWeek.class)
        .setParameter("cooperative", cooperative)
        .setParameter("monday", firstMonday(today))
        .getResultList();
  }

  /** The first day of the first week in which something can still be made: work begins tomorrow. */
  public static LocalDate firstMonday(LocalDate today) {
    return today.plusDays(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  void add(MakingHold hold) {
    em.persist(hold);
  }

  void add(MakingNeed need) {
    em.persist(need);
  }

  void add(MakingWeek week) {
    em.persist(week);
  }

  List<MakingNeed> allNeeds() {
    return em.createQuery("select n from MakingNeed n", MakingNeed.class).getResultList();
  }

  void removeHoldsOf(String holder) {
    em.createQuery("delete from MakingHold h where h.holder = :holder")
        .setParameter("holder", holder)
        .executeUpdate();
  }

  void removeStanding(String party) {
    em.createQuery("delete from MakingHold h where h.party = :party and h.standing = true")
        .setParameter("party", party)
        .executeUpdate();
  }

  void rename(String before, String holder) {
    em.createQuery("update MakingHold h set h.holder = :holder where h.holder = :before")
        .setParameter("holder", holder)
        .setParameter("before", before)
        .executeUpdate();
  }

  void extend(String holder, Instant until) {
    em.createQuery("update MakingHold h set h.heldUntil = :until where h.holder = :holder")
        .setParameter("until", until)
        .setParameter("holder", holder)
        .executeUpdate();
  }

  int removeLapsed(Instant now) {
    return em.createQuery("delete from MakingHold h where h.heldUntil < :now")
        .setParameter("now", now)
        .executeUpdate();
  }
}
