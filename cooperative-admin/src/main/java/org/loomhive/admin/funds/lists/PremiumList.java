package org.loomhive.admin.funds.lists;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.loomhive.admin.boards.BoardWords;
import org.loomhive.admin.export.ListToTake;
import org.loomhive.admin.export.Sheet;
import org.loomhive.admin.funds.PremiumPage;
import org.loomhive.fund.premium.PremiumSpending;

/** What a premium fund did in a year. */
@RequestScoped
public class PremiumList implements ListToTake {
  @Inject PremiumPage page;
  @Inject BoardWords words;

  @Override
  public String section() {
    return "books";
  }

  @Override
  public String name() {
    return "premium";
  }

  @Override
  public Sheet sheet() {
    var year = page.getYear();
    var sheet =
        words.sheet(
            "books.day", "funds.proposal", "funds.purpose", "funds.document", "books.amount");
    sheet.row(null, words.say("accounts.opening"), "", "", year.opening());
    sheet.row(null, words.say("funds.premium.aside"), "", "", year.setAside());
    for (PremiumSpending one : year.spendings())
      sheet.row(
          one.spentOn(),
          one.proposal().title(),
          one.proposal().purpose().map(purpose -> words.say("funds.purpose." + purpose)),
          one.document(),
          one.amount().negated());
    return sheet.row(null, words.say("accounts.closing"), "", "", year.closing());
  }
}
