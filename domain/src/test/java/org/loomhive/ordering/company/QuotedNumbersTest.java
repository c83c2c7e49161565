package org.loomhive.ordering.company;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.loomhive.catalog.AProduct;
import org.loomhive.catalog.Variant;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.Refused;
import org.loomhive.ordering.basket.BasketToken;
import org.loomhive.ordering.basket.FillBasket;
import org.loomhive.ordering.basket.PriceBasket;
import org.loomhive.wage.price.WriteQuote;
import org.loomhive.wage.rate.AFloor;
import org.loomhive.wholesale.WholesaleRefusal;
import org.loomhive.wholesale.company.ACompany;
import org.loomhive.wholesale.company.Company;
import org.loomhive.wholesale.price.Ladder;
import org.loomhive.wholesale.price.Ladders;
import org.loomhive.wholesale.quote.Incoterm;
import org.loomhive.wholesale.quote.KeepQuote;
import org.loomhive.wholesale.quote.Quote.Priced;
import org.loomhive.wholesale.quote.QuoteRef;
import org.loomhive.wholesale.quote.QuoteTerms;
import org.loomhive.wholesale.quote.Quotes;
import org.loomhive.wholesale.quote.SampleOffer;
import org.loomhive.workbench.TestHouse;

/**
 * Baskets of cane for 40.00: for companies from 6 on, in steps of 3, for 36.00; for one of them
 * quoted beside that.
 */
class QuotedNumbersTest {
  private final WriteQuote writing = TestHouse.get(WriteQuote.class);
  private final Quotes quotes = TestHouse.get(Quotes.class);
  private final FillBasket fill = TestHouse.get(FillBasket.class);
  private final Company company = ACompany.approved();
  private final Variant cane = ACompanyBasket.soldInMany(200);

  @BeforeEach
  void it_was_timed() {
    AFloor.ofMeghalaya();
    AFloor.timed(cane.sku(), 5);
  }

  @Test
  void from_the_quoted_number_on_any_number_is_sold_and_below_it_those_of_all_companies() {
    var basket = accepted(sent(new Priced(cane.sku(), 10, usd("34.00"))));
    assertEquals(usd("340.00"), goods(basket));
    fill.set(basket, cane.sku(), 11);
    assertEquals(usd("374.00"), goods(basket));
    fill.set(basket, cane.sku(), 9);
    assertEquals(usd("324.00"), goods(basket));
    assertRefused(WholesaleRefusal.NOT_A_MULTIPLE, () -> fill.set(basket, cane.sku(), 8));
    assertRefused(WholesaleRefusal.TOO_FEW, () -> fill.set(basket, cane.sku(), 3));
  }

  @Test
  void fewer_than_the_first_band_begins_with_cost_what_they_cost_everybody() {
    var basket = accepted(sent(new Priced(cane.sku(), 4, usd("38.00"))));
    assertEquals(usd("152.00"), goods(basket));
    fill.set(basket, cane.sku(), 6);
    assertEquals(usd("216.00"), goods(basket));
    fill.set(basket, cane.sku(), 0);
    var loose = AProduct.readyInStock(20);
    var bands = new Ladder(List.of(new Ladder.Band(6, usd("36.00"))));
    TestHouse.inTransaction(
        () -> TestHouse.get(Ladders.class).put(loose.sku(), bands, ACompany.OFFICE));
    assertEquals(usd("200.00"), goods(ACompanyBasket.holding(loose, 5, company.contact())));
  }

  @Test
  void a_sample_that_nobody_asked_for_makes_no_piece_dearer() {
    var loose = AProduct.readyInStock(20);
    AFloor.timed(loose.sku(), 5);
    var bands = new Ladder(List.of(new Ladder.Band(1, usd("36.00"))));
    TestHouse.inTransaction(
        () -> TestHouse.get(Ladders.class).put(loose.sku(), bands, ACompany.OFFICE));
    sent(offered(loose, "38.00"));
    assertEquals(usd("36.00"), goods(ACompanyBasket.holding(loose, 1, company.contact())));
    sent(offered(cane, "38.00"));
    var basket = ACompanyBasket.holding(cane, 1, company.contact());
    fill.set(basket, loose.sku(), 0);
    assertEquals(usd("38.00"), goods(basket));
  }

  private static Priced offered(Variant piece, String sample) {
    return new Priced(piece.sku(), 8, usd("35.00"))
        .with(new SampleOffer(usd(sample), Optional.empty()));
  }

  private QuoteRef sent(Priced line) {
    var terms = new QuoteTerms("USD", Incoterm.DAP, 20, quotes.today().plusDays(14));
    var said = new KeepQuote.Said(terms, List.of(line));
    var ref = writing.draft(company.ref(), said, ACompany.OFFICE);
    writing.send(ref, quotes.get(ref).writtenAt(), ACompany.OFFICE);
    return ref;
  }

  private BasketToken accepted(QuoteRef ref) {
    var other = AProduct.readyInStock(1);
    var basket = ACompanyBasket.holding(other, 1, company.contact());
    fill.set(basket, other.sku(), 0);
    TestHouse.get(OrderQuote.class).put(ref, 1, basket, company.contact());
    return basket;
  }

  private static Money goods(BasketToken basket) {
    return TestHouse.get(PriceBasket.class).find(basket).orElseThrow().goods();
  }

  private static void assertRefused(Enum<?> why, Runnable deed) {
    assertEquals(why, assertThrows(Refused.class, deed::run).reason());
  }

  private static Money usd(String amount) {
    return Money.of(amount, "USD");
  }
}
