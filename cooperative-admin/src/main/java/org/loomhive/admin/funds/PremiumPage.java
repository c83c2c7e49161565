package org.loomhive.admin.funds;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.IntStream;
import org.loomhive.admin.ChosenCooperative;
import org.loomhive.fund.premium.PremiumBook;
import org.loomhive.fund.premium.PremiumSpending;
import org.loomhive.fund.premium.PremiumYear;
import org.loomhive.fund.premium.SpendPremium;
import org.loomhive.fund.vote.Proposal;
import org.loomhive.fund.vote.ProposalKind;
import org.loomhive.fund.vote.ProposalRef;
import org.loomhive.fund.vote.Proposals;
import org.loomhive.kernel.Money;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;

/** The premium fund of one cooperative: what it holds, what may be spent, and what a year was. */
@Named("premium")
@RequestScoped
public class PremiumPage {
  private static final int YEARS = 5;

  @Inject PremiumBook book;
  @Inject Proposals proposals;
  @Inject SpendPremium spend;
  @Inject ChosenCooperative chosen;
  @Inject HttpServletRequest request;
  @Inject SignedIn signedIn;
  @Inject Notes notes;

  private final PaperForm form = new PaperForm();

  public PaperForm getForm() {
    return form;
  }

  public Money getBalance() {
    return book.balance(chosen.getOne());
  }

  public List<Proposal> getAccepted() {
    return proposals.of(chosen.ref()).stream()
        .filter(one -> one.kind() == ProposalKind.PREMIUM && one.isAccepted())
        .toList();
  }

  public Money left(Proposal proposal) {
    return book.left(proposal);
  }

  public List<Integer> getYears() {
    int now = chosen.getToday().getYear();
    return IntStream.range(0, YEARS).mapToObj(back -> now - back).toList();
  }

  public PremiumYear getYear() {
    var year = request.getParameter("year");
    boolean isOne = year != null && year.matches("20\\d\\d");
    return book.year(chosen.getOne(), isOne ? Integer.parseInt(year) : getYears().get(0));
  }

  public String spend() {
    var amount = Coins.of(form.getAmount(), chosen.getOne().currency());
    var spent = new PremiumSpending.Spent(amount, form.getOn(), form.getDocument());
    spend.spend(new ProposalRef(form.getAbout()), spent, signedIn.actor());
    notes.good("funds.spent");
    return "/books/premium?faces-redirect=true&of=" + chosen.ref();
  }
}
