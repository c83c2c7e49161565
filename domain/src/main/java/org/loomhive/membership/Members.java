package org.loomhive.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.MemberRef;
import org.loomhive.kernel.NotFound;
import org.loomhive.kernel.leaf.Headings;
import org.loomhive.kernel.leaf.Leafing;
import org.loomhive.kernel.leaf.Portions;

/** All members of all cooperatives. */
@ApplicationScoped
public class Members {
  private static final Headings HEADINGS =
      Headings.of(Map.of("called", "m.called", "group", "m.group.name", "hours", "m.hoursPerWeek"))
          .searchedBy(Headings.has("m.called"), Headings.has("m.group.name"));

  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  public void add(Member member) {
    em.persist(member);
  }

  public Optional<Member> find(MemberRef ref) {
    return em.createQuery("select m from Member m where m.ref = :ref", Member.class)
        .setParameter("ref", ref)
        .getResultStream()
        .findFirst();
  }

  /** What each of them is called in the workshop, in one look. */
  public Map<MemberRef, String> called(Collection<MemberRef> some) {
    var called = new HashMap<MemberRef, String>();
    if (some.isEmpty()) return called;
    for (Object[] row :
        em.createQuery("select m.ref, m.called from Member m where m.ref in :some", Object[].class)
            .setParameter("some", some)
            .getResultList()) called.put((MemberRef) row[0], (String) row[1]);
    return called;
  }

  /** Those of some, with their skills, in one look. */
  public Map<MemberRef, Member> some(Collection<MemberRef> some) {
    if (some.isEmpty()) return Map.of();
    return em.createQuery("select m from Member m where m.ref in :some", Member.class)
        .setHint("eclipselink.batch.type", "IN")
        .setHint("eclipselink.batch", "m.skills")
        .setParameter("some", some)
        .getResultStream()
        .collect(Collectors.toMap(Member::ref, member -> member));
  }

  /** Those of them who are members on that day. */
  public Set<MemberRef> belongingOn(LocalDate day, Collection<MemberRef> some) {
    var found = new HashSet<MemberRef>();
    for (var portion : Portions.of(some, Portions.TO_ASK))
      found.addAll(
          em.createQuery(
                  """
                  select m.ref from Member m where m.ref in :some and m.joinedOn <= :day
                  and (m.leftOn is null or m.leftOn > :day)
                  """,
                  MemberRef.class)
              .setParameter("some", portion)
              .setParameter("day", day)
              .getResultList());
    return found;
  }

  public Member get(MemberRef ref) {
    return find(ref).orElseThrow(() -> new NotFound("member", ref));
  }

  public List<Member> of(CooperativeRef cooperative) {
    return em.createQuery(
            "select m from Member m where m.cooperative = :cooperative order by m.called",
            Member.class)
        .setHint("eclipselink.batch", "m.skills")
        .setParameter("cooperative", cooperative)
        .getResultList();
  }

  /** A page of them, by name if nothing else is wished. */
  public List<Member> of(CooperativeRef cooperative, Leafing how) {
    var query =
        em.createQuery(
                "select m from Member m where m.cooperative = :cooperative"
                    + HEADINGS.where(how)
                    + HEADINGS.order(how, "m.called, m.id"),
                Member.class)
            .setHint("eclipselink.batch.type", "IN")
            .setHint("eclipselink.batch", "m.skills")
            .setParameter("cooperative", cooperative);
    return HEADINGS.rows(query, how);
  }

  public long count(CooperativeRef cooperative, Leafing how) {
    var query =
        em.createQuery(
                "select count(m) from Member m where m.cooperative = :cooperative"
                    + HEADINGS.where(how),
                Long.class)
            .setParameter("cooperative", cooperative);
    return HEADINGS.fill(query, how).getSingleResult();
  }
}
