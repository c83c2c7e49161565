package org.loomhive.material.jobwork;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;
import org.loomhive.material.MaterialCode;
import org.loomhive.material.Materials;

/**
 * Says under which heading of the tariff a material stands, as papers for the authority need it.
 */
@ApplicationScoped
public class ClassifyMaterial {
  @Inject Materials materials;

  /**
   * @param hsn 4, 6 or 8 digits; dots and blanks are taken out
   */
  @Transactional
  public void classify(MaterialCode code, String hsn, Actor actor) {
    actor.require(Role.MANAGER, Role.NETWORK_ADMIN);
    var digits = hsn == null ? "" : hsn.replaceAll("[.\\s]", "");
    if (!digits.matches("\\d{4}|\\d{6}|\\d{8}")) throw new Refused(JobWorkRefusal.HSN_WRONG);
    materials.get(code).standsUnder(digits);
  }
}
