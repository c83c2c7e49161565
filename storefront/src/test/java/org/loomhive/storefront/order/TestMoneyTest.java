package org.loomhive.storefront.order;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.loomhive.adapters.stripe.StripeSettings;
import org.loomhive.payment.Gateways;
import org.loomhive.web.edge.Site;

class TestMoneyTest {
  private static final boolean DEMO = true;
  private static final boolean TESTING = true;

  @Test
  void a_shop_in_production_does_not_start_with_the_test_gateway() {
    var money = shop(!DEMO, TESTING, null);
    var no = assertThrows(IllegalStateException.class, () -> money.atStart(null));
    assertTrue(no.getMessage().contains("loomhive.stripe.key"), no.getMessage());
  }

  @Test
  void it_starts_with_a_real_gateway_and_shows_no_banner() {
    var money = shop(!DEMO, !TESTING, null);
    money.atStart(null);
    assertFalse(money.isOn());
  }

  @Test
  void a_demo_starts_with_the_test_gateway_and_says_so() {
    var money = shop(DEMO, TESTING, null);
    money.atStart(null);
    assertTrue(money.isOn());
  }

  @Test
  void a_half_set_stripe_is_told_in_one_line() {
    var lines = new ArrayList<LogRecord>();
    var log = Logger.getLogger(TestMoney.class.getName());
    var listener = listener(lines);
    log.addHandler(listener);
    log.setLevel(Level.WARNING);
    try {
      shop(DEMO, TESTING, "loomhive.stripe.webhook.secret").atStart(null);
    } finally {
      log.removeHandler(listener);
      log.setLevel(null);
    }
    assertEquals(1, lines.size());
    assertEquals(List.of("loomhive.stripe.webhook.secret"), List.of(lines.get(0).getParameters()));
  }

  private static TestMoney shop(boolean demo, boolean testing, String missing) {
    var money = new TestMoney();
    money.gateways =
        new Gateways() {
          @Override
          public boolean isTesting() {
            return testing;
          }
        };
    money.site =
        new Site() {
          @Override
          public boolean isDemo() {
            return demo;
          }
        };
    money.stripe =
        new StripeSettings() {
          @Override
          public Optional<String> missing() {
            return Optional.ofNullable(missing);
          }
        };
    return money;
  }

  private static Handler listener(List<LogRecord> lines) {
    return new Handler() {
      @Override
      public void publish(LogRecord line) {
        lines.add(line);
      }

      @Override
      public void flush() {}

      @Override
      public void close() {}
    };
  }
}
