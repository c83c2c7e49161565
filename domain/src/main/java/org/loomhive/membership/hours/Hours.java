package org.loomhive.membership.hours;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.MemberRef;
import org.loomhive.membership.Member;
import org.loomhive.membership.Members;

/** All pauses and seasons, and what time they leave to whom. */
@ApplicationScoped
public class Hours {
  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  @Inject Members members;

  void add(Pause pause) {
    em.persist(pause);
  }

  void add(Season season) {
    em.persist(season);
  }

  void removePause(String ref, MemberRef own) {
    em.createQuery("delete from Pause p where p.ref = :ref and p.member = :own")
        .setParameter("ref", ref)
        .setParameter("own", own)
        .executeUpdate();
  }

  /** Pauses and seasons whose last day lies before; gives how many went. */
  int removeOver(LocalDate day) {
    return em.createQuery("delete from Pause p where p.days.to < :day")
            .setParameter("day", day)
            .executeUpdate()
        + em.createQuery("delete from Season s where s.days.to < :day")
            .setParameter("day", day)
            .executeUpdate();
  }

  void removeSeason(String ref, CooperativeRef own) {
    em.createQuery("delete from Season s where s.ref = :ref and s.cooperative = :own")
        .setParameter("ref", ref)
        .setParameter("own", own)
        .executeUpdate();
  }

  /** Her pauses that are not over, the next one first. */
  public List<Pause> pausesOf(MemberRef member, LocalDate from) {
    return em.createQuery(
            "select p from Pause p where p.member = :member and p.days.to >= :from"
                + " order by p.days.from",
            Pause.class)
        .setParameter("member", member)
        .setParameter("from", from)
        .getResultList();
  }

  /** Pauses of all members of a cooperative that are not over, the next one first. */
  public Map<MemberRef, List<Days>> pausesIn(CooperativeRef cooperative, LocalDate from) {
    return em.createQuery(
            "select p from Pause p, Member m where p.member = m.ref"
                + " and m.cooperative = :cooperative and p.days.to >= :from order by p.days.from",
            Pause.class)
        .setParameter("cooperative", cooperative)
        .setParameter("from", from)
        .getResultStream()
        .collect(
            Collectors.groupingBy(
                Pause::member, Collectors.mapping(Pause::days, Collectors.toList())));
  }

  /** Seasons of a cooperative that are not over, the next one first. */
  public List<Season> seasonsOf(CooperativeRef cooperative, LocalDate from) {
    return em.createQuery(
            "select s from Season s where s.cooperative = :cooperative and s.days.to >= :from"
                + " order by s.days.from, s.name",
            Season.class)
        .setParameter("cooperative", cooperative)
        .setParameter("from", from)
        .getResultList();
  }

  /** What each active member of a cooperative who offers hours offers from a day on. */
  public Map<Member, OfferedTime> offeredIn(CooperativeRef cooperative, LocalDate from) {
    var pauses = pausesIn(cooperative, from);
    var seasons = seasonsOf(cooperative, from);
    var offered = new HashMap<Member, OfferedTime>();
    for (Member member : members.of(cooperative))
      if (member.isActiveOn(from) && member.hoursPerWeek() > 0)
        offered.put(
            member,
            new OfferedTime(
                member.hoursPerWeek(), pauses.getOrDefault(member.ref(), List.of()), seasons));
    return offered;
  }
}
