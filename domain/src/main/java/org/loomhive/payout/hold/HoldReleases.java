package org.loomhive.payout.hold;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.loomhive.kernel.SlipNumber;
import org.loomhive.kernel.leaf.Portions;

/** What was let go, by whom and why. */
@ApplicationScoped
public class HoldReleases {
  private static final int AT_ONCE = 500;

  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  void add(HoldRelease release) {
    em.persist(release);
  }

  /** The oldest first. */
  public List<HoldRelease> of(Collection<SlipNumber> slips) {
    var found = new ArrayList<HoldRelease>();
    for (var some : Portions.of(slips, AT_ONCE))
      found.addAll(
          em.createQuery(
                  "select r from HoldRelease r where r.slip in :slips order by r.id",
                  HoldRelease.class)
              .setParameter("slips", some)
              .getResultList());
    return found;
  }
}
