package org.loomhive.material;

import org.loomhive.kernel.LotNumber;
import org.loomhive.kernel.MemberRef;
import org.loomhive.kernel.Quantity;
import org.loomhive.kernel.WorkOrderNumber;

/**
 * What a member has of a lot for a work order, what is set aside for her, and what became of the
 * rest. It is kept to know where material is; nobody ever owes it.
 *
 * @param key a member is missing where material is set aside and nobody took the work yet
 */
public record Holding(Key key, MaterialCode material, String materialName, LotAccount account) {
  /** Of which lot, with whom, for what. */
  public record Key(LotNumber lot, MemberRef member, WorkOrderNumber workOrder) {}

  public LotNumber lot() {
    return key.lot();
  }

  public MemberRef member() {
    return key.member();
  }

  public WorkOrderNumber workOrder() {
    return key.workOrder();
  }

  /** In her hands now. */
  public Quantity held() {
    return account.withMembers();
  }
}
