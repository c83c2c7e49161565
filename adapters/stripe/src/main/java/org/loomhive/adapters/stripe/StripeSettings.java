package org.loomhive.adapters.stripe;

import com.stripe.StripeClient;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;

/** The key and the secret of this installation; without both Stripe is not used. */
@ApplicationScoped
public class StripeSettings {
  private static final String KEY = "loomhive.stripe.key";
  private static final String SECRET = "loomhive.stripe.webhook.secret";
  private static final int CONNECT_MILLIS = 3_000;
  private static final int READ_MILLIS = 10_000;

  private StripeClient client;

  public boolean isConfigured() {
    return key().isPresent() && webhookSecret().isPresent();
  }

  /** The name of the one that is not set while the other is. */
  public Optional<String> missing() {
    if (key().isPresent() == webhookSecret().isPresent()) return Optional.empty();
    return Optional.of(key().isPresent() ? SECRET : KEY);
  }

  /** A live key moves real money. */
  public boolean isLive() {
    return key().filter(key -> key.contains("_live_")).isPresent();
  }

  public Optional<String> webhookSecret() {
    return value(SECRET);
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
    return value(KEY);
  }

  Optional<String> value(String name) {
    return ConfigProvider.getConfig()
        .getOptionalValue(name, String.class)
        .filter(text -> !text.isBlank());
  }
}
