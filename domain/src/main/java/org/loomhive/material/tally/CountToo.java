package org.loomhive.material.tally;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;
import org.loomhive.kernel.Unit;
import org.loomhive.material.MaterialCode;
import org.loomhive.material.Materials;

/** From now on the pieces of a material are counted beside its weight. */
@ApplicationScoped
public class CountToo {
  @Inject Materials materials;

  @Transactional
  public void pieces(MaterialCode code, Actor actor) {
    actor.require(Role.MANAGER, Role.NETWORK_ADMIN);
    var material = materials.get(code);
    if (material.unit() == Unit.PIECE)
      throw new Refused(TallyRefusal.COUNTED_ANYWAY, material.name());
    material.countToo();
  }
}
