package org.loomhive.storefront.api;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.ConfigProvider;
import org.loomhive.ordering.repeated.AnswerSeal;

/** Answers as they lie in the database: closed, because they open baskets and orders. */
@ApplicationScoped
public class KeptAnswers {
  private static final String BREAK = "\n";

  private AnswerSeal seal;

  /**
   * What was answered.
   *
   * @param location or null
   * @param text JSON
   */
  record Said(String location, String text) {}

  @PostConstruct
  void read() {
    seal = new AnswerSeal(ConfigProvider.getConfig().getValue("loomhive.link.key", String.class));
  }

  String close(String callersKey, Said said) {
    var location = said.location() == null ? "" : said.location();
    return seal.close(callersKey, location + BREAK + said.text());
  }

  Said open(String callersKey, String closed) {
    var whole = seal.open(callersKey, closed);
    int end = whole.indexOf(BREAK);
    var location = whole.substring(0, end);
    return new Said(location.isEmpty() ? null : location, whole.substring(end + 1));
  }
}
