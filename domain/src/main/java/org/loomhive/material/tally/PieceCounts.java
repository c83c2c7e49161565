package org.loomhive.material.tally;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.LotNumber;
import org.loomhive.kernel.NotFound;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;
import org.loomhive.material.MaterialLot;
import org.loomhive.material.MaterialLots;
import org.loomhive.material.MaterialMovement;
import org.loomhive.material.MovementKind;

/**
 * How many pieces lie in the store of material that is weighed and counted too. Whoever counts
 * holds the lot, so two never count the same movement, and no store has fewer than no pieces.
 */
@ApplicationScoped
public class PieceCounts {
  private static final Set<MovementKind> COME =
      EnumSet.of(MovementKind.RECEIVED, MovementKind.RETURNED, MovementKind.CAME_BACK);
  private static final Set<MovementKind> GO =
      EnumSet.of(MovementKind.ISSUED, MovementKind.SENT, MovementKind.LOST_IN_STORE);

  private static final String UNCOUNTED =
      " from MaterialMovement m where %s and m.lot.material.countedToo = true and m.kind in :kinds"
          + " and not exists (select c from PieceCount c where c.movement = m.id)";

  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  @Inject MaterialLots lots;
  @Inject Clock clock;

  /** The pieces that a movement of weight took along. Saying it twice is saying it once. */
  @Transactional
  public void count(Long number, int pieces, Actor actor) {
    actor.require(Role.MANAGER, Role.QUALITY, Role.NETWORK_ADMIN);
    var movement = number == null ? null : em.find(MaterialMovement.class, number);
    if (movement == null) throw new NotFound("movement", number);
    var lot = lots.lock(movement.lot().number(), actor);
    if (!isCounted(movement))
      throw new Refused(TallyRefusal.NOT_COUNTED_TOO, lot.material().name());
    if (pieces < 0) throw new Refused(TallyRefusal.LESS_THAN_NONE, lot.number());
    int change = COME.contains(movement.kind()) ? pieces : -pieces;
    var earlier = Optional.ofNullable(of(List.of(movement)).get(number));
    if (earlier.filter(known -> known == pieces).isPresent()) return;
    if (earlier.isPresent())
      throw new Refused(TallyRefusal.COUNTED_ALREADY, lot.number(), earlier.get());
    requireEnough(lot, change);
    add(new PieceCount(lot.number(), change).with(number), actor);
  }

  /** All pieces in the store were counted, what is set aside included. */
  @Transactional
  public void found(LotNumber number, int pieces, String why, Actor actor) {
    actor.require(Role.MANAGER, Role.NETWORK_ADMIN);
    var lot = lots.lock(number, actor);
    if (!lot.material().isCountedToo())
      throw new Refused(TallyRefusal.NOT_COUNTED_TOO, lot.material().name());
    if (pieces < 0) throw new Refused(TallyRefusal.LESS_THAN_NONE, number);
    int inBook = inStore(number);
    if (pieces == inBook) return;
    if (why == null || why.isBlank())
      throw new Refused(TallyRefusal.WHY_DIFFERENT, number, inBook, pieces);
    add(new PieceCount(number, pieces - inBook).because(why.strip()), actor);
  }

  private void add(PieceCount count, Actor actor) {
    em.persist(count.by(actor, clock.instant()));
  }

  private void requireEnough(MaterialLot lot, int change) {
    int there = inStore(lot.number());
    if (there + change < 0)
      throw new Refused(TallyRefusal.NOT_SO_MANY, lot.number(), there, -change);
  }

  /** Its pieces are to be counted. */
  public boolean isCounted(MaterialMovement movement) {
    return movement.lot().material().isCountedToo()
        && (COME.contains(movement.kind()) || GO.contains(movement.kind()));
  }

  public PiecesOfLot of(MaterialLot lot) {
    var account = lots.account(lot);
    long open =
        em.createQuery("select count(m)" + UNCOUNTED.formatted("m.lot.number = :about"), Long.class)
            .setParameter("about", lot.number())
            .setParameter("kinds", kinds())
            .getSingleResult();
    return new PiecesOfLot(inStore(lot.number()), account.inStore(), open);
  }

  private int inStore(LotNumber lot) {
    return em.createQuery(
            "select coalesce(sum(c.pieces), 0) from PieceCount c where c.lot = :lot", Number.class)
        .setParameter("lot", lot)
        .getSingleResult()
        .intValue();
  }

  /** By the number of the movement; those that nobody counted are not there. */
  public Map<Long, Integer> of(Collection<MaterialMovement> movements) {
    var counted = new HashMap<Long, Integer>();
    if (movements.isEmpty()) return counted;
    em.createQuery("select c from PieceCount c where c.movement in :these", PieceCount.class)
        .setParameter("these", movements.stream().map(MaterialMovement::number).toList())
        .getResultList()
        .forEach(one -> counted.put(one.movement(), Math.abs(one.pieces())));
    return counted;
  }

  /** What waits to be counted in a store, the oldest first. */
  public List<MaterialMovement> waiting(CooperativeRef store, int first, int count) {
    return em.createQuery(
            "select m" + UNCOUNTED.formatted("m.lot.cooperative = :about") + " order by m.id",
            MaterialMovement.class)
        .setParameter("about", store)
        .setParameter("kinds", kinds())
        .setFirstResult(first)
        .setMaxResults(count)
        .getResultList();
  }

  public long countWaiting(CooperativeRef store) {
    return em.createQuery(
            "select count(m)" + UNCOUNTED.formatted("m.lot.cooperative = :about"), Long.class)
        .setParameter("about", store)
        .setParameter("kinds", kinds())
        .getSingleResult();
  }

  private static Set<MovementKind> kinds() {
    var both = EnumSet.copyOf(COME);
    both.addAll(GO);
    return both;
  }
}
