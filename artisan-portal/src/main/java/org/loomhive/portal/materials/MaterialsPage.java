package org.loomhive.portal.materials;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.loomhive.kernel.WorkOrderNumber;
import org.loomhive.material.Holding;
import org.loomhive.material.Holdings;
import org.loomhive.material.account.MaterialAccount;
import org.loomhive.material.account.MaterialAccounts;
import org.loomhive.production.WorkOrders;
import org.loomhive.web.SignedIn;

/** Her material, lot by lot, and for which work she has it. */
@Named("materials")
@RequestScoped
public class MaterialsPage {
  @Inject SignedIn signedIn;
  @Inject Holdings holdings;
  @Inject WorkOrders orders;
  @Inject MaterialAccounts accounts;

  private List<Row> rows;
  private List<MaterialAccount> unsettled;
  private Map<WorkOrderNumber, String> names;

  /** One lot and the work that it was given for. */
  public record Row(Holding holding, String work) {}

  public List<Row> getRows() {
    if (rows == null)
      rows =
          holdings.of(signedIn.member()).stream()
              .map(held -> new Row(held, name(held.workOrder())))
              .toList();
    return rows;
  }

  /** Where all is that she was given and that is not settled, work by work. */
  public List<MaterialAccount> getAccounts() {
    if (unsettled == null) unsettled = accounts.open(signedIn.member());
    return unsettled;
  }

  public String work(MaterialAccount account) {
    return name(account.whose().workOrder());
  }

  /** Whatever she holds has an account that is not settled, so all names are asked for at once. */
  private String name(WorkOrderNumber number) {
    if (names == null)
      names =
          orders.productNames(getAccounts().stream().map(one -> one.whose().workOrder()).toList());
    return names.getOrDefault(number, "");
  }
}
