package org.loomhive.launcher.demo.life;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.loomhive.catalog.ProductKind;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.LotNumber;
import org.loomhive.kernel.MemberRef;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.Quantity;
import org.loomhive.kernel.Role;
import org.loomhive.kernel.Unit;
import org.loomhive.kernel.WorkOrderNumber;
import org.loomhive.launcher.demo.DemoWorld;
import org.loomhive.material.Holding;
import org.loomhive.material.Holdings;
import org.loomhive.material.MaterialCode;
import org.loomhive.material.ReturnMaterial;
import org.loomhive.material.UseUpMaterial;
import org.loomhive.material.account.BringBack;
import org.loomhive.material.account.CloseAccount;
import org.loomhive.material.account.Loss;
import org.loomhive.material.account.LossReason;
import org.loomhive.messaging.TellOutbox;
import org.loomhive.ordering.Address;
import org.loomhive.production.AllocateLot;
import org.loomhive.production.AnswerOffer;
import org.loomhive.production.Recipes;
import org.loomhive.production.WorkOrder;
import org.loomhive.production.WorkOrders;
import org.loomhive.production.inspection.AnswerSecond;
import org.loomhive.production.inspection.InspectionResult;
import org.loomhive.production.inspection.LookAgain;
import org.loomhive.production.inspection.Second;
import org.loomhive.production.inspection.StockSecond;
import org.loomhive.production.inspection.Verdict;
import org.loomhive.production.inspection.plan.InspectionPlans;
import org.loomhive.production.inspection.plan.PlanPoint;
import org.loomhive.production.inspection.plan.PointKind;
import org.loomhive.production.inspection.plan.Read;
import org.loomhive.production.inspection.plan.WriteReadings;
import org.loomhive.production.receipt.NewReceipt;
import org.loomhive.production.receipt.Receipt;
import org.loomhive.production.receipt.Receipts;
import org.loomhive.production.receipt.ReceivePieces;
import org.loomhive.wage.AcceptWork;
import org.loomhive.wage.OfferWork;

/**
 * One run to which everything happens that an account of material knows: a loss and more for it,
 * parts, a photo, another look, a second that is sold, a rest, scrap, a by-product, and its end.
 */
public final class DemoFullAccount {
  private static final String PLACE = "assam";
  private static final String MAKER = "Purabi";
  private static final String SLUG = "cotton-napkins-set";
  private static final int PIECES = 4;

  /** So many that its numbers of the post are not those of other parcels. */
  private static final int PARCELS_BEFORE = 5_000;

  private static final Money SECOND_PRICE = Money.of("960.00", "INR");

  private DemoWorld world;
  private WorkOrderNumber work;
  private Receipt again;

  public void load(DemoWorld here) {
    world = here;
    world.on(29, 9, 40, this::begin);
    world.on(28, 18, 10, this::accept);
    world.on(25, 16, 0, this::lose);
    world.on(24, 10, 0, this::giveMore);
    world.on(20, 11, 30, this::firstPieces);
    world.on(18, 19, 0, this::askForAnotherLook);
    world.on(16, 11, 0, this::lookAgain);
    world.on(14, 18, 0, this::agree);
    world.on(13, 10, 30, this::sell);
    world.on(10, 11, 0, this::lastPiece);
    world.on(9, 15, 0, this::close);
  }

  private void begin() {
    var recipe = world.get(Recipes.class).get(world.skus.get(SLUG));
    var due = world.today().minusDays(8);
    var made = new WorkOrder(store(), recipe, "Four cotton napkins", PIECES, due);
    world.inTransaction(() -> world.get(WorkOrders.class).add(made));
    work = made.number();
    new DemoMaking(world).chooseLots(work);
    world.get(OfferWork.class).offer(work, maker(), manager());
  }

  private void accept() {
    world.get(AnswerOffer.class).accept(work, maker());
    world.get(TellOutbox.class).all();
  }

  private void lose() {
    var rain = new Loss(LossReason.WATER, "The storm opened the roof over her loom");
    world.get(UseUpMaterial.class).loseInMaking(held().key(), kilograms("0.060"), rain, manager());
  }

  private void giveMore() {
    var more = new AllocateLot.Choice(work, held().lot(), kilograms("0.150"));
    var why = "For what got wet, and a little to spare";
    world.get(AllocateLot.class).topUp(more, why, manager());
  }

  private void firstPieces() {
    var first = world.get(ReceivePieces.class).receive(NewReceipt.of(work, PIECES - 1), quality());
    var plan = world.get(InspectionPlans.class).find(ProductKind.WEAVING).orElseThrow();
    var read = plan.points().stream().map(this::read).toList();
    world.get(WriteReadings.class).write(first.number(), read, quality());
    var verdict =
        Verdict.of(InspectionResult.ACCEPT, PIECES - 2, "")
            .and(InspectionResult.REJECT, 1, "The hem of one napkin is open along a whole side");
    world.get(AcceptWork.class).inspect(first.number(), verdict, quality());
    again = first;
  }

  /** Of the first piece, all of it good. */
  private Read read(PlanPoint point) {
    if (point.isMeasure()) return new Read(point, 1, new BigDecimal("45.2"), null);
    var photo = point.kind() == PointKind.PHOTO ? new DemoPhotos(world).of(SLUG) : null;
    return new Read(point, 1, null, point.kind() == PointKind.GRADE ? "A" : "YES", photo);
  }

  private void askForAnotherLook() {
    world.get(LookAgain.class).ask(again.number(), maker());
    world.get(TellOutbox.class).all();
  }

  private void lookAgain() {
    var waiting = world.get(Receipts.class).waiting(world.get(WorkOrders.class).get(work)).get(0);
    var verdict =
        Verdict.of(InspectionResult.SECOND, 1, "One hem is sewn anew and can be seen")
            .secondFor(SECOND_PRICE);
    var network = world.actor("network-admin", Role.NETWORK_ADMIN);
    world.get(AcceptWork.class).inspect(waiting.number(), verdict, network);
    again = waiting;
  }

  private void agree() {
    world.get(AnswerSecond.class).answer(again.number(), Second.Answer.AGREED, maker());
  }

  private void sell() {
    var sku = world.get(StockSecond.class).stock(again.number(), "one hem sewn anew", manager());
    var address =
        new Address("Mila Sonntag", "DE").at("Lindenhof 4", "").in("04109", "Leipzig", "");
    var buyer = new DemoOrders.Buyer("mila.sonntag@example.org", null, address, "EUR");
    var orders = new DemoOrders(world);
    var number = orders.place(buyer, Map.of(sku, 1));
    orders.pay(number);
    var parcels = new DemoParcels(world, PARCELS_BEFORE);
    parcels.pack(number, Map.of(1, 1), 12);
    parcels.send(number, 11);
  }

  private void lastPiece() {
    var last = world.get(ReceivePieces.class).receive(NewReceipt.of(work, 1), quality());
    var good = Verdict.of(InspectionResult.ACCEPT, 1, "");
    world.get(AcceptWork.class).inspect(last.number(), good, quality());
  }

  /** What is left goes back, thrums are scrap, hems leave offcuts; then all is accounted for. */
  private void close() {
    var bring = world.get(BringBack.class);
    var lot = held().lot();
    var thrums = kilograms("0.012");
    bring.scrap(held().key(), thrums, piece("WASTE_YARN", thrums, "2.00"), manager());
    bring.byProduct(work, lot, piece("OFFCUTS", kilograms("0.040"), "12.00"), manager());
    world.get(ReturnMaterial.class).giveBack(held().key(), held().held(), manager());
    world.get(CloseAccount.class).close(work, manager());
  }

  private static BringBack.Piece piece(String as, Quantity amount, String rupees) {
    var value = Money.of(rupees, "INR");
    return new BringBack.Piece(LotNumber.random(), new MaterialCode(as), amount, value);
  }

  private Holding held() {
    return world.get(Holdings.class).forWork(work).stream()
        .filter(one -> one.held().isPositive())
        .findFirst()
        .orElseThrow();
  }

  private static Quantity kilograms(String amount) {
    return Quantity.of(amount, Unit.KILOGRAM);
  }

  private MemberRef maker() {
    return world.members.get(MAKER);
  }

  private CooperativeRef store() {
    return world.cooperatives.get(PLACE);
  }

  private Actor manager() {
    var ref = world.staff.get("manager-" + PLACE).value();
    return new Actor(ref, Set.of(Role.MANAGER), Set.of(store()));
  }

  private Actor quality() {
    return new Actor(world.staff.get("quality").value(), Set.of(Role.QUALITY), Set.of(store()));
  }
}
