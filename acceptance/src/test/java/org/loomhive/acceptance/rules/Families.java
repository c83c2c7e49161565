package org.loomhive.acceptance.rules;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.loomhive.apiary.BeeSpecies;
import org.loomhive.badge.BadgeKind;
import org.loomhive.badge.BadgeScope;
import org.loomhive.breakdown.Why;
import org.loomhive.catalog.CostReceiver;
import org.loomhive.catalog.Occasion;
import org.loomhive.catalog.ProductKind;
import org.loomhive.catalog.Readiness;
import org.loomhive.catalog.edit.OffShelf;
import org.loomhive.catalog.list.RowOutcome;
import org.loomhive.catalog.picture.HowAgreed;
import org.loomhive.catalog.picture.PersonSeen;
import org.loomhive.catalog.told.Part;
import org.loomhive.catalog.told.TranslateProduct;
import org.loomhive.confidential.consent.HowGiven;
import org.loomhive.confidential.consent.Purpose;
import org.loomhive.confidential.outcome.FollowUpState;
import org.loomhive.confidential.outcome.Milestone;
import org.loomhive.confidential.referral.DeclineReason;
import org.loomhive.confidential.referral.ReferralReason;
import org.loomhive.confidential.referral.ReferralState;
import org.loomhive.delivery.address.AddressShape;
import org.loomhive.delivery.papers.PostalForm;
import org.loomhive.delivery.safety.SafetyPart;
import org.loomhive.delivery.stop.StopRefusal;
import org.loomhive.delivery.tax.Buyers;
import org.loomhive.delivery.tax.Charge;
import org.loomhive.delivery.tax.TaxScheme;
import org.loomhive.delivery.travel.TravelPaper;
import org.loomhive.editorial.ArticleKind;
import org.loomhive.editorial.ArticlePlace;
import org.loomhive.fund.vote.PremiumUse;
import org.loomhive.fund.vote.ProposalKind;
import org.loomhive.giftcard.GiftCardMovement;
import org.loomhive.giftcard.GiftCardState;
import org.loomhive.kernel.Role;
import org.loomhive.kernel.Unit;
import org.loomhive.ledger.Account;
import org.loomhive.material.MovementKind;
import org.loomhive.material.account.LossReason;
import org.loomhive.material.account.TalkSuggestion;
import org.loomhive.material.check.LotVerdict;
import org.loomhive.material.moisture.Fibre;
import org.loomhive.material.purchase.DifferenceKind;
import org.loomhive.material.tool.ToolCondition;
import org.loomhive.material.tool.ToolKind;
import org.loomhive.material.transfer.ArrivalKind;
import org.loomhive.material.unit.YarnCount;
import org.loomhive.membership.Skill;
import org.loomhive.ordering.OrderStatus;
import org.loomhive.ordering.business.RegisterWord;
import org.loomhive.ordering.desk.OrderDesk;
import org.loomhive.ordering.entered.OrderSource;
import org.loomhive.ordering.later.DelayReason;
import org.loomhive.ordering.returns.ReturnKind;
import org.loomhive.ordering.returns.ReturnState;
import org.loomhive.payment.refund.LossCause;
import org.loomhive.payment.refund.RefundReason;
import org.loomhive.payment.refund.RefundState;
import org.loomhive.payout.HoldReason;
import org.loomhive.payout.PayLineState;
import org.loomhive.payout.PayRunState;
import org.loomhive.payout.answer.ParkedFor;
import org.loomhive.payout.bank.BankReason;
import org.loomhive.payout.bank.BankWord;
import org.loomhive.payout.bank.Rail;
import org.loomhive.payout.cash.FloatMove;
import org.loomhive.payout.cash.HowPaid;
import org.loomhive.payout.statement.EntryParked;
import org.loomhive.production.WorkState;
import org.loomhive.production.inspection.InspectionResult;
import org.loomhive.production.inspection.plan.PointKind;
import org.loomhive.production.inspection.plan.Stage;
import org.loomhive.production.recipe.RecipeEvidence;
import org.loomhive.production.recipe.UsePolicy;
import org.loomhive.production.recipe.WorkStep;
import org.loomhive.review.ReviewReason;
import org.loomhive.review.ReviewState;
import org.loomhive.review.photo.PhotoState;
import org.loomhive.wage.deduction.AdvanceSign;
import org.loomhive.wage.deduction.Agreement;
import org.loomhive.wage.deduction.NeverKeptBack;
import org.loomhive.wage.item.SlipItemKind;
import org.loomhive.wage.ladder.BenchmarkKind;
import org.loomhive.wage.ladder.RungKind;
import org.loomhive.wage.rate.PerTime;
import org.loomhive.wage.rate.RateBasis;
import org.loomhive.wage.rate.SkillLevel;
import org.loomhive.wage.worked.RetimeReason;
import org.loomhive.wholesale.asked.RequestState;
import org.loomhive.wholesale.company.CompanyState;
import org.loomhive.wholesale.credit.PaymentTerm;
import org.loomhive.wholesale.price.WrittenQuantity.SaidOf;
import org.loomhive.wholesale.quote.QuoteState;
import org.loomhive.wording.Sign;

/** What may stand behind the beginning of a key that a page puts together. */
final class Families {
  private final TreeMap<String, Set<String>> values = new TreeMap<>();

  Families() {
    shop();
    office();
    care();
    pay();
    values.put("profile.skill.", names(Skill.class));
    values.put("unit.", names(Unit.class));
    values.put(
        "profile.language.", found("ProfilePage.java", "\"([a-z]{2,3})\"", "artisan-portal"));
  }

  /** Null for a family that nobody has described. */
  Set<String> of(String beginning) {
    return values.get(beginning);
  }

  private void pay() {
    values.put("advances.how.", names(Agreement.How.class));
    values.put("advances.never.", names(NeverKeptBack.class));
    values.put("deduction.basis.", found(".sql", "'deduction\\.basis\\.([A-Z_]+)'", "schema"));
    values.put("slip.item.", names(SlipItemKind.class));
    values.put("slip.rail.", names(Rail.class));
    values.put("books.slip.rail.", names(Rail.class));
    values.put("profile.paid.", names(Rail.class));
  }

  private void shop() {
    values.put("shop.kind.", names(ProductKind.class));
    values.put("shop.safety.", names(SafetyPart.class));
    values.put("shop.receiver.", names(CostReceiver.class));
    values.put("shop.product.choose.", Set.of("SIZE", "COLOUR", "PATTERN"));
    values.put("shop.region.", states());
    values.put(
        "shop.product.notsent.", found("DeliveryRefusal.java", "(MAY_NOT_[A-Z_]+)", "domain"));
    values.put("finding.by.", Set.of("material", "occasion", "region"));
    values.put("finding.word.", found("craft-words.csv", "(?m)^([a-z]+);", "domain"));
    values.put("stories.craft.", names(ProductKind.class));
    values.put("worried.sign.", Set.of("1", "2", "3", "4", "5", "6", "7", "8"));
    values.put("worried.do.", Set.of("1", "2", "3"));
    values.put("order.status.", names(OrderStatus.class));
    values.put("order.shares.why.", names(Why.class));
    publicWords();
    values.put(
        "checkout.delivery.", found("delivery_rates.csv", "(?m)^[A-Z]+;([A-Z]+);", "launcher"));
    values.put("business.word.", names(RegisterWord.class));
    values.put("checkout.code.", names(AddressShape.Code.class));
    values.put("checkout.part.", Set.of("REGION", "STATE", "PROVINCE", "PREFECTURE"));
    values.put(
        "travel.", found("storefront/wish/Travel.java", "\"(TOGETHER|PARTS)\"", "storefront"));
    values.put("after.refund.", names(RefundState.class));
    values.put("after.kind.", names(ReturnKind.class));
    values.put("after.state.", names(ReturnState.class));
    values.put("after.later.why.", names(DelayReason.class));
    values.put("after.return.choice.", asked());
    values.put("after.return.window.", asked());
    var figures = found("PublishTotals.java", "\"([a-z_]{12,})\"", "confidential");
    figures.addAll(found("PublishPremium.java", "\"([a-z_]{12,})\"", "domain"));
    values.put("impact.figure.", figures);
  }

  /** What buyers say, and what is said to them. */
  private void publicWords() {
    values.put("reviews.state.", names(ReviewState.class));
    values.put("reviews.reason.", names(ReviewReason.class));
    values.put("reviews.sign.", names(Sign.class));
    values.put("reviews.photo.state.", names(PhotoState.class));
    values.put("reviews.star.", Set.of("1", "2", "3", "4", "5"));
    values.put("badges.kind.", names(BadgeKind.class));
    values.put("badges.scope.", names(BadgeScope.class));
    values.put("badges.state.", found("BadgesPage.java", "\"([A-Z]{4,6})\"", "cooperative-admin"));
    values.put("articles.kind.", names(ArticleKind.class));
    values.put("articles.place.", names(ArticlePlace.class));
    values.put("newsletter.told.", found("NewsletterPage.java", "\"([a-z]{5,7})\"", "storefront"));
    values.put("newsletter.do.", Set.of("confirm", "leave"));
  }

  private void office() {
    values.put("section.", found("Sections.java", "put\\(\"([a-z]+)\"", "cooperative-admin"));
    values.put("jobs.", found("Jobs.java", "new Job\\(\\s*\"([a-z]+)\"", "cooperative-admin"));
    values.put(
        "trade.order.way.", found("delivery_rates.csv", "(?m)^[A-Z]+;([A-Z]+);", "launcher"));
    values.put("jobs.every.", Set.of("SECONDS", "MINUTES", "HOURS", "DAYS"));
    values.put("people.skill.", names(Skill.class));
    values.put("giftcards.kind.", names(GiftCardMovement.Kind.class));
    values.put("giftcards.state.", names(GiftCardState.class));
    values.put("refunds.reason.", names(RefundReason.class));
    values.put("refunds.state.", names(RefundState.class));
    values.put("stocks.deed.", names(org.loomhive.stock.desk.StockDeed.class));
    values.put("returns.kind.", names(ReturnKind.class));
    values.put("returns.cause.", names(LossCause.class));
    values.put("returns.state.", names(ReturnState.class));
    values.put("wholesale.state.", names(CompanyState.class));
    values.put("entered.source.", names(OrderSource.class));
    values.put("wholesale.told.", names(CompanyState.class));
    values.put("wholesale.quote.state.", names(QuoteState.class));
    values.put("wholesale.quoted.", Set.of("SENT", "ACCEPTED", "ORDERED", "EXPIRED"));
    values.put("wholesale.asked.state.", names(RequestState.class));
    values.put("wholesale.of.", names(SaidOf.class));
    for (String when : List.of("wholesale.later.", "wholesale.term.", "order.owed."))
      values.put(when, names(PaymentTerm.class));
    values.put("catalogue.receiver.", names(CostReceiver.class));
    values.put("catalogue.occasion.", names(Occasion.class));
    values.put("catalogue.off.", names(OffShelf.class));
    values.put("catalogue.list.", names(RowOutcome.What.class));
    values.put("catalogue.photo.", Set.of("SHOWN", "NOT_AGREED", "NOT_LOOKED"));
    values.put("catalogue.grid.way.", names(Readiness.class));
    values.put("catalogue.photo.seen.", names(PersonSeen.class));
    values.put("catalogue.photo.how.", names(HowAgreed.class));
    values.put("translations.part.", names(Part.class));
    values.put("translations.state.", names(TranslateProduct.State.class));
    values.put("trade.form.", names(PostalForm.class));
    values.put(
        "trade.paper.",
        found("papers/Paper.java", "([A-Z_]+)\\(\"(?:pdf|csv)\"", "cooperative-admin"));
    values.put("trade.business.word.", names(RegisterWord.class));
    values.put("trade.later.why.", names(DelayReason.class));
    values.put("trade.pile.", names(OrderDesk.Pile.class));
    values.put("trade.status.", names(OrderStatus.class));
    values.put("trade.stage.", stages());
    values.put("workshop.state.", names(WorkState.class));
    values.put(
        "workshop.today.", found("TodayPage.java", "WorkState\\.([A-Z_]+)", "cooperative-admin"));
    values.put("workshop.inspect.", Set.of("ACCEPT", "SECOND", "REWORK", "REJECT"));
    values.put("workshop.result.", names(InspectionResult.class));
    values.put("workshop.move.", names(MovementKind.class));
    store();
    pieces();
    values.put("books.account.", names(Account.class));
    values.put("funds.kind.", names(ProposalKind.class));
    values.put("funds.purpose.", names(PremiumUse.class));
    values.put("decisions.purpose.", names(PremiumUse.class));
    values.put("accounts.kind.", names(Account.Kind.class));
    values.put("accounts.book.", Set.of("ALL", "HOUSE"));
    values.put("books.basis.", names(RateBasis.class));
    values.put("books.entry.", names(EntryParked.class));
    values.put("books.cash.move.", names(FloatMove.Kind.class));
    values.put("books.rail.", names(Rail.class));
    values.put("books.receipt.", names(HowPaid.class));
    values.put("books.release.", Set.of("FINANCE_APPROVER", "NETWORK_ADMIN", "nobody"));
    values.put("books.hold.", names(HoldReason.class));
    values.put("books.level.", names(SkillLevel.class));
    values.put("books.parkedFor.", names(ParkedFor.class));
    values.put("books.reason.", names(BankReason.class));
    values.put("books.run.", names(PayRunState.class));
    values.put("books.state.", names(PayLineState.class));
    values.put("books.state.of.", states());
    values.put("rates.kind.", names(BenchmarkKind.class));
    values.put("rates.per.", names(PerTime.class));
    values.put("rates.rung.", names(RungKind.class));
    values.put("rates.receiver.", names(CostReceiver.class));
    values.put("books.word.", names(BankWord.class));
    values.put("people.role.", staffRoles());
  }

  private void store() {
    values.put("planning.day.", names(DayOfWeek.class));
    values.put("recipes.evidence.", names(RecipeEvidence.Kind.class));
    values.put("recipes.policy.", names(UsePolicy.class));
    values.put("recipes.retime.reason.", names(RetimeReason.class));
    values.put("recipes.step.", names(WorkStep.class));
    values.put("store.bees.", names(BeeSpecies.class));
    values.put("store.check.", names(LotVerdict.class));
    values.put("store.condition.", names(ToolCondition.class));
    values.put("store.difference.", names(DifferenceKind.class));
    values.put("store.kind.", names(ArrivalKind.class));
    values.put("store.toolkind.", names(ToolKind.class));
    values.put("store.yarn.system.", names(YarnCount.System.class));
  }

  private void pieces() {
    values.put("pieces.point.", names(PointKind.class));
    values.put("pieces.suggestion.", found("/Read.java", "InspectionResult\\.([A-Z_]+)", "domain"));
    values.put("pieces.talk.", names(TalkSuggestion.Cause.class));
    values.put("plans.kind.", names(ProductKind.class));
    values.put("taxes.buyers.", names(Buyers.class));
    values.put("taxes.table.", found("RowKind.java", "(?m)^  ([A-Z]+)\\(", "cooperative-admin"));
    values.put("taxes.says.", found("RowKind.java", "(?m)^  ([A-Z]+)\\(", "cooperative-admin"));
    var reasons = new TreeSet<>(found("DeliveryRefusal.java", "(MAY_NOT_[A-Z_]+)", "domain"));
    reasons.addAll(names(StopRefusal.class));
    values.put("taxes.reason.", reasons);
    values.put("travel.paper.", names(TravelPaper.class));
    values.put("travel.lead.", names(TravelPaper.class));
    var schemes = names(TaxScheme.class);
    schemes.add(Charge.Levy.DUTY);
    values.put("tax.scheme.", schemes);
    values.put("plans.stage.", names(Stage.class));
    values.put("store.fibre.", names(Fibre.class));
    values.put("work.look.", names(InspectionResult.class));
    values.put("workshop.loss.", names(LossReason.class));
  }

  private void care() {
    values.put("care.decline.", names(DeclineReason.class));
    values.put("care.dimension.", found(".sql", "SELECT id, \\d+, '\\w+', '([A-Z_]+)'", "schema"));
    values.put("care.followup.", names(FollowUpState.class));
    values.put("care.how.", names(HowGiven.class));
    values.put("care.milestone.", names(Milestone.class));
    values.put("care.purpose.", names(Purpose.class));
    var signs = names(TalkSuggestion.Cause.class);
    signs.addAll(names(AdvanceSign.Cause.class));
    values.put("care.sign.", signs);
    values.put("care.state.", names(ReferralState.class));
    values.put("care.why.", names(ReferralReason.class));
    values.put("care.what.", found("OpenFile.java", "look\\(actor, \"(\\w+)\"", "confidential"));
  }

  private static Set<String> states() {
    return found("DemoMembers.java", "(IN-[A-Z]{2})", "launcher");
  }

  /** A withdrawal is declared, not asked for. */
  private static Set<String> asked() {
    var asked = names(ReturnKind.class);
    asked.remove(ReturnKind.WITHDRAWAL.name());
    return asked;
  }

  private static Set<String> stages() {
    var stages = found("OrderPage.java", "\"([A-Z_]{4,})\"", "cooperative-admin");
    stages.addAll(names(org.loomhive.ordering.MakingStage.class));
    return stages;
  }

  private static Set<String> staffRoles() {
    var roles = names(Role.class);
    roles.removeAll(Set.of(Role.BUYER.name(), Role.MEMBER.name()));
    return roles;
  }

  private static Set<String> names(Class<? extends Enum<?>> type) {
    var names = new TreeSet<String>();
    Arrays.stream(type.getEnumConstants()).map(Enum::name).forEach(names::add);
    return names;
  }

  /** What a pattern's group finds in the sources whose name ends so. */
  private static Set<String> found(String ending, String pattern, String module) {
    var found = new TreeSet<String>();
    for (var file : Sources.below(module + "/src/main", ending)) {
      var match = Pattern.compile(pattern).matcher(Sources.text(file));
      while (match.find()) found.add(match.group(1));
    }
    if (found.isEmpty()) throw new AssertionError(pattern + " is nowhere in " + ending);
    return found;
  }
}
