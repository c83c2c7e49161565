package org.loomhive.wage.produce;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.loomhive.apiary.Apiaries;
import org.loomhive.apiary.Harvest;
import org.loomhive.apiary.HoneyLot;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.LotNumber;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;
import org.loomhive.ledger.Journal;
import org.loomhive.membership.Cooperative;
import org.loomhive.membership.Cooperatives;
import org.loomhive.wage.WageEntries;
import org.loomhive.wage.item.SlipItem;
import org.loomhive.wage.item.SlipItemKind;
import org.loomhive.wage.item.SlipItems;

/**
 * Buys what keepers brought into a lot of honey: her pay waits for her next slip, the premium goes
 * to the fund of the cooperative in the same transaction. A harvest is bought once.
 */
@ApplicationScoped
public class BuyHarvests {
  private static final String NOT_BOUGHT =
      "from Harvest h where not exists (select b from Bought b where b.harvest = h)";

  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  @Inject Apiaries apiaries;
  @Inject ProducePrices prices;
  @Inject SlipItems items;
  @Inject Journal journal;
  @Inject Cooperatives cooperatives;
  @Inject Clock clock;

  /** Lots with harvests that nobody was paid for yet, the oldest first. */
  public List<HoneyLot> waiting(Actor actor) {
    return em.createQuery(
            "select l from HoneyLot l where exists (select h "
                + NOT_BOUGHT
                + " and h.lot = l.number) order by l.openedOn, l.id",
            HoneyLot.class)
        .getResultStream()
        .filter(lot -> actor.sees(lot.cooperative()))
        .toList();
  }

  /** Those of a lot that nobody was paid for yet. */
  public List<Harvest> waiting(LotNumber lot) {
    return em.createQuery(
            "select h " + NOT_BOUGHT + " and h.lot = :lot order by h.harvestedOn, h.id",
            Harvest.class)
        .setParameter("lot", lot)
        .getResultList();
  }

  /** All that waits in a lot, each harvest by the price of its day. Gives what was bought. */
  @Transactional
  public List<Bought> buy(LotNumber number, Actor actor) {
    actor.require(Role.FINANCE_PREPARER, Role.NETWORK_ADMIN);
    var lot = apiaries.lot(number);
    actor.requireSight(lot.cooperative());
    var cooperative = cooperatives.get(lot.cooperative());
    var harvests = waiting(number);
    if (harvests.isEmpty()) throw new Refused(ProduceRefusal.NOTHING_LEFT, number);
    return harvests.stream().map(harvest -> buy(harvest, cooperative, actor)).toList();
  }

  private Bought buy(Harvest harvest, Cooperative cooperative, Actor actor) {
    var scope = new ProducePrice.Scope(ProducePrices.HONEY, cooperative.stateCode());
    var price = prices.on(scope, harvest.harvestedOn());
    if (!price.pay().currency().equals(cooperative.currency()))
      throw new Refused(ProduceRefusal.OTHER_CURRENCY, cooperative.currency());
    var now = clock.instant();
    var bought = new Bought(harvest, price).bought(actor, now);
    em.persist(bought);
    var item = items.add(item(harvest, bought), actor);
    var today = cooperative.businessDay(now);
    journal.post(WageEntries.produceBought(item, today));
    if (bought.premium().isPositive())
      journal.post(WageEntries.premium(item, bought.premium(), today));
    return bought;
  }

  private static SlipItem item(Harvest harvest, Bought bought) {
    return new SlipItem(
        "produce/" + bought.lot() + "/" + harvest.number(),
        SlipItemKind.PRODUCE,
        new SlipItem.Whose(bought.cooperative(), bought.member()),
        bought.pay(),
        new SlipItem.About("slip.item.PRODUCE", bought.lot().value()));
  }
}
