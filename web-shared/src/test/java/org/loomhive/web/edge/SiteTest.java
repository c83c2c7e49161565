package org.loomhive.web.edge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiteTest {
  @Test
  void a_site_is_a_demo_or_in_production() {
    assertEquals(true, Site.isDemo("demo"));
    assertEquals(false, Site.isDemo("production"));
  }

  /** Else a slip of the finger would take test money from real buyers. */
  @ParameterizedTest
  @ValueSource(strings = {"Production", "PRODUCTION", "prod", "production ", "Demo", ""})
  void a_mode_that_is_misspelt_opens_nothing(String mode) {
    assertThrows(IllegalStateException.class, () -> Site.isDemo(mode));
  }
}
