package org.loomhive.material.moisture;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;
import org.loomhive.material.MaterialCode;
import org.loomhive.material.Materials;

/** Says of which fibre a material is, so that its weight can be told at standard condition. */
@ApplicationScoped
public class StateFibre {
  @Inject Materials materials;

  @Transactional
  public void state(MaterialCode code, Fibre fibre, Actor actor) {
    actor.require(Role.MANAGER, Role.NETWORK_ADMIN);
    var material = materials.get(code);
    if (!StandardWeight.isWeighed(material.unit()))
      throw new Refused(MoistureRefusal.NOT_WEIGHED, material.name(), material.unit());
    material.isOf(fibre);
  }
}
