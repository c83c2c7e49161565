package org.loomhive.adapters.vies;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.loomhive.delivery.business.TaxNumber;
import org.loomhive.ordering.business.BusinessRegister;

/** The register of VAT numbers of the European Union and of the north of Ireland. */
@ApplicationScoped
public class Vies implements BusinessRegister {
  private final Optional<ViesCalls> calls = ViesAccess.configured().map(ViesCalls::new);

  @Override
  public String name() {
    return "VIES";
  }

  @Override
  public boolean isConfigured() {
    return calls.isPresent();
  }

  @Override
  public boolean has(TaxNumber number) {
    return ViesCalls.has(number);
  }

  @Override
  public Answer ask(TaxNumber number) {
    return calls.map(vies -> vies.ask(number)).orElseGet(Answer::silent);
  }
}
