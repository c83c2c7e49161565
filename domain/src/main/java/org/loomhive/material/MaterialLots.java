package org.loomhive.material;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.LotNumber;
import org.loomhive.kernel.NotFound;
import org.loomhive.kernel.OrderNumber;
import org.loomhive.kernel.Quantity;
import org.loomhive.kernel.WorkOrderNumber;
import org.loomhive.kernel.leaf.Headings;
import org.loomhive.kernel.leaf.Leafing;

/** All lots of raw material, and what became of each. */
@ApplicationScoped
public class MaterialLots {
  private static final int AT_ONCE = 500;
  private static final Headings HEADINGS =
      Headings.of(
              Map.of("lot", "l.material.name", "came", "l.receivedOn", "much", "l.received.amount"))
          .searchedBy(
              Headings.has("l.material.name"),
              Headings.has("l.dyeBatch"),
              Headings.has("l.supplier"),
              Headings.has("cast(l.number as char(40))"));

  /** The last who looked at it said so. */
  private static final String HELD_BACK =
      """
      EXISTS (SELECT 1 FROM lot_check c WHERE c.lot_number = l.number AND c.verdict = 'HELD_BACK'
        AND c.id = (SELECT MAX(d.id) FROM lot_check d WHERE d.lot_number = c.lot_number))
      """;

  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  public void add(MaterialLot lot) {
    em.persist(lot);
  }

  public Optional<MaterialLot> find(LotNumber number) {
    return byNumber(number).getResultStream().findFirst();
  }

  /** For those who see its cooperative; for others it is not there. */
  public MaterialLot get(LotNumber number, Actor actor) {
    return find(number)
        .filter(lot -> actor.sees(lot.cooperative()))
        .orElseThrow(() -> new NotFound("lot", number));
  }

  /** Held until the transaction ends: what is counted now stays true. */
  public MaterialLot lock(LotNumber number, Actor actor) {
    return byNumber(number)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst()
        .filter(lot -> actor.sees(lot.cooperative()))
        .orElseThrow(() -> new NotFound("lot", number));
  }

  private TypedQuery<MaterialLot> byNumber(LotNumber number) {
    return em.createQuery("select l from MaterialLot l where l.number = :number", MaterialLot.class)
        .setParameter("number", number);
  }

  /** The newest first. */
  public List<MaterialLot> of(CooperativeRef cooperative, int first, int count) {
    return of(cooperative, Leafing.through(first, count));
  }

  /** The newest first, if nothing else is wished. */
  public List<MaterialLot> of(CooperativeRef cooperative, Leafing how) {
    var query =
        em.createQuery(
                "select l from MaterialLot l where l.cooperative = :cooperative"
                    + HEADINGS.where(how)
                    + HEADINGS.order(how, "l.receivedOn desc, l.id desc"),
                MaterialLot.class)
            .setParameter("cooperative", cooperative);
    return HEADINGS.rows(query, how);
  }

  public long count(CooperativeRef cooperative, Leafing how) {
    var query =
        em.createQuery(
                "select count(l) from MaterialLot l where l.cooperative = :cooperative"
                    + HEADINGS.where(how),
                Long.class)
            .setParameter("cooperative", cooperative);
    return HEADINGS.fill(query, how).getSingleResult();
  }

  /** Lots of ours from which something can be taken and that nobody held back, the oldest first. */
  public List<MaterialLot> withSomethingFree(CooperativeRef cooperative, MaterialCode material) {
    return lots(withFree("l.owner_name IS NULL", cooperative, material));
  }

  /**
   * The same for somebody who chooses: no more of them than she reads through, and those only whose
   * number, dye bath or supplier hold what she typed.
   */
  public List<MaterialLot> withSomethingFree(
      CooperativeRef cooperative, MaterialCode material, Leafing how) {
    var typed =
        " AND (?3 = '%%' OR LOWER(l.number) LIKE ?3 ESCAPE '!' OR LOWER(l.dye_batch) LIKE ?3 ESCAPE"
            + " '!' OR LOWER(l.supplier) LIKE ?3 ESCAPE '!')";
    return lots(
        withFree("l.owner_name IS NULL" + typed, cooperative, material)
            .setParameter(3, how.pattern())
            .setFirstResult(how.first())
            .setMaxResults(how.count()));
  }

  /** Lots that a customer gave us for an order, with something free. */
  public List<MaterialLot> givenFor(
      OrderNumber order, CooperativeRef cooperative, MaterialCode material) {
    return lots(
        withFree("l.owner_order = ?3", cooperative, material).setParameter(3, order.value()));
  }

  /** What is in the store is kept as a balance, so that used up lots are not even looked at. */
  private Query withFree(String where, CooperativeRef cooperative, MaterialCode material) {
    return em.createNativeQuery(
            "SELECT l.* FROM material_balance b JOIN material_lot l ON l.id = b.lot_id"
                + " JOIN material k ON k.id = l.material_id"
                + " WHERE b.cooperative_ref = ?1 AND b.place = 'STORE' AND k.code = ?2 AND "
                + where
                + " AND NOT "
                + HELD_BACK
                + " ORDER BY l.received_on, l.id",
            MaterialLot.class)
        .setParameter(1, cooperative.value())
        .setParameter(2, material.value());
  }

  @SuppressWarnings("unchecked")
  private static List<MaterialLot> lots(Query query) {
    return query.getResultList();
  }

  /** Scrap and by-products of a work order. */
  public List<MaterialLot> madeIn(WorkOrderNumber work) {
    return em.createQuery(
            "select l from MaterialLot l where l.madeIn = :work order by l.id", MaterialLot.class)
        .setParameter("work", work)
        .getResultList();
  }

  /** Those with these numbers. */
  public List<MaterialLot> of(Collection<LotNumber> numbers) {
    if (numbers.isEmpty()) return List.of();
    return em.createQuery(
            "select l from MaterialLot l where l.number in :numbers", MaterialLot.class)
        .setParameter("numbers", numbers)
        .getResultList();
  }

  /** Where the lot is now. */
  public LotAccount account(MaterialLot lot) {
    return accounts(List.of(lot)).get(lot.number());
  }

  /** Where each of them is now, in one look for many. */
  public Map<LotNumber, LotAccount> accounts(List<MaterialLot> lots) {
    var accounts = new HashMap<LotNumber, LotAccount>();
    for (int from = 0; from < lots.size(); from += AT_ONCE) {
      var some = lots.subList(from, Math.min(lots.size(), from + AT_ONCE));
      var moved = moved(some);
      for (MaterialLot lot : some)
        accounts.put(
            lot.number(),
            new LotAccount(lot.material().unit(), moved.getOrDefault(lot.number(), Map.of())));
    }
    return accounts;
  }

  /**
   * What of each of them is free, as it is kept, for lists to choose from; whoever takes some asks
   * the movements.
   */
  public Map<LotNumber, Quantity> free(List<MaterialLot> lots) {
    var free = new HashMap<LotNumber, Quantity>();
    for (MaterialLot lot : lots) free.put(lot.number(), Quantity.zero(lot.material().unit()));
    for (int from = 0; from < lots.size(); from += AT_ONCE)
      for (Object[] row : kept(lots.subList(from, Math.min(lots.size(), from + AT_ONCE))))
        free.computeIfPresent(
            new LotNumber((String) row[0]),
            (lot, nothing) -> Quantity.of((BigDecimal) row[1], nothing.unit()));
    return free;
  }

  @SuppressWarnings("unchecked")
  private List<Object[]> kept(List<MaterialLot> some) {
    var places = "?, ".repeat(some.size() - 1) + "?";
    var query =
        em.createNativeQuery(
            "SELECT l.number, b.amount FROM material_balance b"
                + " JOIN material_lot l ON l.id = b.lot_id WHERE b.place = 'STORE'"
                + " AND l.number IN ("
                + places
                + ")");
    for (int i = 0; i < some.size(); i++) query.setParameter(i + 1, some.get(i).number().value());
    return query.getResultList();
  }

  private Map<LotNumber, Map<MovementKind, BigDecimal>> moved(List<MaterialLot> lots) {
    var moved = new HashMap<LotNumber, Map<MovementKind, BigDecimal>>();
    for (Object[] row :
        em.createQuery(
                "select m.lot.number, m.kind, sum(m.quantity.amount) from MaterialMovement m"
                    + " where m.lot in :lots group by m.lot.number, m.kind",
                Object[].class)
            .setParameter("lots", lots)
            .getResultList())
      moved
          .computeIfAbsent((LotNumber) row[0], number -> new EnumMap<>(MovementKind.class))
          .put((MovementKind) row[1], (BigDecimal) row[2]);
    return moved;
  }
}
