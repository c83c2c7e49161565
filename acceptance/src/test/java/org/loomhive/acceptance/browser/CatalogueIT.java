package org.loomhive.acceptance.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.loomhive.launcher.Site;

/** What staff write of the catalogue, of discounts and of delivery, and what is refused. */
class CatalogueIT {
  private static final String TIMED =
      "SELECT v.sku FROM variant v JOIN time_study s ON s.sku = v.sku WHERE v.second_of IS NULL";

  private static final String TAKEN =
      "() => fetch(document.querySelector('a[href*=\"orders.csv\"]').href).then(a => a.text())";

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
      staff
          .types("Size guide", "Holds two kilograms of rice")
          .page
          .getByLabel("A new home")
          .check();
      staff.presses("Save the guide").reads("The guide is saved");
      staff.types("Sizes", "Small, Large").types("Colours", "Natural, Smoked");
      staff.types("Grams", "400").types("Working days until it leaves", "12");
      staff.types("HS code", "4602.19").types("What customs reads", "Basket of cane");
      staff.presses("Add them").reads("Variants that were added: 4").reads("Small, Natural");
      staff.presses("Put it on the shelf").reads("100");
      photo(staff, "no.png", "this is no picture").reads("not a picture").looksAround();
      staff.page.locator("[id='photo:seen']").selectOption("SOMEBODY");
      staff
          .page
          .locator("input[type=file]")
          .setInputFiles(new FilePayload("b.png", "image/png", png()));
      staff.types("What it shows", "A basket and its maker").presses("Hang the photo");
      staff.reads("Hidden: nobody agreed").looksAround();
      staff.follows("A basket and its maker").types("They agree until", "2099-12-31");
      staff.presses("Write it down").reads("Agreed until").reads("Buyers see it").looksAround();
      staff.types("Width, %", "50").presses("Show this part").reads("This part is shown");
      staff.presses("Somebody does not agree any more").reads("Hidden: nobody agreed");
      staff.opens("/trade/product?p=" + slug);
      staff.follows("All sizes and colours side by side").reads("Smoked").looksAround();
      staff.chooses("Size", "Small").types("USD", "41.00").presses("Change them");
      staff.reads("Variants that were meant: 2").reads("$41.00");
      staff.opens("/trade/product?p=" + slug);
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
    staff.types("What it shows", "A basket");
    staff.page.locator("[id='photo:seen']").selectOption("NOBODY");
    return staff.presses("Hang the photo");
  }

  static byte[] png() {
    try (var bytes = new ByteArrayOutputStream()) {
      ImageIO.write(new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB), "png", bytes);
      return bytes.toByteArray();
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    }
  }

  @Test
  void nobody_is_planned_for_less_and_a_price_leaves_a_trace() throws SQLException {
    var sku = Journey.row(TIMED).get(0);
    try (var staff = Journey.staff("costs", "Network admin")) {
      staff.opens("/trade/variant?sku=" + sku).reads("is paid at least").reads("it would be");
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
      staff.types("Last day", "2099-01-01").presses("Tell buyers");
      staff.reads("No price of").looksAround();
      staff.types("USD", before).presses("Save the prices").reads("The prices are saved");
      staff.reads("Lowest price in the 30 days before");
    }
  }

  @Test
  void the_catalogue_is_sent_as_a_list_looked_at_and_taken() throws SQLException {
    var sku = Journey.row(TIMED).get(0);
    var slug = "list-" + System.nanoTime();
    var list =
        "sku,product,name,price_usd\n"
            + (sku + ",,,888.00\n")
            + (",%s,No basket,=1+1\n").formatted(slug);
    try (var staff = Journey.staff("import", "Network admin")) {
      staff.opens("/trade/catalogue").reads("Take this list away").follows("Catalogue from a list");
      sends(staff, "no.csv", "product,secret\nx,y\n").reads("Nobody knows a column secret");
      staff.looksAround();
      sends(staff, "prices.csv", list);
      staff.page.waitForURL(address -> address.contains("/trade/list"));
      Journey.untilThere(staff, "Nothing is changed yet");
      staff.reads("888.00").reads("price_usd: =1+1 is no price in USD").looksAround();
      var there = "SELECT COUNT(*) FROM price_change WHERE sku = ? AND minor = 88800";
      assertEquals("0", Journey.row(there, sku).get(0));
      staff.presses("Take what is good").reads("The list is being taken");
      Journey.untilThere(staff, "The list is taken. What was refused");
      assertEquals("1", Journey.row(there, sku).get(0));
      staff.follows("Refused 1").reads("=1+1 is no price").looksAround();
    }
  }

  private static Visitor sends(Visitor staff, String name, String text) {
    var file = new FilePayload(name, "text/csv", text.getBytes(StandardCharsets.UTF_8));
    staff.page.locator("input[type=file]").setInputFiles(file);
    return staff.presses("Send the list");
  }

  @Test
  void orders_are_narrowed_kept_in_a_view_and_taken_away() {
    var name = "Germany " + System.nanoTime() % 100_000;
    try (var staff = Journey.staff("views", "Network admin")) {
      staff.opens("/trade/orders?pile=ALL").types("Country", "DE").chooses("Currency", "EUR");
      staff.presses("Show these");
      staff.page.waitForURL(address -> address.contains("country=DE"));
      staff.looksAround();
      var file = (String) staff.page.evaluate(TAKEN);
      assertTrue(file.lines().count() > 1, file);
      assertTrue(file.lines().skip(1).allMatch(row -> row.contains(",DE,")), file);
      staff.types("Name of the view", name).presses("Keep this view").reads(name).looksAround();
    }
    try (var other = Journey.staff("views2", "Manager meghalaya")) {
      other.opens("/trade/orders").reads("Should have left");
      assertEquals(0, other.page.getByText(name).count());
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
      staff.reads("Speicherweg 12").types("Country or zone", "PACIFIC");
      staff.page.locator("form[id='comesback'] input[type=date]").fill("2026-01-01");
      staff.types("Return address", "Returns\n3 Wharf Lane\nAuckland\nNew Zealand");
      staff.presses("Write the address down").reads("The address counts from its day on");
      staff.reads("3 Wharf Lane");
    }
  }

  @Test
  void what_must_not_be_sold_is_taken_off_the_shelf_and_put_back() {
    var page = "/trade/product?p=eri-wool-scarf";
    try (var staff = Journey.staff("recall", "Network admin")) {
      staff.opens(page).reads("On the shelf or off it").looksAround();
      staff.chooses("Why it is not sold any more", "UNSAFE");
      staff.types("In a sentence, for the office", "The dye runs");
      staff.presses("Take it off the shelf").reads("Nobody finds or orders it any more");
      staff.reads("It could hurt somebody: The dye runs").looksAround();
      staff.presses("Put it back on the shelf").reads("Buyers see it from now on");
      staff.reads("Put back").looksAround();
    }
  }

  @Test
  void a_day_of_rest_is_written_down_and_taken_away() {
    try (var staff = Journey.staff("holidays", "Network admin")) {
      staff.opens("/trade/delivery").reads("Days on which workshops rest");
      rests(staff, "2043-03-01").reads("is a Sunday").looksAround();
      rests(staff, "2043-03-03").reads("Pages promise by it within a minute").reads("Eid of moons");
      staff.page.locator("[id='works:which']").selectOption(lastOf(staff));
      staff.presses("Take the day away").reads("It is a working day again").looksAround();
    }
  }

  private static Visitor rests(Visitor staff, String day) {
    staff.page.locator("form[id='rests'] input[type=date]").fill(day);
    staff.page.locator("[id='rests:name']").fill("Eid of moons");
    return staff.presses("Write the day down");
  }

  private static String lastOf(Visitor staff) {
    return staff.page.locator("[id='works:which'] option").last().getAttribute("value");
  }
}
