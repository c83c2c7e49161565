package org.loomhive.adapters.vies;

import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Where VIES is, {@code loomhive.vies.url}, and as whom it is asked, {@code
 * loomhive.vies.requester}: only who has a VAT number in the Union gets a reference that proves the
 * question.
 *
 * @param requester with the letters of its country; empty for none
 * @param answersWithin after that it counts as silent
 */
record ViesAccess(String url, String requester, Duration answersWithin) {
  private static final Duration PATIENCE = Duration.ofSeconds(8);

  /** Empty unless the address is set. */
  static Optional<ViesAccess> configured() {
    return setting("url")
        .map(url -> url.replaceFirst("/$", ""))
        .map(url -> new ViesAccess(url, setting("requester").orElse(""), PATIENCE));
  }

  private static Optional<String> setting(String name) {
    return ConfigProvider.getConfig()
        .getOptionalValue("loomhive.vies." + name, String.class)
        .filter(value -> !value.isBlank());
  }
}
