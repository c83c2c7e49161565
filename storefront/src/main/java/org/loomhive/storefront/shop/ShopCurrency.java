package org.loomhive.storefront.shop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.loomhive.catalog.ChargeCurrency;
import org.loomhive.web.Address;
import org.loomhive.web.asked.PerRequest;

/**
 * The currency that this buyer sees prices in: what the address asks for, else what she chose
 * before, else US dollars. It is never guessed from where she is.
 */
@Named("shop")
@ApplicationScoped
public class ShopCurrency {
  public static final String PARAMETER = "currency";
  static final String COOKIE = "loomhive_currency";

  /** What a buyer typed in one currency means nothing in another. */
  private static final List<String> AMOUNTS = List.of("from", "to");

  @Inject HttpServletRequest request;
  @Inject Address address;

  private final PerRequest<ChargeCurrency> chosen = new PerRequest<>(ShopCurrency.class, "chosen");

  /** ISO 4217 code. */
  public String getCurrency() {
    return chosen.get(request, this::find).name();
  }

  private ChargeCurrency find() {
    return asked(request).or(() -> kept(request)).orElse(ChargeCurrency.USD);
  }

  /** The address of this page in another currency. */
  public String addressIn(ChargeCurrency other) {
    return address.with(PARAMETER, other, AMOUNTS);
  }

  public ChargeCurrency[] getCurrencies() {
    return ChargeCurrency.values();
  }

  /** What the address asks for, if anything. */
  static Optional<ChargeCurrency> asked(HttpServletRequest request) {
    var query = request.getQueryString();
    if (query == null || !query.contains(PARAMETER)) return Optional.empty();
    return ChargeCurrency.find(request.getParameter(PARAMETER));
  }

  private static Optional<ChargeCurrency> kept(HttpServletRequest request) {
    if (request.getCookies() == null) return Optional.empty();
    for (Cookie cookie : request.getCookies())
      if (cookie.getName().equals(COOKIE)) return ChargeCurrency.find(cookie.getValue());
    return Optional.empty();
  }
}
