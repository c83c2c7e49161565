package org.loomhive.material;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Locale;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;
import org.loomhive.kernel.Unit;

/**
 * Names a kind of raw material for the whole network. Its code and its unit stay: lots and recipes
 * are told by them.
 */
@ApplicationScoped
public class AddMaterial {
  @Inject Materials materials;

  /**
   * @param code as it was typed; small letters, blanks and hyphens are put right
   * @param unit the one unit in which it is received, issued and counted
   */
  @Transactional
  public MaterialCode add(String code, String name, Unit unit, Actor actor) {
    actor.require(Role.MANAGER, Role.NETWORK_ADMIN);
    var tidied = tidied(code);
    if (!MaterialCode.isSound(tidied)) throw new Refused(MaterialRefusal.CODE_WRONG);
    var named = name == null ? "" : name.strip();
    if (named.isEmpty()) throw new Refused(MaterialRefusal.NAME_NEEDED);
    for (Material known : materials.all()) requireOther(known, tidied, named);
    var material = new Material(new MaterialCode(tidied), named, unit);
    materials.add(material);
    return material.code();
  }

  private static String tidied(String code) {
    if (code == null) return "";
    return code.strip().toUpperCase(Locale.ROOT).replaceAll("[\\s-]+", "_");
  }

  /** Two of one name could not be told apart where a recipe or a purchase names them. */
  private static void requireOther(Material known, String code, String name) {
    if (known.code().value().equals(code))
      throw new Refused(MaterialRefusal.CODE_TAKEN, code, known.name());
    if (known.name().equalsIgnoreCase(name))
      throw new Refused(MaterialRefusal.NAME_TAKEN, name, known.code());
  }
}
