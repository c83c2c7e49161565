package org.loomhive.admin.wholesale;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.OrderNumber;
import org.loomhive.ordering.Orders;
import org.loomhive.ordering.owed.LaidOut;
import org.loomhive.ordering.owed.OpenAccount;
import org.loomhive.ordering.owed.OpenAccounts;
import org.loomhive.wholesale.company.Companies;
import org.loomhive.wholesale.company.CompanyRef;

/** What companies owe, order by order, and what of it the house has laid out meanwhile. */
@Named("owingPage")
@RequestScoped
public class OwingPage {
  @Inject OpenAccounts accounts;
  @Inject Companies companies;
  @Inject Orders orders;
  @Inject LaidOut laidOut;

  private List<Row> rows;
  private Optional<OpenAccount> ofOrder;

  /**
   * One order.
   *
   * @param company empty when it is forgotten
   * @param laidOut material and pay that did not wait for it
   */
  public record Row(OpenAccount open, String company, Money laidOut, boolean overdue) {}

  /** One currency. */
  public record Sum(Money owed, Money overdue, Money laidOut) {
    static Sum of(String currency, List<Row> all) {
      var late = all.stream().filter(Row::overdue).map(one -> one.open().owed()).toList();
      return new Sum(
          Money.sum(currency, all.stream().map(one -> one.open().owed()).toList()),
          Money.sum(currency, late),
          Money.sum(currency, all.stream().map(Row::laidOut).toList()));
    }
  }

  public List<Row> getRows() {
    if (rows == null) rows = accounts.all().stream().map(this::row).toList();
    return rows;
  }

  private Row row(OpenAccount open) {
    var out = laidOut.of(orders.get(open.order()));
    return new Row(open, name(open.company()), out, open.isOverdue(accounts.today()));
  }

  private String name(CompanyRef company) {
    return companies.find(company).map(one -> one.facts().name()).orElse("");
  }

  public List<Sum> getSums() {
    var byCurrency =
        getRows().stream()
            .collect(groupingBy(row -> row.open().owed().currency(), TreeMap::new, toList()));
    return byCurrency.entrySet().stream().map(one -> Sum.of(one.getKey(), one.getValue())).toList();
  }

  /** What is owed of the one order of a page; null for nothing. */
  public OpenAccount of(OrderNumber order) {
    if (ofOrder == null) ofOrder = accounts.of(order);
    return ofOrder.orElse(null);
  }
}
