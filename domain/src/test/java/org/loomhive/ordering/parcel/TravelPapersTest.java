package org.loomhive.ordering.parcel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.loomhive.delivery.travel.TravelPaper.HONEY_SHEET;
import static org.loomhive.delivery.travel.TravelPaper.ORIGIN_DECLARATION;
import static org.loomhive.delivery.travel.TravelPaper.PLANT_CERTIFICATE;
import static org.loomhive.delivery.travel.TravelPaper.TREATMENT_STATEMENT;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.loomhive.catalog.AProduct;
import org.loomhive.catalog.ProductKind;
import org.loomhive.catalog.Variant;
import org.loomhive.delivery.DeliveryRefusal;
import org.loomhive.delivery.Restriction;
import org.loomhive.delivery.Restrictions;
import org.loomhive.delivery.papers.AConsignor;
import org.loomhive.delivery.papers.CustomsRecord;
import org.loomhive.delivery.rows.RowDesk;
import org.loomhive.delivery.travel.PaperFact;
import org.loomhive.delivery.travel.PaperFact.About;
import org.loomhive.delivery.travel.SignedPapers;
import org.loomhive.delivery.travel.ToSign;
import org.loomhive.delivery.travel.TravelPaper;
import org.loomhive.delivery.travel.TravelRefusal;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;
import org.loomhive.kernel.language.Named;
import org.loomhive.ordering.AnOrder;
import org.loomhive.ordering.Order;
import org.loomhive.ordering.Orders;
import org.loomhive.ordering.Packing;
import org.loomhive.ordering.ShipLines;
import org.loomhive.ordering.Tracking;
import org.loomhive.workbench.DatabaseAccounts;
import org.loomhive.workbench.TestHouse;
import org.loomhive.workbench.TimeMachine;

/** Some goods go somewhere only with papers, and the parcel waits for them. */
class TravelPapersTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
  private static final byte[] PDF = "%PDF-1.7 a certificate".getBytes(StandardCharsets.US_ASCII);
  private static final ToSign.Signer SIGNER = new ToSign.Signer("Mary Test", "manager", "Nongpoh");

  private final SignTravelPaper sign = TestHouse.get(SignTravelPaper.class);
  private final SignedPapers signed = TestHouse.get(SignedPapers.class);

  @Test
  void such_goods_may_be_ordered_and_their_parcel_knows_its_papers_for_good() {
    allow(TREATMENT_STATEMENT, PLANT_CERTIFICATE);
    var parcel = close(AnOrder.paidIn("QV", basket()));
    assertEquals(Set.of(TREATMENT_STATEMENT, PLANT_CERTIFICATE), parcel.papers());
    assertEquals(List.of(TREATMENT_STATEMENT, PLANT_CERTIFICATE), signed.missing(parcel));
    var elsewhere = close(AnOrder.paid(basket()));
    assertEquals(Set.of(), elsewhere.papers());
    assertEquals(
        Set.of(ORIGIN_DECLARATION, TREATMENT_STATEMENT),
        TravelPaper.of(elsewhere),
        "they may be wanted by somebody");
  }

  @Test
  void a_parcel_is_not_handed_over_before_all_its_papers_are_there() {
    allow(TREATMENT_STATEMENT, PLANT_CERTIFICATE);
    var order = AnOrder.paidIn("QV", basket());
    var parcel = close(order);
    assertEquals(TravelRefusal.PAPER_MISSING, refusal(() -> ship(order)));
    sign(parcel, treatment("boiled and dried"));
    assertEquals(TravelRefusal.PAPER_MISSING, refusal(() -> ship(order)));
    sign(parcel, certificate(PDF));
    ship(order);
    assertTrue(TestHouse.get(Orders.class).get(order.number()).parcel(1).shipment().isPresent());
  }

  @Test
  void a_paper_is_written_once_and_says_who_signed_it() {
    var parcel = close(AnOrder.paid(basket()));
    sign(parcel, treatment("boiled and dried"));
    sign(parcel, treatment("smoked"));
    var paper = signed.find(parcel, TREATMENT_STATEMENT).orElseThrow();
    assertEquals(SIGNER, paper.signer());
    assertEquals(DAY, paper.signedOn());
    assertEquals("boiled and dried", paper.facts().get(0).says());
    assertEquals(About.TREATED_BY, paper.facts().get(2).about());
  }

  @Test
  void a_paper_that_says_too_little_is_not_taken() {
    var parcel = close(AnOrder.paid(basket()));
    var nobody = new ToSign.Signer("Mary Test", " ", "Nongpoh");
    assertEquals(TravelRefusal.NO_SIGNER, refusal(parcel, origin(nobody)));
    assertEquals(TravelRefusal.FACT_MISSING, refusal(parcel, treatment("  ")));
    assertEquals(TravelRefusal.PAPER_IN_OTHER_LETTERS, refusal(parcel, treatment("সিদ্ধ")));
    var honey = new ToSign(HONEY_SHEET, SIGNER, DAY, List.of(fact(About.LOT, "L-1")), null);
    assertEquals(TravelRefusal.NOT_FOR_THIS_PARCEL, refusal(parcel, honey));
  }

  @Test
  void what_an_office_gave_is_kept_as_it_came_and_is_a_pdf_or_a_picture() {
    allow(TREATMENT_STATEMENT, PLANT_CERTIFICATE);
    var parcel = close(AnOrder.paidIn("QV", basket()));
    assertEquals(TravelRefusal.SCAN_MISSING, refusal(parcel, certificate(new byte[0])));
    var text = "MZ not a paper".getBytes(StandardCharsets.US_ASCII);
    assertEquals(TravelRefusal.SCAN_NOT_READABLE, refusal(parcel, certificate(text)));
    sign(parcel, certificate(PDF));
    var kept = signed.find(parcel, PLANT_CERTIFICATE).orElseThrow();
    assertEquals("application/pdf", kept.scanType());
    assertEquals(
        new String(PDF, StandardCharsets.US_ASCII),
        new String(kept.scan(), StandardCharsets.US_ASCII));
  }

  @Test
  void only_who_sends_for_the_makers_signs() {
    var parcel = close(AnOrder.paid(basket()));
    var other = new Actor("S-3", Set.of(Role.MANAGER), Set.of(CooperativeRef.random()));
    var look = new Actor("S-4", Set.of(Role.AUDITOR), Set.of());
    for (Actor one : List.of(other, look))
      assertThrows(
          RuntimeException.class,
          () -> sign.sign(parcel.order(), parcel.parcel(), origin(SIGNER), one));
    assertTrue(signed.of(parcel).isEmpty());
  }

  @Test
  void no_site_changes_or_removes_a_paper() throws SQLException {
    sign(close(AnOrder.paid(basket())), origin(SIGNER));
    try (var admin = TestHouse.connect(DatabaseAccounts.COMMERCE, DatabaseAccounts.ADMIN);
        var sql = admin.createStatement()) {
      for (String table : List.of("travel_paper", "travel_paper_fact", "customs_record_paper"))
        assertThrows(SQLException.class, () -> sql.executeUpdate("DELETE FROM " + table));
      assertThrows(
          SQLException.class, () -> sql.executeUpdate("UPDATE travel_paper SET signer = 'X'"));
    }
  }

  @Test
  void a_row_refuses_or_names_papers_and_what_was_refused_may_go_with_papers_later() {
    var desk = TestHouse.get(RowDesk.class);
    var restrictions = TestHouse.get(Restrictions.class);
    var today = LocalDate.ofInstant(TimeMachine.now(), ZoneOffset.UTC);
    var no = DeliveryRefusal.MAY_NOT_ENTER_PLANT_MATERIAL;
    var kind = ProductKind.CANE_AND_BAMBOO;
    desk.add(new Restriction(kind, "QW", no).restsOn("a", today.minusDays(9)), Actor.system());
    assertEquals(
        no, refusal(() -> restrictions.require(kind, "QW", () -> Named.english("Basket"))));
    var with = new Restriction(kind, "QW", Set.of(TREATMENT_STATEMENT));
    desk.add(with.restsOn("b", today), Actor.system());
    restrictions.require(kind, "QW", () -> Named.english("Basket"));
    assertEquals(Set.of(TREATMENT_STATEMENT), restrictions.papers(List.of(kind), "QW"));
    assertEquals(
        TravelRefusal.NO_PAPERS_NAMED, refusal(() -> new Restriction(kind, "QW", Set.of())));
  }

  private void allow(TravelPaper... papers) {
    var kind = ProductKind.CANE_AND_BAMBOO;
    if (TestHouse.get(Restrictions.class).find(kind, "QV").isPresent()) return;
    var row = new Restriction(kind, "QV", Set.of(papers)).restsOn("test", LocalDate.of(2020, 1, 1));
    TestHouse.get(RowDesk.class).add(row, Actor.system());
  }

  private void sign(CustomsRecord parcel, ToSign what) {
    sign.sign(parcel.order(), parcel.parcel(), what, Actor.system());
  }

  private Enum<?> refusal(CustomsRecord parcel, ToSign what) {
    return refusal(() -> sign(parcel, what));
  }

  private static Enum<?> refusal(Executable deed) {
    return assertThrows(Refused.class, deed).reason();
  }

  private static ToSign origin(ToSign.Signer signer) {
    return new ToSign(ORIGIN_DECLARATION, signer, DAY, List.of(), null);
  }

  private static ToSign treatment(String how) {
    var facts =
        List.of(
            fact(About.TREATMENT, how),
            fact(About.TREATED_ON, "2026-11-02"),
            fact(About.TREATED_BY, "Test Weavers"));
    return new ToSign(TREATMENT_STATEMENT, SIGNER, DAY, facts, null);
  }

  private static ToSign certificate(byte[] scan) {
    var facts = List.of(fact(About.NUMBER, "PQ-17"), fact(About.ISSUER, "Plant Quarantine"));
    return new ToSign(PLANT_CERTIFICATE, SIGNER, DAY, facts, scan);
  }

  private static PaperFact fact(About about, String says) {
    return new PaperFact(about, says);
  }

  private static Variant basket() {
    var basket = AProduct.readyInStock(3);
    AConsignor.of(basket.product().cooperative(), "Test Weavers");
    return basket;
  }

  private static CustomsRecord close(Order order) {
    var what = new Packing.ToPack(1, Map.of(1, 1), 900);
    return TestHouse.get(CloseParcel.class).close(order.number(), what, Actor.system());
  }

  private static void ship(Order order) {
    var how = new Tracking("India Post", "EE1");
    TestHouse.get(ShipLines.class).ship(order.number(), 1, how, Actor.system());
  }
}
