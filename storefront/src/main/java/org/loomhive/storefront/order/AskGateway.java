package org.loomhive.storefront.order;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.util.Arrays;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.loomhive.buyer.branch.ForgetCompany;
import org.loomhive.kernel.trouble.Whereabouts;
import org.loomhive.payment.AskAgain;
import org.loomhive.payment.kept.KeepMethod;
import org.loomhive.payment.refund.SendRefunds;

/**
 * Lets the janitor of payments look once a minute and sends refunds that are approved, on every
 * node of the shop. A company that was left and owes nothing by now is forgotten on the way.
 */
@WebListener
public class AskGateway implements ServletContextListener {
  private static final int SECONDS = 5;
  private static final Logger LOG = Logger.getLogger(AskGateway.class.getName());

  @Resource ManagedScheduledExecutorService timer;
  @Inject AskAgain askAgain;
  @Inject SendRefunds sendRefunds;
  @Inject KeepMethod keepMethod;
  @Inject ForgetCompany forgetCompany;

  private ScheduledFuture<?> running;
  private ScheduledFuture<?> sending;

  @Override
  public void contextInitialized(ServletContextEvent start) {
    running = timer.scheduleWithFixedDelay(this::look, 1, 1, TimeUnit.MINUTES);
    sending = timer.scheduleWithFixedDelay(this::send, SECONDS, SECONDS, TimeUnit.SECONDS);
  }

  @Override
  public void contextDestroyed(ServletContextEvent end) {
    for (var timed : Arrays.asList(running, sending)) if (timed != null) timed.cancel(false);
  }

  private void send() {
    try {
      sendRefunds.all();
    } catch (RuntimeException nextTime) {
      LOG.log(Level.WARNING, "event=refunds failed cause={0}", Whereabouts.of(nextTime));
    }
  }

  private void look() {
    try {
      askAgain.all();
      keepMethod.forgetDue();
      forgetCompany.left();
    } catch (RuntimeException nextTime) {
      LOG.log(Level.WARNING, "event=payments failed cause={0}", Whereabouts.of(nextTime));
    }
  }
}
