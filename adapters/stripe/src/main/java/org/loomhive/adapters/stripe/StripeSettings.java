package org.loomhive.adapters.stripe;

import com.stripe.StripeClient;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;

/** The keys of this installation; without a key Stripe is not used. */
@ApplicationScoped
public class StripeSettings {
  private static final int CONNECT_MILLIS = 3_000;
  private static final int READ_MILLIS = 10_000;

  private StripeClient client;

  public boolean isConfigured() {
    return key().isPresent();
  }

  /** A live key moves real money. */
  public boolean isLive() {
    return key().filter(key -> key.contains("_live_")).isPresent();
  }

  public Optional<String> webhookSecret() {
    return value("loomhive.stripe.webhook.secret");
  }

  synchronized StripeClient client() {
    if (client == null) {
      var builder =
          StripeClient.builder()
              .setApiKey(key().orElseThrow())
              .setConnectTimeout(CONNECT_MILLIS)
              .setReadTimeout(READ_MILLIS)
              .setMaxNetworkRetries(1);
      value("loomhive.stripe.api").ifPresent(builder::setApiBase);
      client = builder.build();
    }
    return client;
  }

  private Optional<String> key() {
    return value("loomhive.stripe.key");
  }

  Optional<String> value(String name) {
    return ConfigProvider.getConfig()
        .getOptionalValue(name, String.class)
        .filter(text -> !text.isBlank());
  }
}
