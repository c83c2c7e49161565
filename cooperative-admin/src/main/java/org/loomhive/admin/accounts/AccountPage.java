package org.loomhive.admin.accounts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.NotFound;
import org.loomhive.ledger.Account;
import org.loomhive.ledger.statement.StatementRow;
import org.loomhive.ledger.statement.Statements;
import org.loomhive.ledger.statement.SubAccount;
import org.loomhive.web.Paging;
import org.loomhive.web.asked.Chosen;

/** The statement of one account in one currency: opening, every line, closing. */
@Named("accountPage")
@RequestScoped
public class AccountPage {
  private static final int ROWS = 100;

  @Inject Statements statements;
  @Inject BooksSpan span;
  @Inject HttpServletRequest request;

  private Paging paging;
  private List<StatementRow> rows;

  public SubAccount getOf() {
    var name = request.getParameter("a");
    var account = Chosen.of(Account.class, name);
    return new SubAccount(
        account.orElseThrow(() -> new NotFound("account", name)),
        request.getParameter("party"),
        currency());
  }

  private String currency() {
    var currency = request.getParameter("currency");
    if (currency == null || !currency.matches("[A-Z]{3}")) throw new NotFound("currency", currency);
    return currency;
  }

  public Money getOpening() {
    return statements.opening(span.span(), getOf());
  }

  public Money getClosing() {
    return statements.closing(span.span(), getOf());
  }

  public Paging getPaging() {
    if (paging == null)
      paging =
          Paging.of(request.getParameter("page"), ROWS, statements.count(span.span(), getOf()));
    return paging;
  }

  public List<StatementRow> getRows() {
    if (rows == null) rows = statements.rows(span.span(), getOf(), getPaging().first(), ROWS);
    return rows;
  }

  public String getQuery() {
    var of = getOf();
    return span.getQuery() + "&a=" + of.account() + "&currency=" + of.currency() + party(of);
  }

  private static String party(SubAccount of) {
    return of.isOfOneParty() ? "&party=" + of.party().replaceAll("[^A-Za-z0-9_-]", "") : "";
  }
}
