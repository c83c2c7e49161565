package org.loomhive.launcher.demo;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.loomhive.catalog.ProductKind;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.MemberRef;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.Quantity;
import org.loomhive.kernel.Role;
import org.loomhive.kernel.RunNumber;
import org.loomhive.kernel.Sku;
import org.loomhive.kernel.WorkOrderNumber;
import org.loomhive.launcher.demo.life.DemoLots;
import org.loomhive.launcher.demo.life.DemoPhotos;
import org.loomhive.material.Holdings;
import org.loomhive.material.UseUpMaterial;
import org.loomhive.material.account.Loss;
import org.loomhive.material.account.LossReason;
import org.loomhive.material.account.SuggestTalks;
import org.loomhive.membership.Members;
import org.loomhive.messaging.TellOutbox;
import org.loomhive.production.AnswerOffer;
import org.loomhive.production.MaterialOfWork;
import org.loomhive.production.WorkOrder;
import org.loomhive.production.handover.ConfirmHandOver;
import org.loomhive.production.handover.IssueSlips;
import org.loomhive.production.inspection.InspectionResult;
import org.loomhive.production.inspection.Verdict;
import org.loomhive.production.inspection.plan.InspectionPlan;
import org.loomhive.production.inspection.plan.InspectionPlans;
import org.loomhive.production.inspection.plan.PointKind;
import org.loomhive.production.inspection.plan.Read;
import org.loomhive.production.inspection.plan.Stage;
import org.loomhive.production.inspection.stage.LookInMaking;
import org.loomhive.production.inspection.stage.Seen;
import org.loomhive.production.receipt.NewReceipt;
import org.loomhive.production.receipt.ReceivePieces;
import org.loomhive.production.run.MakeRun;
import org.loomhive.production.run.Runs;
import org.loomhive.production.run.StockTargets;
import org.loomhive.wage.AcceptWork;
import org.loomhive.wage.OfferWork;

/**
 * A run for the store that comes in parts: good pieces, a second, one that is made good, a loss.
 * Its last pieces are still being made when the visitor comes.
 */
final class DemoReceipts {
  private static final String PLACE = "nagaland";
  private static final String MAKER = "Vezo";
  private static final String SLUG = "loin-loom-cushion-stripe";
  private static final int PIECES = 6;
  private static final int BEGUN = 30;
  private static final int STILL_TO_COME = 6;

  /** Days ago; the third time a talk is suggested. */
  private static final List<Integer> MICE_CAME = List.of(15, 12, 9);

  private DemoWorld world;

  void load(DemoWorld here) {
    world = here;
    world.on(BEGUN + 1, 10, 0, this::plans);
    world.on(BEGUN, 9, 30, this::run);
    world.on(1, 19, 0, this::confirmSlips);
  }

  private void plans() {
    var weaving =
        new InspectionPlan(ProductKind.WEAVING, 2)
            .measuring(
                "Length of a cushion cover", new BigDecimal("45"), new BigDecimal("1.5"), "cm")
            .asking(PointKind.YES_NO, "Selvedge is straight")
            .asking(PointKind.GRADE, "Evenness of the weave")
            .asking(PointKind.PHOTO, "Colour and pattern")
            .at(Stage.IN_MAKING)
            .asking(PointKind.YES_NO, "Pattern runs as on the sheet")
            .asking(PointKind.GRADE, "Edge is even")
            .at(Stage.PACKING)
            .asking(PointKind.YES_NO, "Label is sewn in")
            .asking(PointKind.YES_NO, "Dry and folded once");
    world.get(InspectionPlans.class).add(weaving, Actor.system());
  }

  private void run() {
    var sku = world.skus.get(SLUG);
    world.get(StockTargets.class).want(sku, PIECES + 20, manager());
    var run =
        new MakeRun.NewRun(
            RunNumber.random(),
            store(),
            world.today().plusDays(STILL_TO_COME),
            List.of(),
            Map.<Sku, Integer>of(sku, PIECES));
    var number = world.get(MakeRun.class).make(run, PIECES, manager());
    var runs = world.get(Runs.class);
    var work = runs.worksOf(runs.get(number, manager())).get(0);
    world.on(BEGUN, 10, 0, () -> offer(work));
    world.on(BEGUN - 1, 18, 0, () -> accept(work));
    world.on(18, 11, 0, () -> firstPieces(work.number()));
    for (int ago : MICE_CAME) world.on(ago, 15, 0, () -> lose(work.number()));
    world.on(1, 2, 0, () -> world.get(SuggestTalks.class).all());
    world.on(6, 11, 0, () -> morePieces(work.number()));
    world.on(3, 11, 0, () -> lookOnTheLoom(work.number()));
  }

  private void offer(WorkOrder work) {
    for (var need : world.get(MaterialOfWork.class).needs(work))
      DemoLots.choose(world, work, need, manager());
    world.get(OfferWork.class).offer(work.number(), maker(), manager());
  }

  private void accept(WorkOrder work) {
    world.get(AnswerOffer.class).accept(work.number(), maker());
    world.get(TellOutbox.class).all();
  }

  private void firstPieces(WorkOrderNumber work) {
    receive(NewReceipt.of(work, 2).weighing(508), Verdict.of(InspectionResult.ACCEPT, 2, ""));
  }

  private void morePieces(WorkOrderNumber work) {
    receive(
        NewReceipt.of(work, 3),
        Verdict.of(InspectionResult.ACCEPT, 1, "")
            .and(InspectionResult.SECOND, 1, "One stripe is broader than the others")
            .and(InspectionResult.REWORK, 1, "The seam at one side is open")
            .secondFor(Money.of("980.00", "INR"))
            .reworkBy(world.today().plusDays(4)));
  }

  /** What is still on the loom can be helped. */
  private void lookOnTheLoom(WorkOrderNumber work) {
    var points = world.get(InspectionPlans.class).points(ProductKind.WEAVING, Stage.IN_MAKING);
    var read = List.of(new Read(points.get(0), 1, null, "YES"));
    var photo = new DemoPhotos(world).of(SLUG);
    var seen = new Seen(true, read, "The stripes are as wide as they should be now.", photo);
    world.get(LookInMaking.class).look(work, seen, quality());
  }

  private void receive(NewReceipt came, Verdict verdict) {
    var receipt = world.get(ReceivePieces.class).receive(came, quality());
    world.get(AcceptWork.class).inspect(receipt.number(), verdict, quality());
  }

  private void lose(WorkOrderNumber work) {
    var held =
        world.get(Holdings.class).forWork(work).stream()
            .filter(one -> one.held().isPositive())
            .findFirst()
            .orElseThrow();
    var some = Quantity.of("0.015", held.held().unit());
    var mice = new Loss(LossReason.ANIMALS, "Mice in the drying loft");
    world.get(UseUpMaterial.class).loseInMaking(held.key(), some, mice, manager());
  }

  /** Everybody confirmed what she got, but for the newest. */
  private void confirmSlips() {
    for (CooperativeRef cooperative : world.cooperatives.all().values())
      for (var member : world.get(Members.class).of(cooperative)) confirmSlips(member.ref());
  }

  private void confirmSlips(MemberRef member) {
    if (member.equals(maker())) return;
    for (var slip : world.get(IssueSlips.class).waitingFor(member))
      if (slip.madeAt().isBefore(world.daysAgo(8, 0, 0)))
        world.get(ConfirmHandOver.class).onPortal(slip.number(), member);
  }

  private MemberRef maker() {
    return world.members.get(MAKER);
  }

  private CooperativeRef store() {
    return world.cooperatives.get(PLACE);
  }

  private Actor manager() {
    return new Actor(
        world.staff.get("manager-" + PLACE).value(), Set.of(Role.MANAGER), Set.of(store()));
  }

  /** Somebody other than the one who gave out the work. */
  private Actor quality() {
    return new Actor(world.staff.get("quality").value(), Set.of(Role.QUALITY), Set.of(store()));
  }
}
