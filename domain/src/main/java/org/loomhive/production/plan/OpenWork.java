package org.loomhive.production.plan;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.loomhive.kernel.MemberRef;
import org.loomhive.kernel.Quantity;
import org.loomhive.kernel.WorkOrderNumber;
import org.loomhive.material.MaterialCode;
import org.loomhive.membership.Skill;

/**
 * Work that nobody is offered yet.
 *
 * @param skills any one of them is enough
 * @param minutes standard minutes of all its pieces
 * @param dueDay days after the day of the plan
 * @param pay what all its pieces pay at the fair rate, in the smallest coin
 * @param needs what it still needs from the store
 * @param whom who may be asked
 */
public record OpenWork(
    WorkOrderNumber number,
    Set<Skill> skills,
    int minutes,
    int dueDay,
    long pay,
    List<Need> needs,
    Whom whom) {
  public OpenWork {
    skills = Set.copyOf(skills);
    needs = List.copyOf(needs);
  }

  /**
   * Who may be asked.
   *
   * @param only the member whom the manager chose
   * @param not who declined this very work; she is not asked for it again, and that is all
   */
  public record Whom(Optional<MemberRef> only, Set<MemberRef> not) {
    public Whom {
      not = Set.copyOf(not);
    }

    public static Whom anybody() {
      return new Whom(Optional.empty(), Set.of());
    }

    boolean includes(MemberRef member) {
      return only.map(member::equals).orElse(true) && !not.contains(member);
    }
  }

  /**
   * A material that is missing.
   *
   * @param batch the dye batch of what was chosen for it already; all of it must come from one
   */
  public record Need(MaterialCode material, Quantity amount, Optional<String> batch) {}
}
