package org.loomhive.acceptance.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.loomhive.launcher.Site;

/** What staff write of the catalogue, of discounts and of delivery, and what is refused. */
class CatalogueIT {
  private static final String TIMED =
      "SELECT v.sku FROM variant v JOIN time_study s ON s.sku = v.sku WHERE v.second_of IS NULL";

  @Test
  void a_product_is_written_from_its_first_word_to_its_photo() {
    var slug = "rice-basket-" + System.nanoTime();
    try (var staff = Journey.staff("catalogue", "Manager meghalaya")) {
      staff.opens("/trade/orders").follows("Catalogue").reads("On the shelf").looksAround();
      staff.types("Name of the product", "Rice basket").types("Address in the shop", slug);
      staff.chooses("Kind", "CANE_AND_BAMBOO").presses("Begin it").reads("The product is begun");
      staff.types("How it is made", "Split and plaited by hand.");
      staff.types("How to care for it", "Wipe it dry.").types("Materials in percent", "Cane 60");
      staff.presses("Save the words").reads("The words are saved");
      staff.types("Sizes", "Small, Large").types("Colours", "Natural, Smoked");
      staff.types("Grams", "400").types("Working days until it leaves", "12");
      staff.types("HS code", "4602.19").types("What customs reads", "Basket of cane");
      staff.presses("Add them").reads("Variants that were added: 4").reads("Small, Natural");
      staff.presses("Put it on the shelf").reads("100");
      photo(staff, "no.png", "this is no picture").reads("not a picture").looksAround();
      staff.follows("Small, Natural").reads("There is no time study").looksAround();
      staff.presses("Save the cost sheet").reads("Record one first");
      staff.opens("/trade/product?p=" + slug).follows("Deutsch").reads("Not written yet");
      staff.types("Deutsch", "Reiskorb").presses("Save the translation");
      staff.reads("The translation is saved").looksAround();
      staff.opens("/trade/translate?in=fr&p=eri-wool-scarf").reads("words have changed since");
      staff.opens("/trade/terms?in=fr").reads("lac red").looksAround();
    }
  }

  private static Visitor photo(Visitor staff, String name, String content) {
    var bytes = content.getBytes(StandardCharsets.UTF_8);
    staff.page.locator("input[type=file]").setInputFiles(new FilePayload(name, "image/png", bytes));
    return staff.types("What it shows", "A basket").presses("Hang the photo");
  }

  @Test
  void nobody_is_planned_for_less_and_a_price_leaves_a_trace() throws SQLException {
    var sku = Journey.row(TIMED).get(0);
    try (var staff = Journey.staff("costs", "Network admin")) {
      staff.opens("/trade/variant?sku=" + sku).reads("is paid at least");
      var pay = staff.page.getByLabel("Pay of the maker").inputValue();
      staff.types("Pay of the maker", "1.00").presses("Save the cost sheet");
      staff.reads("Nobody is planned for less").looksAround();
      staff.types("Pay of the maker", pay).presses("Save the cost sheet");
      staff.reads("The cost sheet is saved");
      staff.types("INR", "1.00").presses("Save the prices").reads("is too little");
      staff.opens("/trade/variant?sku=" + sku);
      var before = staff.page.getByLabel("USD").inputValue();
      staff.types("USD", "999.00").presses("Save the prices").reads("The prices are saved");
      staff.reads("$999.00");
      staff.types("USD", before).presses("Save the prices").reads("The prices are saved");
      staff.reads("Lowest price in the 30 days before");
    }
  }

  @Test
  void a_list_of_prices_is_only_looked_at_first() throws SQLException {
    var sku = Journey.row(TIMED).get(0);
    var list = "sku,USD\n" + sku + ",888.00\nSKU-NOBODY,1.00\n" + sku + ",=1+1\n";
    try (var staff = Journey.staff("import", "Network admin")) {
      staff.opens("/trade/import");
      var file = new FilePayload("p.csv", "text/csv", list.getBytes(StandardCharsets.UTF_8));
      staff.page.locator("input[type=file]").setInputFiles(file);
      staff.presses("Send the list").reads("Nothing is changed yet").looksAround();
      staff.reads("There is no article SKU-NOBODY").reads("=1+1 is no price");
      var there = "SELECT COUNT(*) FROM price_change WHERE sku = ? AND minor = 88800";
      assertEquals("0", Journey.row(there, sku).get(0));
    }
  }

  @Test
  void a_discount_that_eats_pay_is_refused_and_a_small_one_lowers_the_basket() {
    var code = "TEST-" + System.nanoTime();
    var today = LocalDate.now(java.time.ZoneOffset.UTC);
    try (var staff = Journey.staff("discounts", "Network admin")) {
      staff.opens("/trade/discounts").reads("HARVEST-10").types("Code of the discount", code);
      staff.types("Percent", "89").types("How often at most", "3");
      staff.types("First day", today.toString()).types("Last day", today.plusDays(9).toString());
      staff.presses("Make the code").reads("pay is lowered for a discount").looksAround();
      staff.types("Percent", "5").presses("Make the code").reads("The code holds from");
    }
    try (var buyer = new Visitor("coupon", RunningHouse.get().address(Site.SHOP), false)) {
      buyer.opens("/product?p=cane-basket").presses("Add to basket").follows("I have a code");
      buyer.types("Code", code.toLowerCase(java.util.Locale.ROOT)).looksAround();
      buyer.presses("Use it").reads("The code holds").reads(code).looksAround();
    }
  }

  @Test
  void who_guesses_codes_waits() {
    try (var buyer = new Visitor("guesser", RunningHouse.get().address(Site.SHOP), false)) {
      buyer.opens("/product?p=cane-basket").presses("Add to basket").opens("/code");
      buyer.types("Code", "GUESS-1").presses("Use it").reads("We do not know this code");
      buyer.types("Code", "GUESS-2").presses("Use it").reads("Please wait");
    }
  }

  @Test
  void rates_of_delivery_stand_with_their_days() {
    try (var staff = Journey.staff("delivery", "Network admin")) {
      staff.opens("/trade/delivery").reads("no end").looksAround();
      assertTrue(staff.page.locator("tbody tr").count() > 10);
    }
  }
}
