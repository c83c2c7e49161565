package org.loomhive.membership.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.MemberRef;
import org.loomhive.kernel.NotFound;
import org.loomhive.membership.Member;
import org.loomhive.membership.Skill;

/** All courses and their sessions, and what members gained in them. */
@ApplicationScoped
public class Training {
  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  void add(Course course) {
    em.persist(course);
  }

  void add(TrainingSession session) {
    em.persist(session);
  }

  void add(SkillGain gain) {
    em.persist(gain);
  }

  public List<Course> courses(CooperativeRef cooperative) {
    return em.createQuery(
            "select c from Course c where c.cooperative = :cooperative order by c.name",
            Course.class)
        .setParameter("cooperative", cooperative)
        .getResultList();
  }

  public Course course(CourseRef ref) {
    return em.createQuery("select c from Course c where c.ref = :ref", Course.class)
        .setParameter("ref", ref)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new NotFound("course", ref));
  }

  public TrainingSession session(SessionRef ref) {
    return em.createQuery(
            "select s from TrainingSession s where s.ref = :ref", TrainingSession.class)
        .setParameter("ref", ref)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new NotFound("session", ref));
  }

  /** The same, and nobody else seats anyone until the transaction ends. */
  TrainingSession lock(SessionRef ref) {
    var session = session(ref);
    em.lock(session, LockModeType.PESSIMISTIC_WRITE);
    em.refresh(session);
    return session;
  }

  /** From a day on, the next one first. */
  public List<TrainingSession> coming(CooperativeRef cooperative, LocalDate day) {
    return withSeats(
            """
            select s from TrainingSession s join fetch s.course
            where s.course.cooperative = :cooperative and s.day >= :day
            order by s.day, s.start, s.id
            """)
        .setParameter("cooperative", cooperative)
        .setParameter("day", day)
        .getResultList();
  }

  /** Before a day, the last one first. */
  public List<TrainingSession> past(CooperativeRef cooperative, LocalDate day, int count) {
    return withSeats(
            """
            select s from TrainingSession s join fetch s.course
            where s.course.cooperative = :cooperative and s.day < :day
            order by s.day desc, s.start desc, s.id desc
            """)
        .setParameter("cooperative", cooperative)
        .setParameter("day", day)
        .setMaxResults(count)
        .getResultList();
  }

  /** All sessions, coming and past, the last one first. */
  public List<TrainingSession> heldIn(CooperativeRef cooperative, int first, int count) {
    return withSeats(
            """
            select s from TrainingSession s join fetch s.course
            where s.course.cooperative = :cooperative order by s.day desc, s.start desc, s.id desc
            """)
        .setParameter("cooperative", cooperative)
        .setFirstResult(first)
        .setMaxResults(count)
        .getResultList();
  }

  /** The seats of all of them are read at once. */
  private TypedQuery<TrainingSession> withSeats(String text) {
    return em.createQuery(text, TrainingSession.class)
        .setHint("eclipselink.batch.type", "IN")
        .setHint("eclipselink.batch", "s.taken");
  }

  /** The oldest first. */
  public List<SkillGain> gainedBy(MemberRef member) {
    return em.createQuery(
            "select g from SkillGain g where g.member = :member order by g.gainedOn, g.id",
            SkillGain.class)
        .setParameter("member", member)
        .getResultList();
  }

  /** In a cooperative, the newest first. */
  public List<SkillGain> gainedIn(CooperativeRef cooperative, int count) {
    return em.createQuery(
            """
            select g from SkillGain g join fetch g.session
            where g.session.course.cooperative = :cooperative order by g.gainedOn desc, g.id desc
            """,
            SkillGain.class)
        .setParameter("cooperative", cooperative)
        .setMaxResults(count)
        .getResultList();
  }

  /** Which crafts members of a cooperative learnt in courses. */
  public Map<MemberRef, Set<Skill>> learntIn(CooperativeRef cooperative) {
    var learnt = new HashMap<MemberRef, Set<Skill>>();
    for (Object[] row :
        em.createQuery(
                "select g.member, g.skill from SkillGain g"
                    + " where g.session.course.cooperative = :cooperative",
                Object[].class)
            .setParameter("cooperative", cooperative)
            .getResultList())
      learnt
          .computeIfAbsent((MemberRef) row[0], first -> EnumSet.noneOf(Skill.class))
          .add((Skill) row[1]);
    return learnt;
  }

  /** Those that teach a craft in which she works already, and have a seat for her. */
  public static List<TrainingSession> refreshing(Member member, List<TrainingSession> coming) {
    return coming.stream()
        .filter(one -> member.skills().contains(one.course().skill()))
        .filter(one -> one.free() > 0 || one.seatOf(member.ref()).isPresent())
        .toList();
  }

  boolean hasGain(Seat seat) {
    return gainedBy(seat.member()).stream().anyMatch(g -> g.session().equals(seat.session()));
  }
}
