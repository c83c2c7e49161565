package org.loomhive.admin.wholesale;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import org.loomhive.admin.Typed;
import org.loomhive.catalog.ChargeCurrency;
import org.loomhive.kernel.Money;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;
import org.loomhive.wholesale.price.OrderMinimums;
import org.loomhive.wholesale.price.WriteQuantities;

/** What an order of a company comes to at least, in each currency. */
@Named("orderMinimum")
@RequestScoped
public class MinimumForm {
  @Inject OrderMinimums minimums;
  @Inject WriteQuantities write;
  @Inject SignedIn signedIn;
  @Inject Notes notes;

  private final Map<ChargeCurrency, BigDecimal> amounts = new EnumMap<>(ChargeCurrency.class);

  @PostConstruct
  void fill() {
    for (ChargeCurrency one : ChargeCurrency.values())
      minimums.in(one.name()).ifPresent(least -> amounts.put(one, least.amount()));
  }

  public String save() {
    amounts.forEach((one, amount) -> write.orderMinimum(money(amount, one), signedIn.actor()));
    notes.good("wholesale.minimum.saved");
    return "/trade/companies?faces-redirect=true";
  }

  private static Money money(BigDecimal typed, ChargeCurrency currency) {
    return Typed.money(typed == null ? BigDecimal.ZERO : typed, currency.name());
  }

  public ChargeCurrency[] getCurrencies() {
    return ChargeCurrency.values();
  }

  public Map<ChargeCurrency, BigDecimal> getAmounts() {
    return amounts;
  }
}
