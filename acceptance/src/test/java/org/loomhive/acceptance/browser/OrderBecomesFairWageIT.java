package org.loomhive.acceptance.browser;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/**
 * The main job of the house, walked once from the shop to the weaver's confirmed payment and to her
 * case worker's record. After each step the buyer looks at her page, and the books are whole.
 */
class OrderBecomesFairWageIT {
  private final Journey journey = new Journey();
  private final ShopPart buyer = new ShopPart(journey);
  private final WorkshopPart workshop = new WorkshopPart(journey);
  private final FinancePart finance = new FinancePart(journey);
  private final CarePart care = new CarePart();

  @Test
  void an_order_becomes_a_fair_wage() throws Exception {
    theBuyerPays();
    theWeaverMakes();
    theParcelsLeave();
    financePays();
    theCaseWorkerRecords();
  }

  private void theBuyerPays() throws SQLException {
    buyer.fillsHerBasket();
    buyer.findsHerBasketAfterARestart();
    buyer.isToldThatHoneyDoesNotGoToGermany();
    Books.areWhole("the basket");
    buyer.pays();
    buyer.sees("Paid", "Paid");
    Books.areWhole("the payment");
  }

  private void theWeaverMakes() throws SQLException {
    workshop.managerOffersTheWork();
    buyer.sees("Paid", "Paid");
    Books.areWhole("the offer");
    workshop.weaverAcceptsAndSeesHerYarn();
    buyer.sees("In making", "Paid");
    Books.areWhole("the hand-over of the yarn");
    workshop.weaverFinishes();
    buyer.sees("In making", "Paid");
    workshop.managerInspects();
    buyer.sees("Checked", "Paid");
    Books.areWhole("the inspection");
  }

  private void theParcelsLeave() throws SQLException {
    workshop.bothArePacked();
    buyer.sees("Packed", "Packed");
    Books.areWhole("packing");
    workshop.bothLeave();
    buyer.seesBothParcels();
    Books.areWhole("shipping");
  }

  private void financePays() throws Exception {
    finance.preparerIsInvited();
    finance.preparerClosesTheMonth();
    Books.areWhole("the closing of the month");
    finance.preparerPreparesTheRun();
    finance.preparerCannotApprove();
    Books.areWhole("the pay run");
    finance.approverApprovesAndDownloads();
    Books.areWhole("the bank file");
    finance.bankAnswers();
    Books.areWhole("the answer of the bank");
    finance.weaverConfirms();
    finance.whatWasOfferedIsWhatSheHas();
    Books.areWhole("her confirmation");
  }

  private void theCaseWorkerRecords() throws SQLException {
    care.referralIsAcceptedWithItsTwoConsents();
    care.incomeStandsBesideTheLivingWage();
    care.eachLookIsOnRecord();
    Books.areWhole("the care record");
  }
}
