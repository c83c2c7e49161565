package org.loomhive.storefront.facts;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.loomhive.catalog.ChargeCurrency;
import org.loomhive.catalog.Products;
import org.loomhive.delivery.DeliveryOffers;
import org.loomhive.kernel.language.Language;
import org.loomhive.storefront.languages.ToldPieces;
import org.loomhive.storefront.shop.ProductData;
import org.loomhive.storefront.shop.ProductOffers;
import org.loomhive.web.language.Spoken;

/**
 * All pieces that may go to a country, in a currency and a language, as shopping sites read them:
 * DE-EUR.xml is English, DE-EUR-de.xml German. It is written while it is sent, a few hundred
 * products at a time, and one at a time on each node.
 */
@WebServlet(MerchantFeed.FOLDER + "*")
public class MerchantFeed extends HttpServlet {
  static final String FOLDER = "/feeds/google/";
  private static final Pattern FILE =
      Pattern.compile("/([A-Z]{2})-([A-Z]{3})(?:-([a-z]{2}))?\\.xml");
  private static final int STEP = 200;

  @Inject Products products;
  @Inject ProductOffers offers;
  @Inject DeliveryOffers delivery;
  @Inject TellFacts tell;
  @Inject ProductData data;
  @Inject ToldPieces words;

  private final transient Semaphore oneAtATime = new Semaphore(1);

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    var file = FILE.matcher(String.valueOf(request.getPathInfo()));
    var language =
        file.matches() && isServed(file.group(1), file.group(2))
            ? Language.find(Objects.requireNonNullElse(file.group(3), Language.EN.tag()))
            : Optional.<Language>empty();
    if (language.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    if (!oneAtATime.tryAcquire()) {
      response.setHeader("Retry-After", "60");
      response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
      return;
    }
    try {
      var market = new Market(file.group(1), file.group(2));
      Spoken.in(language.get(), () -> write(market, response));
    } finally {
      oneAtATime.release();
    }
  }

  private boolean isServed(String country, String currency) {
    return ChargeCurrency.find(currency).isPresent() && delivery.zoneOf(country).isPresent();
  }

  private void write(Market market, HttpServletResponse response) throws IOException {
    response.setContentType("application/xml");
    response.setCharacterEncoding("UTF-8");
    response.setHeader("Cache-Control", "public, max-age=3600");
    try (var page = response.getOutputStream()) {
      var feed = new FeedWriter(page, kind -> data.word("badges.kind." + kind), words::term);
      feed.begin(data.word("site.name"), data.getHome());
      for (long after = 0; after >= 0; ) after = step(feed, market, after);
      feed.end();
    } catch (XMLStreamException broken) {
      throw new IOException(broken);
    }
  }

  /** Gives the number of the last product, or -1 at the end. */
  private long step(FeedWriter feed, Market market, long after) throws XMLStreamException {
    var some = products.publishedAfter(after, STEP);
    for (var offer : offers.of(some, market.currency())) {
      var facts = tell.of(offer, market);
      if (facts.delivery().isPresent() && !offer.variant().isSecond()) feed.item(facts);
    }
    return some.size() < STEP ? -1 : some.get(some.size() - 1).id();
  }
}
