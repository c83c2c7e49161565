package org.loomhive.acceptance.browser;

import org.junit.jupiter.api.Test;
import org.loomhive.launcher.Site;

/** Work that comes in parts, with its slip, its account, a second and its maker's answer. */
class PartsOfWorkIT {
  private static final String MANAGER = "Manager nagaland";
  private static final String MAKER = "Vezo";
  private static final String CUSHION = "Cushion cover, black with narrow stripes";

  private String slip;

  @Test
  void pieces_come_in_parts_and_every_gram_and_rupee_is_told() {
    try (var manager = staff("parts-manager", MANAGER)) {
      opensTheWork(manager);
      takesOnePieceIn(manager);
      findsASecond(manager);
      looksAtTheAccount(manager);
      confirmsTheSlip(manager);
    }
    anotherCooperativeIsToldThatTheSlipIsNotHers();
    theMakerAnswers();
    try (var manager = staff("boards-manager", MANAGER)) {
      looksAtTheBoards(manager);
    }
  }

  private static void opensTheWork(Visitor manager) {
    manager.opens("/workshop/orders?state=IN_MAKING").follows(CUSHION);
    manager.reads("What came in").reads("Run").looksAround();
  }

  private static void takesOnePieceIn(Visitor manager) {
    manager.types("Pieces that are here", "3").presses("They are here");
    manager.reads("only 2 more pieces are to come");
    manager.types("Pieces that are here", "1").types("Weight in grams", "251");
    manager.presses("They are here").reads("Inspect them next").looksAround();
  }

  private static void findsASecond(Visitor manager) {
    manager.types("Piece 1: Length", "48").chooses("Piece 1: Selvedge is straight", "YES");
    manager.presses("What do the values say?").reads("perhaps a second").looksAround();
    manager.page.getByText("Second: good for a lower price").first().click();
    manager.page.locator("textarea").first().fill("Longer than it should be");
    manager.types("Price of a second", "300").presses("Write it down");
    manager.reads("at least what its maker is paid for it").types("Price of a second", "970");
    manager.presses("Write it down").reads("Written down as a second").looksAround();
  }

  private static void looksAtTheAccount(Visitor manager) {
    manager.follows("Account of the material").reads("adds up").doesNotRead("does not add up");
    manager.looksAround().presses("Close the account").reads("she still holds");
  }

  private void confirmsTheSlip(Visitor manager) {
    manager.opens("/workshop/slips").reads("Not confirmed").looksAround();
    opensTheWork(manager);
    slip = manager.finds("Slip (CH-[0-9A-Z]+)");
    manager.follows("Slip " + slip).reads("Cotton yarn").looksAround();
    manager.types("Code of her card", "M-SOMEBODYELSE").presses("Confirm with her card");
    manager.reads("not the card of the maker");
    manager.types("Her PIN", RunningHouse.signIn("portal", MAKER).secret());
    manager.presses("Confirm with her PIN").reads("It is confirmed that she has it");
    manager.reads("Confirmed with her PIN");
    manager.opens("/workshop/print?s=" + slip + "&s=" + slip).reads("Signature").looksAround();
  }

  private void anotherCooperativeIsToldThatTheSlipIsNotHers() {
    try (var stranger = staff("slip-stranger", "Manager assam")) {
      stranger.opens("/workshop/slips").types("Scan or type a slip", slip);
      stranger.presses("Open the slip").reads("belongs to another cooperative");
    }
  }

  private static void theMakerAnswers() {
    var who = RunningHouse.signIn("portal", MAKER);
    try (var maker = new Visitor("parts-maker", RunningHouse.get().address(Site.PORTAL), false)) {
      maker.opens("/").types("Your phone number", who.name()).types("Your PIN", who.secret());
      maker.presses("Come in").reads("My work").page.getByText(CUSHION).first().click();
      maker.reads("Your pay for it stays the same").looksAround();
      maker.presses("Yes, sell it").reads("It is noted");
      maker.presses("Please let somebody else look").reads("Somebody else will look at them");
      maker.doesNotRead("stays the same");
      maker.opens("/materials").reads("Where my material is").reads("never a debt");
      maker.page.locator("details summary").first().click();
      maker.looksAround();
    }
  }

  private static void looksAtTheBoards(Visitor manager) {
    manager.opens("/workshop/").looksAround();
    manager.opens("/workshop/seconds").reads("It is sold for that");
    manager.reads("She asked for another look");
    manager.looksAround().types("What is not as it should be", "3 cm too long");
    manager.presses("Offer it in the shop").reads("offered as a second").looksAround();
    aBuyerFindsTheSecond();
    manager.opens("/workshop/holdings").reads(MAKER).looksAround();
    manager.opens("/workshop/plans").reads("Selvedge is straight").looksAround();
    manager.opens("/workshop/runs").page.locator("td a[href*='p=']").first().click();
    manager.reads("Make a run").looksAround();
    manager.types("Due", "2099-01-31");
    for (var more : manager.page.locator("form#run input[id$=':more']").all()) more.fill("0");
    manager.presses("Make them together").reads("Nothing is chosen for this run");
    manager.page.locator("form#run input[type=checkbox]").first().check();
    manager.presses("Make them together");
    manager.reads("The run is made").reads("₹").looksAround();
  }

  private static void aBuyerFindsTheSecond() {
    try (var buyer = new Visitor("seconds", RunningHouse.get().address(Site.SHOP), false)) {
      buyer.opens("/product?p=loin-loom-cushion-stripe").follows("3 cm too long");
      buyer.reads("A second: something in it is not as it should be").reads("Who gets what of");
      buyer.looksAround().presses("Add to basket").reads("3 cm too long");
    }
  }

  private static Visitor staff(String name, String who) {
    var account = RunningHouse.signIn("admin", who);
    var person = new Visitor(name, RunningHouse.get().address(Site.ADMIN), true);
    person.opens("/").types("E-mail", account.name()).types("Password", account.secret());
    person.presses("Sign in").reads("Sign out");
    return person;
  }
}
