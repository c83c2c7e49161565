package org.loomhive.admin.owed;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.loomhive.admin.accounts.BooksSpan;
import org.loomhive.ordering.business.BusinessSale;
import org.loomhive.ordering.business.OrderBusinesses;

/** What businesses bought and paid, with the proof of each number. */
@Named("businessSales")
@RequestScoped
public class BusinessSales {
  @Inject OrderBusinesses businesses;
  @Inject BooksSpan span;

  private List<BusinessSale> rows;

  public List<BusinessSale> getRows() {
    if (rows == null) rows = businesses.paidBetween(span.span().from(), span.span().to());
    return rows;
  }
}
