package org.loomhive.admin.jobs;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.loomhive.account.pause.SlowTries;
import org.loomhive.admin.Words;
import org.loomhive.admin.catalogue.photo.MakeAvif;
import org.loomhive.admin.catalogue.photo.MakeWebp;
import org.loomhive.badge.CheckBadges;
import org.loomhive.breakdown.PublishBreakdowns;
import org.loomhive.buyer.wish.SweepWishlists;
import org.loomhive.catalog.list.SentLists;
import org.loomhive.catalog.picture.EditPictures;
import org.loomhive.catalog.rate.KeepRates;
import org.loomhive.confidential.payee.OpenLetters;
import org.loomhive.delivery.desk.DeliveryDesk;
import org.loomhive.delivery.rows.RowDesk;
import org.loomhive.fund.premium.PublishPremium;
import org.loomhive.fund.premium.SetPremiumsAside;
import org.loomhive.fund.vote.CountEnded;
import org.loomhive.giftcard.books.CheckGiftCards;
import org.loomhive.kernel.Actor;
import org.loomhive.ledger.CheckBooks;
import org.loomhive.ledger.closing.CheckClosings;
import org.loomhive.ledger.closing.CloseDays;
import org.loomhive.material.CheckMaterial;
import org.loomhive.material.account.SuggestTalks;
import org.loomhive.material.balance.CheckBalances;
import org.loomhive.material.history.HoldingHistory;
import org.loomhive.membership.hours.ForgetOldPauses;
import org.loomhive.messaging.TellOutbox;
import org.loomhive.newsletter.AnswerReaders;
import org.loomhive.newsletter.SendIssue;
import org.loomhive.ordering.ExpireUnpaid;
import org.loomhive.ordering.basket.SweepBaskets;
import org.loomhive.ordering.books.CheckPrepayments;
import org.loomhive.ordering.books.CheckReceivables;
import org.loomhive.ordering.desk.WarnOfLapsing;
import org.loomhive.ordering.erasure.ForgetBuyers;
import org.loomhive.ordering.later.RemindOfDays;
import org.loomhive.ordering.owed.RemindOfOwed;
import org.loomhive.ordering.repeated.SweepRequests;
import org.loomhive.ordering.waiting.ServeWaiting;
import org.loomhive.payout.CheckPayables;
import org.loomhive.payout.mobile.PushWalletBatches;
import org.loomhive.payout.receipt.TellArrivals;
import org.loomhive.production.capacity.CountHours;
import org.loomhive.production.jobwork.WarnOfAge;
import org.loomhive.production.proposal.ForgetOldPlans;
import org.loomhive.review.AskForReviews;
import org.loomhive.review.CountReviews;
import org.loomhive.stock.CheckStock;
import org.loomhive.stock.Holds;
import org.loomhive.wage.deduction.AdvanceSigns;
import org.loomhive.wage.list.WorkOnLists;
import org.loomhive.wage.month.CloseAskedMonths;
import org.loomhive.wage.share.MakePlans;
import org.loomhive.wholesale.quote.HoldMore;

/** The list of all jobs. The shop itself asks about open payments: only it may change them. */
@ApplicationScoped
public class Jobs {
  private static final Logger LOG = Logger.getLogger(Jobs.class.getName());
  private static final int SHOWN = 20;
  public static final String BOOKS = "books";
  static final String BALANCES = "balances";

  @Inject TellOutbox tellOutbox;
  @Inject ExpireUnpaid expireUnpaid;
  @Inject SweepBaskets sweepBaskets;
  @Inject SweepWishlists sweepWishlists;
  @Inject ForgetBuyers forgetBuyers;
  @Inject SweepRequests sweepRequests;
  @Inject ForgetOldPauses forgetOldPauses;
  @Inject ForgetOldPlans forgetOldPlans;
  @Inject CheckBooks checkBooks;
  @Inject CloseDays closeDays;
  @Inject CheckClosings checkClosings;
  @Inject CheckPayables checkPayables;
  @Inject CheckPrepayments checkPrepayments;
  @Inject CheckReceivables checkReceivables;
  @Inject CheckGiftCards checkGiftCards;
  @Inject RemindOfDays remindOfDays;
  @Inject RemindOfOwed remindOfOwed;
  @Inject SlowTries slowTries;
  @Inject LettersOfTheShop letters;
  @Inject CheckStock checkStock;
  @Inject Holds holds;
  @Inject ServeWaiting serveWaiting;
  @Inject HoldMore holdMore;
  @Inject DeliveryDesk delivery;
  @Inject RowDesk rows;
  @Inject WarnOfLapsing warnOfLapsing;
  @Inject KeepRates rates;
  @Inject CheckMaterial checkMaterial;
  @Inject CheckBalances checkBalances;
  @Inject SuggestTalks suggestTalks;
  @Inject HoldingHistory history;
  @Inject WarnOfAge warnOfAge;
  @Inject AdvanceSigns advanceSigns;
  @Inject OpenLetters openLetters;
  @Inject TellArrivals tellArrivals;
  @Inject PushWalletBatches pushWallets;
  @Inject MakePlans makePlans;
  @Inject CountHours countHours;
  @Inject CloseAskedMonths closeMonths;
  @Inject PublishBreakdowns publishBreakdowns;
  @Inject SetPremiumsAside setPremiumsAside;
  @Inject PublishPremium publishPremium;
  @Inject CountEnded countEnded;
  @Inject WorkOnLists workOnLists;
  @Inject SentLists lists;
  @Inject MakeWebp makeWebp;
  @Inject MakeAvif makeAvif;
  @Inject EditPictures photos;
  @Inject AskForReviews askForReviews;
  @Inject CountReviews countReviews;
  @Inject CheckBadges checkBadges;
  @Inject SendIssue sendIssue;
  @Inject AnswerReaders answerReaders;

  private final Map<String, List<String>> findings = new ConcurrentHashMap<>();
  private final ResourceBundle words = new Words();
  private List<Job> all;

  @PostConstruct
  void list() {
    all =
        List.of(
            new Job("outbox", Duration.ofSeconds(1), tellOutbox::all),
            new Job("unpaid", Duration.ofSeconds(30), expireUnpaid::all),
            new Job("letters", Duration.ofSeconds(30), openLetters::all),
            new Job("wallets", Duration.ofSeconds(20), pushWallets::all),
            new Job("arrivals", Duration.ofSeconds(30), tellArrivals::all),
            new Job("plans", Duration.ofSeconds(2), makePlans::all),
            new Job("months", Duration.ofSeconds(2), closeMonths::all),
            new Job("lists", Duration.ofSeconds(2), workOnLists::all),
            new Job("webp", Duration.ofSeconds(20), makeWebp::some),
            new Job("avif", Duration.ofSeconds(20), makeAvif::some),
            new Job("lapsedphotos", Duration.ofDays(1), photos::hideLapsed),
            new Job("oldlists", Duration.ofDays(1), lists::forgetOld),
            new Job("hours", Duration.ofMinutes(5), countHours::all),
            new Job("breakdowns", Duration.ofMinutes(5), publishBreakdowns::all),
            new Job("premiums", Duration.ofMinutes(5), setPremiumsAside::all),
            new Job("votes", Duration.ofHours(1), countEnded::all),
            new Job("premiumyear", Duration.ofDays(1), publishPremium::lastYear),
            new Job("reviews", Duration.ofHours(1), askForReviews::all),
            new Job("newsletters", Duration.ofSeconds(10), sendIssue::all),
            new Job("subscribers", Duration.ofDays(1), answerReaders::forget),
            new Job("ratings", Duration.ofDays(1), countReviews::old),
            new Job("badges", Duration.ofDays(1), () -> found("badges", badges())),
            new Job("baskets", Duration.ofDays(1), sweepBaskets::all),
            new Job("wishlists", Duration.ofDays(1), sweepWishlists::all),
            new Job("forgotten", Duration.ofDays(1), forgetBuyers::all),
            new Job("pauses", Duration.ofDays(1), forgetOldPauses::all),
            new Job("oldplans", Duration.ofDays(1), forgetOldPlans::all),
            new Job("back", Duration.ofMinutes(5), letters::backInStock),
            new Job("later", Duration.ofHours(1), remindOfDays::all),
            new Job("accounts", Duration.ofDays(1), remindOfOwed::all),
            new Job("tries", Duration.ofHours(1), slowTries::forget),
            new Job("requests", Duration.ofHours(1), sweepRequests::all),
            new Job(BOOKS, Duration.ofDays(1), () -> found(BOOKS, checkBooks.unbalanced())),
            new Job("days", Duration.ofDays(1), closeDays::all),
            new Job("chain", Duration.ofDays(1), () -> found("chain", chain())),
            new Job("owed", Duration.ofDays(1), () -> found("owed", owed())),
            new Job("lapsing", Duration.ofDays(1), () -> found("lapsing", lapsing())),
            new Job("holds", Duration.ofMinutes(5), holds::sweep),
            new Job("paidlate", Duration.ofMinutes(1), serveWaiting::all),
            new Job("quotes", Duration.ofHours(1), holdMore::all),
            new Job("stock", Duration.ofDays(1), () -> found("stock", checkStock.drifts())),
            new Job("talks", Duration.ofDays(1), suggestTalks::all),
            new Job("held", Duration.ofDays(1), history::noteToday),
            new Job("advances", Duration.ofDays(1), advanceSigns::lookAtOld),
            new Job("ageing", Duration.ofDays(1), warnOfAge::all),
            new Job(
                "material",
                Duration.ofDays(1),
                progress -> found("material", checkMaterial.unbalanced(progress))),
            new Job(
                BALANCES,
                Duration.ofDays(1),
                progress -> found(BALANCES, said(checkBalances.drifts(progress)))));
  }

  /** Sets the balances of material back to what the movements say; gives how many were wrong. */
  int repairBalances(Actor actor) {
    return found(BALANCES, said(checkBalances.repair(actor)));
  }

  private List<String> said(List<CheckBalances.Drift> drifts) {
    var sentence = words.getString("jobs.balances.drift");
    return drifts.stream()
        .map(
            drift ->
                MessageFormat.format(
                    sentence,
                    drift.lot(),
                    drift.place(),
                    drift.work(),
                    drift.member(),
                    drift.moved().toPlainString(),
                    drift.kept().toPlainString()))
        .toList();
  }

  /** Papers that lapse soon, and products that say more than a paper proves. */
  private List<String> badges() {
    var soon =
        checkBadges.lapsing().stream()
            .map(badge -> words.getString("jobs.badges.soon") + " " + badge.number());
    var unproven =
        checkBadges.unproven().stream()
            .map(
                one ->
                    MessageFormat.format(
                        words.getString("jobs.badges.unproven"), one.slug(), one.word()));
    return Stream.concat(soon, unproven).toList();
  }

  public List<Job> all() {
    return all;
  }

  /** The first day of the books that is not what it was, in words. */
  private List<String> chain() {
    return checkClosings.firstBroken().stream()
        .map(broken -> broken.day() + ": " + words.getString("jobs.chain." + broken.trouble()))
        .toList();
  }

  /**
   * Members, orders, companies and gift cards for whom the journal says another thing than what
   * happened to them.
   */
  private List<String> owed() {
    return Stream.of(
            checkPayables.differing(),
            checkPrepayments.differing(),
            checkReceivables.differing(),
            checkGiftCards.differing())
        .flatMap(List::stream)
        .toList();
  }

  /**
   * Rows of delivery, tax and restrictions that end soon and are followed by no other, and rates
   * that are old.
   */
  private List<String> lapsing() {
    var soon = Stream.of(delivery.told(), rows.told()).flatMap(List::stream).toList();
    warnOfLapsing.write(soon);
    return Stream.concat(soon.stream(), rates.old().stream()).toList();
  }

  /** What a check found last on this node, the first of it; the log tells only how much. */
  public List<String> findings(String name) {
    return findings.getOrDefault(name, List.of());
  }

  /** A check that found something must be seen by somebody. */
  private int found(String what, List<?> wrong) {
    findings.put(what, wrong.stream().limit(SHOWN).map(String::valueOf).toList());
    if (!wrong.isEmpty())
      LOG.log(Level.SEVERE, "event=check name={0} found={1}", new Object[] {what, wrong.size()});
    return wrong.size();
  }
}
