package org.loomhive.production.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.ChallanNumber;
import org.loomhive.kernel.MemberRef;
import org.loomhive.kernel.NotFound;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.WorkOrderNumber;
import org.loomhive.production.ProductionRefusal;

/** All slips that went with material. */
@ApplicationScoped
public class IssueSlips {
  private static final Pattern NUMBER = Pattern.compile("CH-[A-Z0-9-]+");
  private static final Pattern SERIAL = Pattern.compile("[A-Z]{1,3}/\\d{2}-\\d{2}/\\d{5,6}");

  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  void add(IssueSlip slip) {
    em.persist(slip);
  }

  private Optional<IssueSlip> find(ChallanNumber number) {
    return query("s.number = :about", number).getResultStream().findFirst();
  }

  /** For those who see its cooperative; for others it is not there. */
  public IssueSlip get(ChallanNumber number, Actor actor) {
    return find(number)
        .filter(slip -> actor.sees(slip.cooperative()))
        .orElseThrow(() -> new NotFound("slip", number));
  }

  /**
   * What lies under the reader. One of another cooperative is refused in words: whoever holds the
   * paper knows already that it is there.
   *
   * @param scanned the number, the serial of the challan, or the address in the code on the paper
   */
  public IssueSlip scan(String scanned, Actor actor) {
    var typed = scanned == null ? "" : scanned.toUpperCase(Locale.ROOT);
    var number = NUMBER.matcher(typed);
    var serial = SERIAL.matcher(typed);
    boolean isNumber = number.find();
    if (!isNumber && !serial.find()) throw new Refused(ProductionRefusal.NO_SLIP_ON_IT);
    var named = isNumber ? number.group() : serial.group();
    var slip =
        (isNumber ? find(new ChallanNumber(named)) : withSerial(named))
            .orElseThrow(() -> new Refused(ProductionRefusal.NO_SUCH_SLIP, named));
    if (!actor.sees(slip.cooperative()))
      throw new Refused(ProductionRefusal.SLIP_OF_ANOTHER_COOPERATIVE, slip.number());
    return slip;
  }

  private Optional<IssueSlip> withSerial(String serial) {
    return query("s.serial = :about", serial).getResultStream().findFirst();
  }

  IssueSlip lock(ChallanNumber number) {
    return query("s.number = :about", number)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new NotFound("slip", number));
  }

  /** Hers that she has not confirmed. */
  public List<IssueSlip> waitingFor(MemberRef member) {
    return query("s.member = :about and s.confirmedAt is null", member).getResultList();
  }

  public List<IssueSlip> of(WorkOrderNumber work) {
    return query("s.workOrder = :about", work).getResultList();
  }

  /** Of the cooperatives that an actor sees: those to confirm first, then the newest. */
  public List<IssueSlip> seenBy(Actor actor, int first, int count) {
    if (seesNothing(actor)) return List.of();
    var found = new ArrayList<>(newest("s.confirmedAt is null", actor, first, count));
    if (found.size() == count) return found;
    int confirmed = (int) Math.max(0, first - countWaiting(actor));
    found.addAll(newest("s.confirmedAt is not null", actor, confirmed, count - found.size()));
    return found;
  }

  private List<IssueSlip> newest(String which, Actor actor, int first, int count) {
    var where = actor.isNetworkWide() ? which : "s.cooperative in :mine and " + which;
    var found =
        em.createQuery(
            "select s from IssueSlip s where " + where + " order by s.id desc", IssueSlip.class);
    if (!actor.isNetworkWide()) found.setParameter("mine", actor.cooperatives());
    return found.setFirstResult(first).setMaxResults(count).getResultList();
  }

  /** Of the cooperatives that an actor sees. */
  public long count(Actor actor) {
    return count("", actor);
  }

  /** How many were not confirmed, of the cooperatives that an actor sees. */
  public long countWaiting(Actor actor) {
    return count(" and s.confirmedAt is null", actor);
  }

  private long count(String which, Actor actor) {
    if (seesNothing(actor)) return 0;
    var mine = actor.isNetworkWide() ? "" : " and s.cooperative in :mine";
    var count =
        em.createQuery("select count(s) from IssueSlip s where 1 = 1" + which + mine, Long.class);
    if (!actor.isNetworkWide()) count.setParameter("mine", actor.cooperatives());
    return count.getSingleResult();
  }

  private static boolean seesNothing(Actor actor) {
    return !actor.isNetworkWide() && actor.cooperatives().isEmpty();
  }

  private TypedQuery<IssueSlip> query(String where, Object about) {
    return em.createQuery(
            "select s from IssueSlip s where " + where + " order by s.id", IssueSlip.class)
        .setParameter("about", about);
  }
}
