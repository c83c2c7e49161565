package org.loomhive.adapters.outbound;

import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Where the mobile money service is and how we come in: {@code loomhive.mobilemoney.url}, {@code
 * .key} and the wallet that pays, {@code .wallet}.
 *
 * @param answersWithin after that it counts as silent
 */
record WalletAccess(String url, String key, String wallet, Duration answersWithin) {
  private static final Duration PATIENCE = Duration.ofSeconds(15);

  /** Empty unless all three are set. */
  static Optional<WalletAccess> configured() {
    var url = setting("url");
    var key = setting("key");
    var wallet = setting("wallet");
    if (url.isEmpty() || key.isEmpty() || wallet.isEmpty()) return Optional.empty();
    return Optional.of(
        new WalletAccess(url.get().replaceFirst("/$", ""), key.get(), wallet.get(), PATIENCE));
  }

  private static Optional<String> setting(String name) {
    return ConfigProvider.getConfig()
        .getOptionalValue("loomhive.mobilemoney." + name, String.class)
        .filter(value -> !value.isBlank());
  }

  /** Says nothing, so that no key slips into a log. */
  @Override
  public String toString() {
    return "WalletAccess";
  }
}
